import { FACT_FIELDS, FACTS } from '../listing/facts.ts'
import { compareText } from '../listing/compareText.ts'
import type { Confirmation, Fact, Service } from '../listing/service.ts'
import type { ReadList, RefusedRow } from './list.ts'
import { keysOf } from './merge/keysOf.ts'
import { forgetMarks } from './merge/marks.ts'
import { ReasonIndex, type Indexed } from './merge/reasonIndex.ts'
import { listOf, whySamePlace } from './merge/samePlace.ts'

/** A list that loses more of its rows than this stops for a look. */
const MOST_LOST = 0.2
/** So many doubles of one row are named, the likeliest: more of them say no more. */
const MOST_DOUBLES = 10

/** A listing as people know it. */
export interface Named {
  id: string
  name: string
}

/** What taking a list in would do to a place: to be looked at before it is done. Every part is sorted by name, then id. */
export interface ImportPlan {
  added: Named[]
  /** With the facts that say something else, and those that only somebody else's word or another day stands behind. */
  changed: (Named & { facts: Fact[]; vouched: Fact[] })[]
  gone: Named[]
  refused: readonly RefusedRow[]
  /** Rows that are likely one place with a listing of another list, and why; they merge, and neither is lost. */
  doubles: (Named & { with: Named; why: string })[]
  hours: { whole: number; part: number; text: number; none: number }
  /** How many doors must not show. */
  quiet: number
  /** Share of the listings of before that are gone, 0 to 1; 0 where there were none. */
  lost: number
  /** Over a fifth are gone: the list may have come cut short. */
  losesShare: boolean
}

/**
 * Holds a list as it was read against what is there. The same list again gives nothing added, changed or gone.
 *
 * @param before the listings of the list as they stand, unmerged, gone through once and let go; null = it is new
 * @param others the listings of the place's other lists
 * @param isLive whether a postcode exists today; one that does not may be a slip of the pen. Without it every one counts as live
 */
export function planImport(
  before: Iterable<Service> | null,
  after: ReadList,
  others: readonly Service[],
  isLive: (postcode: string | null) => boolean = (postcode) => postcode !== null,
): ImportPlan {
  const coming = new Map<string, Service>()
  for (const service of after.services) coming.set(service.id, service)
  const [changed, gone]: [ImportPlan['changed'], Named[]] = [[], []]
  const lists = new Map<string, Fact[]>()
  let count = 0
  for (const then of before ?? []) {
    const now = coming.get(then.id)
    if (now === undefined) gone.push(named(then))
    else changed.push(...changeOf(then, now, lists))
    coming.delete(then.id)
    count++
  }
  const lost = count === 0 ? 0 : gone.length / count
  return {
    added: [...coming.values()].map(named).toSorted(byName),
    changed: changed.toSorted(byName),
    gone: gone.toSorted(byName),
    refused: after.refused,
    doubles: doublesOf(after, others, isLive),
    hours: hoursOf(after.services),
    quiet: after.quiet.size,
    lost,
    losesShare: lost > MOST_LOST,
  }
}

const named = ({ id, name }: Service): Named => ({ id, name })

const byName = (a: Named, b: Named): number => compareText(a.name, b.name) || compareText(a.id, b.id)

/** @param lists the lists of facts that were told so far: thousands of listings change alike, and share one */
function changeOf(then: Service, now: Service, lists: Map<string, Fact[]>): ImportPlan['changed'] {
  const shared = (told: Fact[]): Fact[] => {
    const key = told.join()
    const known = lists.get(key)
    if (known === undefined) lists.set(key, told)
    return known ?? told
  }
  const facts = shared(FACTS.filter((fact) => FACT_FIELDS[fact].some((field) => !same(then[field], now[field]))))
  const vouched = shared(FACTS.filter((fact) => !facts.includes(fact) && !sameWord(then.confirmed[fact], now.confirmed[fact])))
  return facts.length + vouched.length === 0 ? [] : [{ ...named(now), facts, vouched }]
}

/** Whatever order the keys of an object stand in. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false
  const [ours, theirs] = [Object.entries(a), new Map(Object.entries(b))]
  return ours.length === theirs.size && ours.every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)))
}

const sameWord = (a: Confirmation | undefined, b: Confirmation | undefined): boolean =>
  a?.on === b?.on && a?.by === b?.by && a?.how === b?.how && a?.source === b?.source && a?.gathered === b?.gathered

/** Of a row whose door must not show no double is named: what it is one with may tell the door. */
function doublesOf({ services, quiet }: ReadList, others: readonly Service[], isLive: (postcode: string | null) => boolean) {
  const index = new ReasonIndex(isLive)
  for (const service of others) index.add({ service, list: listOf(service) })
  return services
    .filter(({ id }) => !quiet.has(id))
    .flatMap((service) => {
      const doubles = doublesOfOne(service, index, isLive)
      forgetMarks(service)
      return doubles
    })
    .toSorted((a, b) => byName(a, b) || byName(a.with, b.with))
}

function doublesOfOne(service: Service, index: ReasonIndex<Indexed>, isLive: (postcode: string | null) => boolean): ImportPlan['doubles'] {
  const around = new Set(keysOf(service, true))
  const isNear = (other: Service) => keysOf(other, false).some((key) => around.has(key))
  return [...index.candidates(service, listOf(service))]
    .flatMap(({ service: other }) => {
      const reason = whySamePlace(other, service, isLive)
      return reason === null || !isNear(other) ? [] : [{ other, reason }]
    })
    .toSorted((a, b) => b.reason.weight - a.reason.weight || byName(a.other, b.other))
    .slice(0, MOST_DOUBLES)
    .map(({ other, reason }) => ({ ...named(service), with: named(other), why: reason.why }))
}

function hoursOf(services: readonly Service[]): ImportPlan['hours'] {
  const of = (read: Service['hoursRead']) => services.filter(({ hoursRead }) => hoursRead === read).length
  return { whole: of('whole'), part: of('part'), text: of('none'), none: of('not stated') }
}
