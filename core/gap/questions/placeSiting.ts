import type { AreaNeeds } from '../../place/areaNeeds.ts'
import type { AreaFigures } from '../../place/area.ts'
import type { Service } from '../../listing/service.ts'
import { runGaps } from '../answer/runGaps.ts'
import { areasWithCode, unknownCode } from './areaCodes.ts'
import { demandOf } from '../model/demand.ts'
import type { Points } from '../distance/points.ts'
import type { Siting } from '../siting/siting.ts'
import { sitingAt } from './sitingAt.ts'
import type { SitingQuery } from './sitingQuery.ts'

/** A siting question about a place. */
export interface PlaceSiting {
  siting: Siting
  /** Rows of the areas that a site may stand in: candidate c stands at the middle of area `areas[c]`. The services that are there follow. */
  areas: Uint32Array
  /** How many services stand already. */
  existing: number
}

/**
 * Where new sites could stand among the areas of a place: at the middle of each area, or of those named; what is there already
 * stays, each with its catchment.
 *
 * @param at ms since 1970 UTC
 * @param needs counts of need in the same areas; null = not known
 * @throws RangeError if a code is of no area, ward or authority of the place, or as `runGaps`
 */
export function placeSiting(
  figures: AreaFigures,
  services: readonly Service[],
  query: SitingQuery,
  at: number,
  needs: AreaNeeds | null = null,
): PlaceSiting {
  const demand = demandOf(figures, query.need, needs)
  const areas = areasNamed(figures, query.candidates)
  const { model } = runGaps(demand, query.existing ? services : [], query, at)
  return { ...sitingAt(model, picked(demand, areas), query), areas }
}

function areasNamed(figures: AreaFigures, codes: readonly string[]): Uint32Array {
  if (codes.length === 0) return Uint32Array.from(figures.columns.code.keys())
  const unknown = unknownCode(figures, codes)
  if (unknown !== undefined) throw new RangeError(`candidates must be codes of areas, wards or authorities of the place, got ${unknown}`)
  return areasWithCode(figures, codes)
}

const picked = ({ lon, lat }: Points, rows: Uint32Array): Points => ({
  count: rows.length,
  lon: Float64Array.from(rows, (row) => lon[row]!),
  lat: Float64Array.from(rows, (row) => lat[row]!),
})
