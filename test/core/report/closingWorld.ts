import fc from 'fast-check'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import type { Service } from '../../../core/listing/service.ts'
import { distanceM } from '../../../core/place/geo.ts'
import { ENOUGH_CLOSED_REPORTS } from '../../../core/listing/freshness.ts'
import type { Report } from '../../../core/report/report.ts'
import type { Look } from '../../../core/report/resolution.ts'
import { makeService } from '../listing/makeService.ts'

/** Tuesday 24 November 2026, 11 am in London. */
export const NOW = Date.UTC(2026, 10, 24, 11)

export interface World {
  places: { id: string; services: Service[] }[]
  reports: Report[]
  looks: Map<string, Look>
}

const idOf = (kind: string, number: number): string => `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`
export const listingId = (number: number): string => idOf('1', number)
export const reportId = (number: number): string => idOf('2', number)

/** A listing so many metres north of the first one: a thousandth of a degree is 111.2 m. */
export const listing = (number: number, metresNorth: number, said: Partial<Service> = {}): Service =>
  makeService({ id: listingId(number), name: `Door ${number}`, at: [-2, 52.5 + metresNorth / 111_195], ...said })

const organisation = (name: string | null): Service['organisation'] => ({ name, url: null, charity: null, network: null })

/** Two places whose doors stand close together, some at the edge of both; reports in bursts and slow ones; some looked at. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    doors: fc.array(
      fc.record({
        metres: fc.integer({ min: 0, max: 8000 }),
        types: fc.constantFrom<Service['types'][]>(['food-bank'], ['library'], ['food-bank', 'library'], ['warm-space']),
        by: fc.constantFrom('Council', 'The Council', 'Church', null),
        status: fc.constantFrom<Service['status'][]>('active', 'active', 'active', 'active', 'not stated', 'closed'),
        hasDoor: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
        where: fc.constantFrom('a', 'a', 'b', 'b', 'both', 'edge of b'),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    said: fc.array(
      fc.record({
        of: fc.nat(39),
        minutesAgo: fc.oneof(fc.nat(200 * 1440), fc.nat(60), fc.nat(5 * 1440)),
        repeat: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
        looked: fc.option(fc.record({ after: fc.nat(40 * 1440), as: fc.constantFrom<Look['as'][]>('closed', 'not closed') }), { freq: 6 }),
      }),
      { maxLength: 160 },
    ),
  })
  .map(({ doors, said }) => {
    const all = doors.map(({ metres, types, by, status, hasDoor }, number) => {
      const door = listing(number, metres, { types: [...types], status, organisation: organisation(by) })
      return hasDoor ? door : { ...door, at: null }
    })
    const inside = (...where: string[]) => all.filter((_, number) => where.includes(doors[number]!.where))
    const edge = (...where: string[]) => inside(...where).map((one) => ({ ...one, edge: true }))
    const places = [
      { id: 'a', services: [...inside('a', 'both')] },
      { id: 'b', services: [...inside('b'), ...edge('both', 'edge of b')] },
    ]
    const reports = said.map(({ of, minutesAgo, repeat }, number): Report => {
      const at = new Date(NOW - minutesAgo * 60_000).toISOString()
      const one: Report = { id: reportId(number), service: listingId(of), what: 'closed', note: null, at }
      return repeat ? { ...one, repeat: true } : one
    })
    const looks = new Map<string, Look>()
    said.forEach(({ looked, minutesAgo }, number) => {
      if (looked === null) return
      const at = NOW - Math.max(0, minutesAgo - looked.after) * 60_000
      looks.set(reportId(number), { at, last: at, as: looked.as })
    })
    return { places, reports, looks }
  })

const COUNTED_MS = 180 * DAY_MS

/** The same as `decideClosing`, slow and plain: for each listing everything is asked anew. @returns sorted ids */
export function slowClosing({ places, reports, looks }: World): { shown: string[]; held: string[] } {
  const closed = reports.filter(({ what, repeat }) => what === 'closed' && !repeat)
  const every = new Map<string, Service>()
  for (const { services } of places) for (const one of services) if (!one.edge || !every.has(one.id)) every.set(one.id, one)
  const placesOf = (id: string) => places.filter(({ services }) => services.some((one) => one.id === id))
  const by = (id: string) => every.get(id)?.organisation.name?.replace(/^The /, '') ?? null
  const key = ({ at, id }: Report) => `${at} ${id}`
  const ofListing = (id: string) => closed.filter(({ service }) => service === id).toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  const recent = (id: string) => ofListing(id).filter(({ at }) => NOW - Date.parse(at) <= COUNTED_MS)
  const confirmed = (id: string) => {
    const found = recent(id).flatMap((report) => looks.get(report.id) ?? [])
    const newest = found.filter(({ last }) => found.every((other) => other.last <= last))
    return newest.some(({ as }) => as === 'closed')
  }
  const deciding = (id: string) => recent(id).filter((report) => !looks.has(report.id))[ENOUGH_CLOSED_REPORTS - 1]
  const stoodAt = (id: string, then: Report) =>
    ofListing(id).filter((report) => {
      const look = looks.get(report.id)
      return (
        key(report) < key(then) &&
        Date.parse(then.at) - Date.parse(report.at) <= COUNTED_MS &&
        (look === undefined || look.at > Date.parse(then.at))
      )
    })[ENOUGH_CLOSED_REPORTS - 1]

  const shown: string[] = []
  const held: string[] = []
  for (const id of new Set(closed.map(({ service }) => service))) {
    if (confirmed(id)) {
      shown.push(id)
      continue
    }
    const then = deciding(id)
    if (then === undefined) continue
    const before = [...every.keys()].filter((other) => other !== id && stoodAt(other, then) !== undefined)
    const thatDay = before.filter((other) => Date.parse(then.at) - Date.parse(stoodAt(other, then)!.at) < DAY_MS)
    const hasRoom =
      every.has(id) &&
      placesOf(id).every((place) => {
        const inPlace = (other: string) => place.services.some((one) => one.id === other)
        const inside = place.services.filter(({ edge }) => !edge).length
        return before.filter(inPlace).length < Math.max(3, Math.floor(inside * 0.02)) && thatDay.filter(inPlace).length < 3
      })
    const size = [...every.keys()].filter((other) => by(other) === by(id)).length
    const mayMore =
      by(id) === null ||
      (before.filter((other) => by(other) === by(id)).length < Math.max(1, Math.floor(size * 0.25)) &&
        !thatDay.some((other) => by(other) === by(id)))
    const isLeft = (other: Service) => other.id !== id && other.status === 'active' && !before.includes(other.id) && !confirmed(other.id)
    const near = (a: Service, b: Service) => a.at !== null && b.at !== null && distanceM(a.at, b.at) <= 2000
    const me = every.get(id)
    const hasOthers =
      me !== undefined &&
      me.at !== null &&
      me.types.every((type) => {
        const round = before.map((other) => every.get(other)!).filter((other) => me.status === 'active' && near(me, other))
        return [me, ...round.filter(({ types }) => types.includes(type))].every((one) =>
          [...every.values()].some((other) => other.types.includes(type) && isLeft(other) && near(one, other)),
        )
      })
    ;(hasRoom && mayMore && hasOthers ? shown : held).push(id)
  }
  return { shown: shown.toSorted(plain), held: held.toSorted(plain) }
}

const plain = (a: string, b: string): number => (a < b ? -1 : 1)
