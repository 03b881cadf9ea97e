import { readFileSync } from 'node:fs'
import { distance } from '@turf/turf'
import { asOf } from '../../core/listing/asOf.ts'
import { readServices } from '../../core/listing/dataset.ts'
import type { Position, Service } from '../../core/listing/service.ts'
import { heldTable } from '../core/place/heldTable.ts'

/** What the stories ask, written down plainly. */
export interface Wanted {
  kinds: readonly string[]
  noReferral: boolean
  /** Ages of the children in whole years, first and last, one pair a child. */
  children: readonly (readonly [first: number, last: number])[]
}

/** A listing in its group: what nothing states of what was wanted, and what is stated otherwise. */
export interface Counted {
  id: string
  service: Service
  notStated: string[]
  against: string[]
}

export interface Recount {
  fits: Counted[]
  ringFirst: Counted[]
  doesNotFit: Counted[]
}

/** The middle of an outward code where `inward` is null, else the postcode's own point. */
export function pointOf(outward: string, inward: string | null): Position {
  const { postcodes } = heldTable(outward)!
  const rows = inward === null ? Object.values(postcodes) : [postcodes[inward]!]
  const mean = (column: 0 | 1) => rows.reduce((sum, row) => sum + row[column], 0) / rows.length / 1e5
  return [mean(0), mean(1)]
}

/** All listings of a place as they were known at an instant (ms since 1970 UTC), straight from its file. */
export function listedAt(place: string, at: number): Service[] {
  const { services } = readServices(JSON.parse(readFileSync(`data/${place}/services.geojson`, 'utf8')))
  return services.flatMap((service) => asOf(service, at) ?? [])
}

/** What a patient person with the file, a calendar and a ruler would write down: three groups, each by how near (20 minutes on foot, an hour, no door, 10 km, 20 km, farther), in that by how lately checked, then nearest; what has closed last. */
export function recount(place: string, from: Position, at: number, wanted: Wanted): Recount {
  const rows = listedAt(place, at)
    .filter(({ types }) => wanted.kinds.length === 0 || types.some((type) => wanted.kinds.includes(type)))
    .map((service) => {
      const metres = service.at === null ? Infinity : distance(from, service.at, { units: 'meters' })
      return { id: service.id, service, metres, trust: trustOf(service, at), ...judged(service, wanted) }
    })
    .toSorted(
      (a, b) =>
        Number(a.service.status === 'closed') - Number(b.service.status === 'closed') ||
        stepOf(a.metres) - stepOf(b.metres) ||
        a.trust - b.trust ||
        compare(a.metres, b.metres) ||
        compare(a.service.name, b.service.name) ||
        compare(a.id, b.id),
    )
  const counted = rows.map(({ id, service, notStated, against }) => ({ id, service, notStated, against }))
  return {
    fits: counted.filter(({ notStated, against }) => notStated.length === 0 && against.length === 0),
    ringFirst: counted
      .filter(({ notStated, against }) => notStated.length > 0 && against.length === 0)
      .toSorted((a, b) => Number(isDoubtful(a.service, wanted)) - Number(isDoubtful(b.service, wanted))),
    doesNotFit: counted.filter(({ against }) => against.length > 0),
  }
}

/** Of straight metres: 1.3 are walked for each, 80 a minute. */
function stepOf(metres: number): number {
  if (metres === Infinity) return 3
  const minutes = (metres * 1.3) / 80
  return minutes <= 20 ? 1 : minutes <= 60 ? 2 : metres <= 10_000 ? 4 : metres <= 20_000 ? 5 : 6
}

/** Without a voucher, a network that usually asks for one comes after all that does not. */
const isDoubtful = ({ referral: { inferred, routes } }: Service, { noReferral }: Wanted): boolean =>
  noReferral && inferred && !routes.includes('open') && !routes.includes('self')

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0)

/** 1 = its oldest date is at most half a year old, 2 = a year, 3 = older, without a date, or found closed by two people. */
function trustOf({ confirmed, closedReports }: Service, at: number): 1 | 2 | 3 {
  const dates = [confirmed.status, confirmed.hours, confirmed.phone, confirmed.address, confirmed.referral]
    .filter((one) => one !== undefined)
    .map(({ on }) => on)
  if (dates.length === 0 || dates.includes(null) || closedReports >= 2) return 3
  const days = Math.max(...dates.map((on) => (at - firstDayOf(on ?? '')) / 86_400_000))
  return days <= 180 ? 1 : days <= 365 ? 2 : 3
}

/** 2018-01 → 1 January 2018 */
function firstDayOf(on: string): number {
  const [year, month = 1, day = 1] = on.split('-').map(Number)
  return Date.UTC(year!, month - 1, day)
}

function judged(service: Service, wanted: Wanted): Pick<Counted, 'notStated' | 'against'> {
  const notStated: string[] = []
  const against: string[] = []
  if (service.status === 'closed' && (wanted.noReferral || wanted.children.length > 0)) against.push('it is closed')
  if (wanted.noReferral) {
    const { routes, needs, inferred } = service.referral
    const doorIsOpen = !inferred && (routes.includes('open') || routes.includes('self'))
    const anyoneMayCome = doorIsOpen && !needs.includes('voucher')
    const somebodyMustSend = routes.includes('professional') || needs.includes('voucher')
    if (!anyoneMayCome && (inferred || doorIsOpen || !somebodyMustSend)) notStated.push('whether you need a referral')
    if (!anyoneMayCome && !inferred && !doorIsOpen && somebodyMustSend) against.push('needs a referral or voucher')
  }
  if (wanted.children.length > 0) {
    const answers = new Set(wanted.children.map((child) => mayCome(service, child)))
    if (answers.has('no')) against.push('not for these ages')
    else if (answers.has('?')) notStated.push('whether children can come')
  }
  return { notStated, against }
}

/** Asked for each year of the child's age; without a limit only a word about everyone or families says yes. */
function mayCome({ eligibility: { minAge, maxAge, groups } }: Service, [first, last]: readonly [number, number]): 'yes' | 'no' | '?' {
  if (minAge === null && maxAge === null)
    return ['everyone', 'all ages', 'families', 'children'].some((word) => groups.includes(word)) ? 'yes' : '?'
  const years = Array.from({ length: last - first + 1 }, (_, year) => first + year)
  const welcome = years.filter((age) => age >= (minAge ?? 0) && age <= (maxAge ?? 120))
  return welcome.length === years.length ? 'yes' : welcome.length === 0 ? 'no' : '?'
}
