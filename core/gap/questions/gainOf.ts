import { isPublished } from '../model/demand.ts'
import type { Model } from '../model/model.ts'
import type { Siting } from '../siting/siting.ts'

/** People, and those in need among them in millionths: whole numbers, so that sums are exact. */
export interface Gained {
  people: number
  needMillionths: number
}

/** Who comes within reach by new sites that was not before. */
export interface SitesGain {
  /** New sites, what adds most in need first; of each what it adds to those before it, so that nobody counts twice. */
  order: (Gained & { site: number })[]
  /** Within reach before, and everybody there is. */
  before: Gained
  all: Gained
  /** Those gained by national decile, 1 first, and by fifth of the place's own people. */
  byDecile: Gained[]
  byFifth: Gained[]
  /** Within reach of two or more, before and after. */
  twice: { before: Gained; after: Gained }
}

/**
 * What each new site adds within the radius of the question, whatever model chose it.
 *
 * @param model on which `siting` stands (`sitingAt`)
 * @param sites every open site; what is not fixed is new
 *
 * O(new sites² × their pairs).
 */
export function gainOf({ demand, quintiles }: Model, siting: Siting, sites: readonly number[]): SitesGain {
  const covers = new Uint32Array(demand.count)
  const fixed = new Set(siting.fixed)
  for (const site of fixed) for (const area of areasNear(siting, site)) covers[area]!++
  const areas = [...covers.keys()]
  const sum = (rows: Iterable<number>): Gained => {
    const gained = { people: 0, needMillionths: 0 }
    for (const area of rows) {
      gained.people += demand.people[area]!
      if (isPublished(demand, area)) gained.needMillionths += demand.needMillionths[area]!
    }
    return gained
  }
  const coveredBy = (times: number): Gained => sum(areas.filter((area) => covers[area]! >= times))
  const [before, twiceBefore] = [coveredBy(1), coveredBy(2)]
  const were = covers.slice()
  const order: SitesGain['order'] = []
  const left = new Set(sites.filter((site) => !fixed.has(site)))
  while (left.size > 0) {
    const offers = [...left].map((site) => ({ site, ...sum(areasNear(siting, site).filter((area) => covers[area] === 0)) }))
    const most = offers.reduce((best, one) => (isMore(one, best) ? one : best))
    order.push(most)
    left.delete(most.site)
    for (const area of areasNear(siting, most.site)) covers[area]!++
  }
  const won = areas.filter((area) => were[area] === 0 && covers[area]! > 0)
  return {
    order,
    before,
    all: sum(areas),
    byDecile: Array.from({ length: 10 }, (_, tenth) => sum(won.filter((area) => demand.imdDecile[area] === tenth + 1))),
    byFifth: Array.from({ length: 5 }, (_, fifth) => sum(won.filter((area) => quintiles[area] === fifth + 1))),
    twice: { before: twiceBefore, after: coveredBy(2) },
  }
}

const isMore = (one: Gained, best: Gained): boolean =>
  one.needMillionths > best.needMillionths || (one.needMillionths === best.needMillionths && one.people > best.people)

function areasNear({ byCandidate: { starts, column, cost }, radius }: Siting, site: number): number[] {
  const areas: number[] = []
  for (let k = starts[site]!; k < starts[site + 1]!; k++) if (cost[k]! <= radius) areas.push(column[k]!)
  return areas
}
