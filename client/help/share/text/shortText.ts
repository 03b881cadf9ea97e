import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Calendar } from '../../../../core/days/calendar.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { cutAtWord, gsmLength, MESSAGE_MAX, toGsm } from '../../../../core/share/gsm.ts'
import { isSensitive } from '../../../../core/share/isSensitive.ts'
import { KIND_WORDS } from '../../../i18n/kindWords.ts'
import { writtenAddress } from '../../words/addressWords.ts'
import { phonesIn } from '../../words/phones.ts'
import { hasDoor } from '../../words/whereWords.ts'
import { shortReferral } from './shortReferral.ts'
import { shortWhen } from './shortWhen.ts'

/** What a message about a place is worked out from, beside the place. */
export interface ShortTextOptions {
  /** The instant it is written, ms since 1970 UTC. */
  at: number
  /** Of the place that the listing stands in. */
  calendar: Calendar
  /** Name of the council it stands in, for a door that is not known; null = not known. */
  district: string | null
}

/**
 * One place in one text message: name, when, referral, where, phone; at most 160 characters, all of GSM 03.38. What is too long is said
 * shorter, the phone number never. Of help around abuse it gives the number and the hours, without a name, a kind or an address.
 *
 * @param i18n with the texts of this room (`speakShare`)
 * @param service as it is known at `at`
 * @returns null where help around abuse lists no phone, so that nothing neutral can be said
 */
export function shortText(i18n: I18n, service: Service, { at, calendar, district }: ShortTextOptions): string | null {
  const phone = toGsm(phonesIn(service.phone)[0]?.shown ?? '')
  const when = shortWhen(i18n, service, at, calendar)
  if (isSensitive(service)) return phone === '' ? null : fitted([[i18n._(msg`The number you asked for: ${phone}`)], [...when, '']])
  const name = toGsm(service.name) || toGsm(i18n._(KIND_WORDS[service.types[0]!]))
  return fitted([
    [name, cutAtWord(name, 60), cutAtWord(name, 40), cutAtWord(name, 28)],
    when,
    [shortReferral(i18n, service.referral)],
    [...placesOf(i18n, service, district), ''],
    [phone === '' ? i18n._(msg`No phone listed`) : phone],
  ])
}

/** Street and postcode, the street alone, the postcode alone, the district, or that it delivers there: whichever still fits. */
function placesOf(i18n: I18n, service: Service, district: string | null): string[] {
  const whole = writtenAddress(service)
  const street = service.address === null ? null : service.address.split(',').slice(0, 2).join(',')
  const short = street === null ? null : [street, service.postcode].filter((part) => part !== null && !street.includes(part)).join(', ')
  const doors = hasDoor(service) || service.address !== null ? [whole, short, service.postcode, street] : []
  // Nobody is to set out for what is brought.
  const brought = doors.length === 0 && service.mode.includes('delivery')
  const area = brought ? (district === null ? i18n._(msg`Delivers`) : i18n._(msg`Delivers, ${district}`)) : district
  return [...doors, area].flatMap((text) => (text === null || text === '' ? [] : [toGsm(text)]))
}

/**
 * The parts as one text that fits into a message: of all ways to word them, the one that says most. Each wording costs its place in its
 * list; the dearest way is taken before a part is cut.
 *
 * @param parts wordings of each, the fullest first; '' = it may be left out
 */
function fitted(parts: readonly (readonly string[])[]): string {
  const ways = parts.reduce<Way[]>(
    (before, wordings) => before.flatMap(({ said, cost }) => wordings.map((words, i) => ({ said: [...said, words], cost: cost + i }))),
    [{ said: [], cost: 0 }],
  )
  const texts = ways.toSorted((a, b) => a.cost - b.cost).map(({ said }) => toGsm(said.filter((words) => words !== '').join('. ')))
  return texts.find((text) => (gsmLength(text) ?? Infinity) <= MESSAGE_MAX) ?? cutAtWord(texts.at(-1)!, MESSAGE_MAX)
}

interface Way {
  said: readonly string[]
  cost: number
}
