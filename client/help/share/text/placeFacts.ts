import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { checkedOn } from '../../../../core/listing/freshness.ts'
import type { Service } from '../../../../core/listing/service.ts'
import type { Found } from '../../../../core/seek/search.ts'
import { hoursLines, listWords } from '../../../i18n/hoursWords.ts'
import { dateWords } from '../../../i18n/timeWords.ts'
import { accessFacts } from '../../listing/answerFacts.ts'
import { COST_WORDS } from '../../listing/costWords.ts'
import { DIET_WORDS } from '../../listing/dietWords.ts'
import { addressWords } from '../../words/addressWords.ts'
import { checkedWords } from '../../words/checkedWords.ts'
import { phonesIn } from '../../words/phones.ts'
import { referralWords } from '../../words/referralWords.ts'
import { whomWords } from '../../words/whomWords.ts'

/** What is said of a place beside its name, each in words; null = not stated. */
export interface PlaceFacts {
  /** Usual hours, a line for the days that share them; empty = not stated. */
  hours: readonly string[]
  /** How old the hours are. */
  hoursAge: string | null
  where: string
  referral: string | null
  whom: string | null
  bring: string | null
  cost: string | null
  diet: string | null
  access: string | null
  languages: string | null
  phone: string | null
  checked: string
}

/**
 * @param district name of the council it stands in; null = not known
 * @param at ms since 1970 UTC
 */
export function placeFacts(i18n: I18n, { service, freshness }: Found, at: number, district: string | null): PlaceFacts {
  const phones = phonesIn(service.phone)
  const { routes, needs } = service.referral
  return {
    hours: hoursOf(i18n, service),
    hoursAge: ageOf(i18n, service),
    where: addressWords(i18n, service, district),
    referral: routes.length === 0 && needs.length === 0 ? null : referralWords(i18n, service.referral),
    whom: whomWords(service),
    bring: service.bring === null ? null : service.bring.join('; ') || i18n._(msg`Nothing: no papers are asked for`),
    cost: costOf(i18n, service),
    diet:
      service.food.diet.length === 0
        ? null
        : listWords(
            i18n,
            service.food.diet.map((diet) => i18n._(DIET_WORDS[diet])),
          ),
    access: accessOf(i18n, service),
    languages: languagesOf(i18n, service),
    phone: phones.length === 0 ? null : phones.map(({ shown }) => shown).join(' / '),
    checked: checkedWords(i18n, checkedOn(service), freshness, at, phones.length > 0),
  }
}

function hoursOf(i18n: I18n, { hours, hoursText, hoursRead }: Service): string[] {
  const lines = hoursLines(i18n, hours ?? [])
  const quoted = hoursText === null || (lines.length > 0 && hoursRead !== 'part') ? [] : [`“${hoursText}”`]
  return [...lines, ...quoted]
}

function ageOf(i18n: I18n, { confirmed, hours, hoursText }: Service): string | null {
  if ((hours === null || hours.length === 0) && hoursText === null) return null
  const on = confirmed.hours?.on ?? null
  if (on === null) return i18n._(msg`Once listed, without a date`)
  const date = dateWords(i18n, on)
  return on.length > 'yyyy-mm'.length ? i18n._(msg`As listed on ${date}`) : i18n._(msg`As listed in ${date}`)
}

function costOf(i18n: I18n, { cost: { kind, pence, what } }: Service): string | null {
  const price = pence === null ? null : i18n.number(pence / 100, { style: 'currency', currency: 'GBP' })
  const said = [kind === 'not stated' ? null : i18n._(COST_WORDS[kind]), price, what].filter((part) => part !== null)
  return said.length === 0 ? null : said.join(', ')
}

/** "Step-free way in: Yes; Hearing loop: Partly": what is stated, in their own words last. */
function accessOf(i18n: I18n, { access }: Service): string | null {
  const stated = accessFacts(i18n, access).flatMap(([label, said]) => (typeof said === 'string' ? [`${i18n._(label)}: ${said}`] : []))
  const all = access.text === null ? stated : [...stated, access.text]
  return all.length === 0 ? null : all.join('; ')
}

function languagesOf(i18n: I18n, { languages }: Service): string | null {
  const names = new Intl.DisplayNames(i18n.locale === 'en' ? 'en-GB' : i18n.locale, { type: 'language' })
  return languages.length === 0
    ? null
    : listWords(
        i18n,
        languages.map((tag) => names.of(tag) ?? tag),
      )
}
