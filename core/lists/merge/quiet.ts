import { BLANK } from '../../listing/blank.ts'
import type { Service } from '../../listing/service.ts'
import { keyOf, listingId } from '../row/ids.ts'
import { quietIn, type Quiet } from '../row/quietWords.ts'
import { Kin } from './kin.ts'
import { contactsIn } from './marks.ts'

/** Rows whose words do not say what their organisation is known for, by source and record without the address. */
const BY_HAND: ReadonlyMap<string, Quiet> = new Map([
  // It houses people who were refused asylum.
  ['gm-food-support-2018 boaz-trust', 'threatened'],
  // A church of LGBT+ people.
  ['gm-food-support-2018 the-metropolitan-church-of-manchester', 'threatened'],
])

/** A phone or site that this many names share which have nothing to do with the quiet one is a council's or an exchange's, and says nothing of each. */
const EXCHANGE = 2

/**
 * Which rows are kept quiet: those whose words say so, and every other row of any list that shares a phone, an own site or a charity number
 * with one of them. So a service that one list names by initials and with its door is found by the list that names it in full without.
 *
 * @param told what the readers saw in the raw cells, by id
 */
export function quietRows(services: readonly Service[], told: ReadonlyMap<string, Quiet>): Map<string, Quiet> {
  const quiet = new Map<string, Quiet>()
  const add = (service: Service, kind: Quiet) => quiet.set(service.id, quiet.get(service.id) === 'shelter' ? 'shelter' : kind)
  for (const service of services) {
    const kind = told.get(service.id) ?? wordsOfService(service) ?? byHand(service)
    if (kind !== null) quiet.set(service.id, kind)
  }
  const own: ReadonlyMap<string, Quiet> = new Map(quiet)
  for (const sharing of sharingContacts(services)) {
    const kinds = (['shelter', 'threatened'] as const).flatMap((kind) => {
      const known = sharing.filter(({ id }) => own.get(id) === kind)
      return known.length === 0 ? [] : [{ kind, kin: new Kin(known) }]
    })
    if (kinds.length === 0) continue
    const strangers = sharing.filter((service) => !own.has(service.id) && !kinds.some(({ kin }) => kin.nameAfter(service)))
    const isExchange = new Set(strangers.map(({ name }) => keyOf(name))).size >= EXCHANGE
    for (const service of sharing) {
      const isOfIt = ({ kind, kin }: (typeof kinds)[number]) =>
        kin.nameAfter(service) || (!isExchange && (kind === 'shelter' || kin.nameAlike(service)))
      const found = kinds.find(isOfIt)
      if (found !== undefined) add(service, found.kind)
    }
  }
  return quiet
}

/** Those that share a phone, an own site or a charity number. */
const sharingContacts = (services: readonly Service[]): Iterable<Service[]> => {
  const byContact = new Map<string, Service[]>()
  for (const service of services)
    for (const key of contactsOf(service)) {
      const there = byContact.get(key)
      if (there === undefined) byContact.set(key, [service])
      else there.push(service)
    }
  return byContact.values()
}

function wordsOfService({ name, summary, organisation, eligibility, referral, access, url, types }: Service): Quiet | null {
  const host = url === null || !URL.canParse(url) ? null : new URL(url).hostname
  const said = quietIn([name, summary, organisation.name, eligibility.text, referral.text, access.text, host])
  return said ?? (types.includes('refugee-support') || (types.length === 1 && types[0] === 'advice-immigration') ? 'threatened' : null)
}

const byHand = ({ sources }: Service): Quiet | null => BY_HAND.get(`${sources[0]!.source} ${sources[0]!.record.split('/')[0]}`) ?? null

function contactsOf(service: Service): string[] {
  const { phone, site } = contactsIn(service)
  const { charity } = service.organisation
  return [phone && `phone ${phone}`, site && `site ${site}`, charity && `charity ${charity}`].flatMap((key) => key ?? [])
}

/**
 * The listing without what leads to its door: address, postcode, point, page, hours and access; nothing of it in its key, its id or in what
 * was said of it earlier. A place that is threatened keeps its authority, so that it is found in its district.
 */
export function withoutDoor(service: Service, kind: Quiet): Service {
  const { phone, name, types, organisation, status, referral, eligibility, languages } = service.confirmed
  const confirmed = Object.fromEntries(
    Object.entries({ phone, name, types, organisation, status, referral, eligibility, languages }).filter(([, each]) => each !== undefined),
  )
  const sources = service.sources.map(({ source }) => ({ source, record: keyOf(service.name) }))
  const [first] = sources
  return {
    ...BLANK,
    id: listingId(first!.source, first!.record),
    name: service.name,
    types: service.types,
    status: service.status,
    alert: service.alert,
    organisation: { ...service.organisation, url: null },
    phone: service.phone,
    referral: { ...service.referral, url: null },
    eligibility: { ...service.eligibility, area: null },
    languages: service.languages,
    interpreter: service.interpreter,
    authority: kind === 'threatened' ? service.authority : null,
    precision: 'area',
    mode: ['phone'],
    confirmed,
    sources: [...new Map(sources.map((each) => [each.source, each])).values()],
  }
}
