import { bbox } from '@turf/turf'
import type { Catchment, Zone } from '../counted/catchment.ts'
import type { Demand } from './demand.ts'
import { insideOutline } from './insideOutline.ts'

/** The same place by its other names: an outline may go on beyond ±180°, see `outlineOf`. */
const TURNS = [0, -360, 360] as const

/**
 * Rows of the areas in a catchment, ascending. The edge of a polygon is inside.
 * O(areas named + areas in the polygon's box × its corners), after one pass over the codes of a place.
 */
export function areasIn({ zones }: Catchment, demand: Demand): Uint32Array {
  const already = held.get(demand)?.get(zones)
  if (already !== undefined) return already
  const rows = rowsOf(zones, demand)
  held.set(demand, (held.get(demand) ?? new WeakMap<readonly Zone[], Uint32Array>()).set(zones, rows))
  return rows
}

/** A what-if asks for the same catchment more than once: to serve it, and to say whom it holds. */
const held = new WeakMap<Demand, WeakMap<readonly Zone[], Uint32Array>>()

function rowsOf(zones: readonly Zone[], demand: Demand): Uint32Array {
  const [first, ...others] = zones.map((zone) => rowsIn(zone, demand))
  if (first === undefined) return new Uint32Array()
  return Uint32Array.from(first)
    .filter((row) => others.every((rows) => rows.has(row)))
    .sort()
}

function rowsIn({ codes, polygon }: Zone, demand: Demand): Set<number> {
  const rows = new Set(codes.flatMap((code) => rowsByCode(demand).get(code) ?? []))
  if (polygon === null) return rows
  const [west, south, east, north] = bbox(polygon) as [number, number, number, number]
  const isInside = insideOutline(polygon)
  for (let row = 0; row < demand.count; row++) {
    const lat = demand.lat[row]!
    if (lat < south || lat > north) continue
    for (const turn of TURNS) {
      const lon = demand.lon[row]! + turn
      if (lon >= west && lon <= east && isInside(lon, lat)) rows.add(row)
    }
  }
  return rows
}

const kept = new WeakMap<Demand, Map<string, number[]>>()

/** Made once a place: what-ifs ask again and again. */
function rowsByCode(demand: Demand): Map<string, number[]> {
  const already = kept.get(demand)
  if (already !== undefined) return already
  const rows = new Map<string, number[]>()
  for (const column of demand.codes ?? [])
    column.forEach((code, row) => {
      const same = rows.get(code)
      if (same === undefined) rows.set(code, [row])
      else same.push(row)
    })
  kept.set(demand, rows)
  return rows
}
