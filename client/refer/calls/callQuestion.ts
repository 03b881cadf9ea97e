import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Service } from '../../../core/listing/service.ts'
import type { Asks } from '../../../core/match/told.ts'
import { hoursLines, listWords } from '../../i18n/hoursWords.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { AGE_WORDS } from '../../help/words/whenAskedWords.ts'
import { timesWords } from '../ask/timesWords.ts'
import { whomWords } from '../../help/words/whomWords.ts'
import type { Session } from '../session/session.ts'
import { PLAIN_QUESTIONS } from './plainQuestions.ts'

/** Hours that are longer than this are not asked about one by one. Letters. */
const SPEAKABLE = 60

/** Of whom and of what is asked. */
export interface AskedOf {
  service: Service
  client: Session['client']
  /** First half of the postcode where the client lives; null = not said. */
  outward: string | null
}

/** What to ask on the phone, as a plain sentence whose "yes" means that it fits this client: "Do you have halal food?" */
export function callQuestion(i18n: I18n, asked: Asks, of: AskedOf): string {
  if (asked === 'no-referral') return i18n._(withoutPaper(of))
  return asked in PLAIN_QUESTIONS ? i18n._(PLAIN_QUESTIONS[asked as keyof typeof PLAIN_QUESTIONS]) : OF_CLIENT[asked as OfClient](i18n, of)
}

/** By the name of the paper, where the place names it. Of one who cannot come in person it is no question of coming. */
function withoutPaper({ service: { referral }, client: { cannotGoOut } }: AskedOf): MessageDescriptor {
  const isVoucher = referral.needs.includes('voucher')
  if (cannotGoOut)
    return isVoucher ? msg`Can somebody be helped without a voucher?` : msg`Can somebody be helped without a voucher or a referral?`
  return isVoucher ? msg`Can somebody come without a voucher?` : PLAIN_QUESTIONS['no-referral']
}

/** Whether the hours that are listed still stand: of the place alone. null = none are listed, or too many to be said in one breath. */
export function stillOn(i18n: I18n, { hours }: Service): string | null {
  const said = hoursLines(i18n, hours ?? []).join('; ')
  return said === '' || said.length > SPEAKABLE ? null : i18n._(msg`Is it still on ${said}?`)
}

type OfClient = Exclude<Asks, keyof typeof PLAIN_QUESTIONS>

/** Those in which what the client needs is said. */
const OF_CLIENT: Readonly<Record<OfClient, (i18n: I18n, of: AskedOf) => string>> = {
  when: (i18n, { service, client: { times } }) => {
    const listed = stillOn(i18n, service)
    if (listed !== null) return listed
    if (times.length === 0) return i18n._(msg`Are you open this week?`)
    const then = timesWords(i18n, times).join('; ')
    return i18n._(msg`Can somebody come at one of these times: ${then}?`)
  },
  children: (i18n, { client: { children } }) => {
    const ages = children.map((band) => i18n._(AGE_WORDS[band])).join('; ')
    return ages === '' ? i18n._(msg`Can children come?`) : i18n._(msg`Can children of these ages come: ${ages}?`)
  },
  languages: (i18n, { client }) => {
    const names = client.languages.map((tag) => {
      const name = LANGUAGE_NAMES.find((one) => one.tag === tag)?.name
      return name === undefined ? tag : i18n._(name)
    })
    const spoken = listWords(i18n, names)
    return spoken === ''
      ? i18n._(msg`Can you get an interpreter?`)
      : i18n._(msg`Does somebody speak ${spoken}, or can you get an interpreter?`)
  },
  age: (i18n, { client: { age } }) =>
    age === null ? i18n._(msg`Can somebody of any age come?`) : i18n._(msg`Can somebody who is ${age} years old come?`),
  area: (i18n, { outward }) =>
    outward === null ? i18n._(msg`Do you help people from all over the area?`) : i18n._(msg`Do you help people who live in ${outward}?`),
  who: (i18n, { service }) => {
    const whom = whomWords(service)
    return whom === null ? i18n._(msg`Can anybody come?`) : i18n._(msg`It is listed for ${whom}: could somebody like my client come?`)
  },
}
