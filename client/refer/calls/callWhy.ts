import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Call } from '../../../core/match/matched.ts'
import { openWords } from '../../help/words/openWords.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'

/** Why a place stands where it does in the ringing order: what its answers count for, and whether somebody is there. */
export function callWhy(i18n: I18n, { needs, answers, found }: Call, at: number): string {
  const what = listWords(
    i18n,
    needs.map((need) => i18n._(CLIENT_NEED_WORDS[need])),
  )
  const who =
    answers === 'now'
      ? i18n._(msg`Somebody is there now`)
      : answers === 'later'
        ? openWords(i18n, found.open, at, true).text
        : i18n._(msg`When somebody answers: not known`)
  return needs.length === 0 ? who : i18n._(msg`Counts for: ${what}. ${who}`)
}
