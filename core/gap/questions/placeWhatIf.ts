import type { Water } from '../../place/water.ts'
import type { AreaNeeds } from '../../place/areaNeeds.ts'
import type { AreaFigures } from '../../place/area.ts'
import { openInHour, weekWeights } from '../../hours/weekWeights.ts'
import type { Service } from '../../listing/service.ts'
import { gapNotes } from '../answer/gapNotes.ts'
import { runGaps } from '../answer/runGaps.ts'
import { coverageOf, type Coverage } from '../run/coverage.ts'
import { hoursAsked } from '../query/gapQuery.ts'
import { countedAnyTime } from '../counted/countedAnyTime.ts'
import { hoursNow } from '../counted/hoursInForce.ts'
import { demandOf, inNeedShown, isPublished } from '../model/demand.ts'
import { supplyOf, supplyRow, type SupplyRow } from '../model/supplyColumns.ts'
import { changed as modelAfter } from '../whatIf/change.ts'
import { overWater } from '../water/overWater.ts'
import { whatIf } from '../whatIf/whatIf.ts'
import { checkCodes, rowsAfter } from './rowsAfter.ts'
import { notesOn, type WhatIfNote } from './whatIfNotes.ts'
import { noteOnAll, noteOnNeed } from './wholeNotes.ts'
import type { WhatIfQuery } from './whatIfQuery.ts'

/** Figures of the areas that a change touches, as they are and as they would be. Metres are walked; null = none at all. */
interface TouchedColumns {
  code: string[]
  name: string[]
  people: number[]
  /** null = not published. */
  in_need: (number | null)[]
  nearest_m: (number | null)[]
  nearest_m_after: (number | null)[]
  covered: number[]
  covered_after: number[]
  /** As `water` in `findGaps`: 1 = every service within reach lies across water. */
  water: (0 | 1 | null)[]
  water_after: (0 | 1 | null)[]
  choice: number[]
  choice_after: number[]
  /** Services per 10,000 people (2SFCA), a service of capacity 2 counting as two. */
  access: number[]
  access_after: number[]
}

export interface PlaceWhatIf {
  notes: WhatIfNote[]
  before: Coverage
  after: Coverage
  columns: TouchedColumns
}

/**
 * What changes to the services of a place would do: services added, taken away, moved, re-timed, resized or with another
 * catchment. Changes follow one another, so one listing may be moved and then re-timed.
 *
 * @param at ms since 1970 UTC
 * @param water of the place; null = not known
 * @param needs counts of need in the same areas; null = not known
 * @throws WrongChange where a listing is not one that counts, hours cannot be read, or it delivers and nothing says where to
 * @throws RangeError as `runGaps`
 *
 * In hours that are asked for, what is added or re-timed counts where it is open in one of them in every week.
 */
export function placeWhatIf(
  figures: AreaFigures,
  services: readonly Service[],
  query: WhatIfQuery,
  at: number,
  water: Water | null = null,
  needs: AreaNeeds | null = null,
): PlaceWhatIf {
  const demand = demandOf(figures, query.need, needs)
  const answered = runGaps(demand, services, query, at)
  const { model, run, listings } = answered
  const known = new Map(countedAnyTime(answered, services, query, at).listings.map((service) => [service.id, supplyRow(service, [])]))
  checkCodes(figures, query.changes)
  const { changed, left } = rowsAfter(known, query)
  const asked = hoursAsked(query)
  const counts = ({ hours: stated = null }: SupplyRow): boolean => {
    const hours = hoursNow(stated, at)
    if (asked === null) return true
    if (hours === null) return false
    const weights = weekWeights(hours)
    return asked.some((hour) => openInHour(weights, hour))
  }
  const rows = left.flatMap(({ row }) => row ?? [])
  const change = {
    less: listings.flatMap(({ id }, row) => (changed.has(id) ? [row] : [])),
    more: supplyOf(rows.filter(counts)),
  }
  const delta = whatIf(model, run, change)
  const wet = overWater(model, water)
  const wetAfter = water === null ? wet : overWater(modelAfter(model, change), water)
  const metres = (straight: Float64Array): (number | null)[] =>
    Array.from(straight, (metre) => (metre === Infinity ? null : Math.round(metre * model.detour)))
  const reached = (choice: Uint32Array): number[] => Array.from(choice, (count) => (count > 0 ? 1 : 0))
  const perTenThousand = (access: Float64Array): number[] => Array.from(access, (value) => value * 10_000)
  const ofAreas = <T>(column: ArrayLike<T>): T[] => Array.from(delta.areas, (area) => column[area]!)
  return {
    notes: [
      ...gapNotes(answered, query).map(noteOnAll),
      ...noteOnNeed(demand),
      ...notesOn(
        left.map((one) => ({ ...one, counts: one.row === null || counts(one.row) })),
        query,
        demand,
        at,
      ).map(({ field, message }) => ({ field, message })),
    ],
    before: coverageOf(run.sums.coverage),
    after: coverageOf(delta.sums.coverage),
    columns: {
      code: ofAreas(figures.columns.code),
      name: ofAreas(figures.columns.name),
      people: ofAreas(demand.people),
      in_need: Array.from(delta.areas, (area) => (isPublished(demand, area) ? inNeedShown(demand.needMillionths[area]!) : null)),
      nearest_m: metres(delta.before.straightM),
      nearest_m_after: metres(delta.after.straightM),
      covered: reached(delta.before.choice),
      covered_after: reached(delta.after.choice),
      water: ofAreas(wet),
      water_after: ofAreas(wetAfter),
      choice: Array.from(delta.before.choice),
      choice_after: Array.from(delta.after.choice),
      access: perTenThousand(delta.before.access),
      access_after: perTenThousand(delta.after.access),
    },
  }
}
