import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { listWords } from '../../i18n/hoursWords.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { NEED_WORDS } from '../../help/words/needWords.ts'
import { AGE_WORDS } from '../../help/words/whenAskedWords.ts'
import { timesWords } from '../ask/timesWords.ts'
import type { Session } from '../session/session.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'

/** What was said of a client, a line each, as somebody may be told who is to help them. What was not said has no line; the note never has. */
export function clientLines(i18n: I18n, client: Session['client'], outward: string | null): string[] {
  const needs = client.needs.filter((need) => need !== 'abuse').map((need) => i18n._(CLIENT_NEED_WORDS[need]))
  const ages = client.children.map((band) => i18n._(AGE_WORDS[band]))
  const eats = client.diet.map((diet) => i18n._(NEED_WORDS[diet].ask))
  const door = client.access.map((access) => i18n._(NEED_WORDS[access].ask))
  const spoken = client.languages.map((tag) => languageName(i18n, tag))
  const times = timesWords(i18n, client.times)
  const line = (words: readonly string[], said: (list: string) => string) => (words.length === 0 ? [] : [said(listWords(i18n, words))])
  return [
    ...line(needs, (list) => i18n._(msg`They need: ${list}`)),
    ...(outward === null ? [] : [i18n._(msg`They live in: ${outward}`)]),
    ...(client.age === null ? [] : [i18n._(msg`Age: ${client.age}`)]),
    ...line(ages, (list) => i18n._(msg`Children, in years: ${list}`)),
    ...line(eats, (list) => i18n._(msg`Food: ${list}`)),
    ...(client.noKitchen ? [i18n._(msg`They have nowhere to cook.`)] : []),
    ...line(door, (list) => i18n._(msg`At the door: ${list}`)),
    ...(client.cannotGoOut ? [i18n._(msg`They cannot come in person.`)] : []),
    ...line(spoken, (list) => i18n._(msg`They speak: ${list}`)),
    ...(times.length === 0 ? [] : [i18n._(msg`They can come: ${times.join('; ')}`)]),
    ...(client.holds.includes('voucher') ? [i18n._(msg`They have a voucher.`)] : []),
    ...(client.holds.includes('referral') ? [i18n._(msg`I can refer them.`)] : []),
  ]
}

function languageName(i18n: I18n, tag: string): string {
  const known = LANGUAGE_NAMES.find((one) => one.tag === tag)
  return known === undefined ? tag : i18n._(known.name)
}
