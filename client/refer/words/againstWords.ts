import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Against } from '../../../core/match/matched.ts'
import { ASKS_WORDS } from './asksWords.ts'

/** Why a place does not fit. */
export function againstWords(i18n: I18n, why: Against['why'][number]): string {
  if (why === 'closed') return i18n._(msg`closed`)
  if (why === 'full') return i18n._(msg`full`)
  return i18n._(ASKS_WORDS[why].against)
}
