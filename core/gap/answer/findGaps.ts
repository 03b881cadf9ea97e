import type { AreaFigures } from '../../place/area.ts'
import type { AreaNeeds } from '../../place/areaNeeds.ts'
import { walkMinutes } from '../../place/geo.ts'
import type { Located, Service } from '../../listing/service.ts'
import { gapNotes, type GapNote } from './gapNotes.ts'
import { runGaps, type GapRun } from './runGaps.ts'
import { coverageOf, uncertainIn, type Coverage } from '../run/coverage.ts'
import { listedYears, type Listed } from '../counted/listed.ts'
import { demandOf, inNeedShown, isPublished, needNotPublished, type Demand } from '../model/demand.ts'
import type { Nearest } from '../distance/nearest.ts'
import type { GapQuery } from '../query/gapQuery.ts'
import type { Counted } from '../counted/supply.ts'
import { coveredOf } from '../run/run.ts'
import type { Water } from '../../place/water.ts'
import { overWater, peopleWhere } from '../water/overWater.ts'

export interface GapSummary extends Coverage {
  /** What must be said beside the figures, such as that there are no listings yet. Empty where nothing must. */
  notes: GapNote[]
  /** Areas, and people who live there, of which nobody published how many are in need; they count in no sum of need. */
  needNotPublished: { areas: number; people: number }
  /** People in areas that are covered only over water, and in those where that is not known; null where the place's water is not known. */
  overWater: number | null
  waterNotKnown: number | null
  /** Services: counted, and set apart for one reason alone (see `Counted`). `listed` = years of what was counted. */
  services: Pick<Counted, 'someWeeks' | 'unknownHours' | 'unknownReferral' | 'unknownNeeds' | 'unknownCatchment'> & {
    counted: number
    listed: Listed
  }
}

/** One row an area, in the order of the figures; every area has one, reached or not. */
export interface GapColumns {
  code: string[]
  name: string[]
  authority: string[]
  people: number[]
  imd_decile: number[]
  /** Walked metres (straight × detour) to the nearest door, to the metre; null where there is none. */
  nearest_m: (number | null)[]
  walk_minutes: (number | null)[]
  /** 1 = within reach, decided on the unrounded metres. */
  covered: number[]
  /** 1 = covered, but every service within reach lies across water: uncertain. null = not known. */
  water: (0 | 1 | null)[]
  ward: string[]
  /** Those in need, to one decimal: people × income score unless another need is asked for. null = not published. */
  in_need: (number | null)[]
  in_need_uncovered: (number | null)[]
  imd_rank: number[]
  imd_score: number[]
  income_score: number[]
  /** 1 = the answer changes for some detour between 1.2 and 1.4. */
  uncertain: number[]
  nearest_id: (string | null)[]
  lon: number[]
  lat: number[]
}

export interface GapResult {
  query: Pick<GapQuery, 'types' | 'reach_m' | 'detour' | 'fresh'> & { hours: string | null }
  summary: GapSummary
  columns: GapColumns
  /** Those that count, in the order of the listings. */
  doors: readonly Located[]
}

/**
 * Who lives beyond walking reach of help, area by area and in sum.
 *
 * @param figures the place's areas; distances start at their centroids
 * @param services the place's listings and those up to 5 km outside it
 * @param at ms since 1970 UTC: the listings are taken as they were known then
 * @param water of the place; null = not known
 * @param needs counts of need in the same areas; null = not known
 * @throws RangeError if the detour is below 1, the hours cannot be read or need is asked for that is not known
 *
 * Walked metres are straight metres on the sphere × detour; straight lines understate walking (Apparicio et al. 2017,
 * doi:10.1186/s12942-017-0105-9). People are counted, not areas. Ties between doors go to the one listed first. A service with a
 * catchment counts inside it only; what is delivered there is 0 m away.
 */
export const findGaps = (
  figures: AreaFigures,
  services: readonly Service[],
  query: GapQuery,
  at: number,
  water: Water | null = null,
  needs: AreaNeeds | null = null,
): GapResult => gapsOf(figures, query, runGaps(demandOf(figures, query.need, needs), services, query, at), water)

/** As `findGaps`, of a question that is answered already. */
export function gapsOf(
  figures: AreaFigures,
  query: GapQuery,
  { listings, doors, known, someWeeks, unknownHours, unknownReferral, unknownNeeds, unknownCatchment, model, run }: GapRun,
  water: Water | null = null,
): GapResult {
  const { demand, reachM, detour } = model
  const { answers, sums } = run
  const uncertain = uncertainIn(model, answers.straightM)
  const wet = overWater(model, water)
  const listed = listedYears(listings, query.hours === undefined ? 'address' : 'hours')
  return {
    query: { types: query.types, reach_m: reachM, detour, hours: query.hours ?? null, fresh: query.fresh },
    summary: {
      notes: gapNotes({ known }, query),
      ...coverageOf(sums.coverage),
      needNotPublished: needNotPublished(demand),
      overWater: peopleWhere(wet, demand.people, 1),
      waterNotKnown: peopleWhere(wet, demand.people, null),
      services: { counted: listings.length, someWeeks, unknownHours, unknownReferral, unknownNeeds, unknownCatchment, listed },
    },
    columns: columnsOf(figures, demand, answers, coveredOf(answers), wet, uncertain, listings, detour),
    doors,
  }
}

function columnsOf(
  { columns, names }: AreaFigures,
  demand: Demand,
  found: Nearest,
  covered: Uint8Array,
  water: (0 | 1 | null)[],
  uncertain: Uint8Array,
  listings: readonly Service[],
  detour: number,
): GapColumns {
  const named = (code: string): string => names[code] ?? code
  const inNeed = Array.from(demand.needMillionths, (need, i) => (isPublished(demand, i) ? inNeedShown(need) : null))
  const straightM = Array.from(found.straightM, (straight) => (straight === Infinity ? null : straight))
  return {
    code: columns.code,
    name: columns.name,
    authority: columns.authority.map(named),
    people: columns.people,
    imd_decile: columns.imd_decile,
    nearest_m: straightM.map((straight) => (straight === null ? null : Math.round(straight * detour))),
    walk_minutes: straightM.map((straight) => (straight === null ? null : walkMinutes(straight, detour))),
    covered: Array.from(covered),
    water,
    ward: columns.ward.map(named),
    in_need: inNeed,
    in_need_uncovered: inNeed.map((need, i) => (need !== null && covered[i] === 1 ? 0 : need)),
    imd_rank: columns.imd_rank,
    imd_score: columns.imd_score,
    income_score: columns.income_score,
    uncertain: Array.from(uncertain),
    nearest_id: Array.from(found.index, (j) => listings[j]?.id ?? null),
    lon: columns.lon,
    lat: columns.lat,
  }
}
