import { BLANK } from '../../listing/blank.ts'
import type { Confirmation, Service } from '../../listing/service.ts'
import type { ListHead } from '../list.ts'
import { withoutContacts } from './says/withoutPersons.ts'
import { roleMailbox } from './says/roleMailbox.ts'
import { tidyPhone } from '../row/contacts.ts'
import { keyOf, listingId } from '../row/ids.ts'
import { seenText } from '../row/seenText.ts'

/** Fields that hold words of ours, numbers or codes, or are looked at by themselves. */
const NO_TEXT: ReadonlySet<string> = new Set(
  (
    'id types status authority postcode at precision mode hours exceptions hoursRead languages ' +
    'phone url confirmed earlier sources codes until'
  ).split(' '),
)

/**
 * A listing as its own list may say it, whatever stood in a machine cell or a file in our own form: nobody else's word, source or id, nothing
 * checked later than the day of the list, no report, no history, and nothing that leads to a person. What a reader of lists made stays as it
 * is, the same object.
 *
 * @param isAnothers whether a listing of another list, or of the map itself, has an id: then it gets one of its own
 * @returns null where nothing is left of its name
 */
export function inOwnName(service: Service, head: ListHead, isAnothers: (id: string) => boolean): Service | null {
  const name = withoutContacts(seenText(service.name))
  if (name === null || name.trim() === '') return null
  const own = service.sources.find(({ source }) => source === head.id)?.record ?? service.id
  const record = withoutContacts(own) === own ? own : keyOf(name)
  // Not the listing itself among what was looked through: only what rows share comes again.
  const said = bareWithin(service)
  const changed: Partial<Service> = {
    ...(service.sources.length === 1 && service.sources[0]!.source === head.id && own === record
      ? {}
      : { sources: [{ source: head.id, record }] }),
    ...differing(service, {
      id: isAnothers(service.id) ? listingId(head.id, record) : service.id,
      name,
      authority: service.authority !== null && /^[EWSN]\d{8}$/.test(service.authority) ? service.authority : null,
      phone: phoneIn(service.phone),
      url: linkIn(service.url),
      capacity: null,
      closedReports: 0,
      closedSince: null,
      closedHeldSince: null,
      toldFull: null,
      edge: false,
    }),
    ...(service.earlier.length === 0 ? {} : { earlier: BLANK.earlier }),
    ...(service.organisation.url === linkIn(service.organisation.url) ? {} : { organisation: { ...said.organisation, url: null } }),
    ...(service.referral.url === linkIn(service.referral.url) && service.referral.phone === phoneIn(service.referral.phone)
      ? {}
      : { referral: { ...said.referral, url: linkIn(service.referral.url), phone: phoneIn(service.referral.phone) } }),
    ...(!service.serves?.polygon ? {} : { serves: { ...said.serves!, polygon: null } }),
    ...(!service.eligibility.area?.polygon ? {} : { eligibility: { ...said.eligibility, area: null } }),
    ...ownConfirmed(service, head),
  }
  return said === service && Object.keys(changed).length === 0 ? service : { ...said, ...changed }
}

const differing = (service: Service, own: Partial<Service>): Partial<Service> =>
  Object.fromEntries(Object.entries(own).filter(([field, value]) => service[field as keyof Service] !== value))

function ownConfirmed({ confirmed }: Service, head: ListHead): Partial<Pick<Service, 'confirmed'>> {
  const words = Object.entries(confirmed).map(([fact, word]) => [fact, word, ownWord(word, head)] as const)
  if (words.every(([, before, after]) => before === after)) return {}
  return { confirmed: Object.fromEntries(words.map(([fact, , after]) => [fact, after])) }
}

/** A list publishes what it says; a guess stays one. */
function ownWord(word: Confirmation, { id, date }: ListHead): Confirmation {
  const isGuess = word.by === 'inferred' || word.how === 'inferred'
  const [by, how] = isGuess ? (['inferred', 'inferred'] as const) : (['publisher', 'published list'] as const)
  const isLater = word.on !== null && word.on > date
  if (word.source === id && word.by === by && word.how === how && !isLater && !(word.gathered && word.gathered > date)) return word
  const on = isLater ? null : word.on
  return { source: id, on, by, how, ...(on === null ? { gathered: word.gathered && word.gathered < date ? word.gathered : date } : {}) }
}

/** A number that stands whole stays; of one among words a mobile may be anybody's. */
function phoneIn(phone: string | null): string | null {
  const number = phone === null ? null : tidyPhone(phone)
  return number === phone || number?.startsWith('07') !== true ? number : null
}

const MOBILE_IN_LINK = /(?<!\d)(?:0|(?:00)?44)7\d{9}(?!\d)/

function linkIn(link: string | null): string | null {
  if (link === null || !/^(?:mailto|tel):/i.test(link)) return link === null || tellsPerson(link) ? null : link
  return /^tel:/i.test(link) || roleMailbox(link) === null ? null : link
}

/** A mail address or a mobile in it, also where its signs are encoded. */
function tellsPerson(link: string): boolean {
  const plain = link.replaceAll(/%(?:40|2b|2e|2d|5f)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
  return MOBILE_IN_LINK.test(plain) || /[\w.+%-]@[\w-]+\.[a-z]{2}/i.test(plain)
}

/** What was looked through and holds nothing: rows share what they do not state. */
const clean = new WeakSet<object>()

/** The same value where none of its texts tells who a person is. */
function bare<T>(value: T): T {
  if (typeof value === 'string') return withoutContacts(value) as T
  if (typeof value !== 'object' || value === null || clean.has(value)) return value
  const own = bareWithin(value)
  if (own === value) clean.add(value)
  return own
}

function bareWithin<T extends object>(value: T): T {
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map(bare)
    return items.every((item, at) => item === value[at]) ? value : (items.filter((item) => item !== null) as T)
  }
  const fields = Object.entries(value).map(
    ([field, said]) => [field, said as unknown, NO_TEXT.has(field) ? (said as unknown) : bare(said as unknown)] as const,
  )
  return fields.every(([, before, after]) => before === after)
    ? value
    : (Object.fromEntries(fields.map(([field, , after]) => [field, after])) as T)
}
