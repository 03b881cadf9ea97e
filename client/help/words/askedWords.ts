import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { JudgedListing } from '../../../core/seek/fit.ts'
import type { Need } from '../../../core/seek/needs.ts'
import type { Asked } from '../../../core/seek/question.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { NEED_WORDS } from './needWords.ts'

const OTHER_WORDS: Readonly<Record<Exclude<Asked, Need>, { missing: MessageDescriptor; against: MessageDescriptor }>> = {
  closed: { missing: msg`whether it still runs`, against: msg`it is closed` },
  when: { missing: msg`whether it is open then`, against: msg`not open then` },
  children: { missing: msg`whether children can come`, against: msg`not for these ages` },
  languages: { missing: msg`your language`, against: msg`not in your language` },
}

const wordsOf = (asked: Asked) => (asked in NEED_WORDS ? NEED_WORDS[asked as Need] : OTHER_WORDS[asked as Exclude<Asked, Need>])

/** "Not stated: halal, cost" and, of what is there in part, "Only partly: step-free way in". null = all that was asked is stated. */
export function unknownWords(i18n: I18n, { unknown, service }: JudgedListing): string | null {
  const partly = unknown.filter((asked) => isPartly(service.access, asked))
  const blank = unknown.filter((asked) => !partly.includes(asked))
  const list = (asked: readonly Asked[]) =>
    listWords(
      i18n,
      asked.map((one) => i18n._(wordsOf(one).missing)),
    )
  const said = [
    ...(blank.length === 0 ? [] : [i18n._(msg`Not stated: ${list(blank)}`)]),
    ...(partly.length === 0 ? [] : [i18n._(msg`Only partly: ${list(partly)}`)]),
  ]
  return said.length === 0 ? null : said.join('. ')
}

/** "needs a referral or voucher, not open then" */
export const againstWords = (i18n: I18n, { against }: JudgedListing): string =>
  listWords(
    i18n,
    against.map((asked) => i18n._(wordsOf(asked).against)),
  )

const ACCESS_OF: Partial<Record<Asked, keyof JudgedListing['service']['access']>> = {
  'step-free': 'stepFree',
  toilet: 'toilet',
  seats: 'seatedWait',
  quiet: 'quiet',
  'hearing-loop': 'hearingLoop',
  bsl: 'bsl',
}

const isPartly = (access: JudgedListing['service']['access'], asked: Asked): boolean => {
  const field = ACCESS_OF[asked]
  return field !== undefined && access[field] === 'partial'
}
