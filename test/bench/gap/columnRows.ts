import { gzipSync } from 'node:zlib'
import { findGaps } from '../../../core/gap/answer/findGaps.ts'
import { serviceOf } from '../../core/gap/makeGapData.ts'
import { medianMs, type Bench } from './row.ts'
import type { World } from './world.ts'

/** What an answer works out, by the code of the area; what the area is stands in the figures file, which is sent once. */
const WORKED_OUT = ['code', 'nearest_m', 'walk_minutes', 'covered', 'in_need_uncovered', 'uncertain', 'nearest_id'] as const

/** From the columns to the text that is sent; features are made on the way, as `/api/places/:place/gaps` makes them. */
export const serialise: Bench = (world, repeats) => {
  const { columns, toFeatures, common } = bothShapes(world)
  const oursMs = medianMs(repeats.ours, () => JSON.stringify(columns))
  const peerMs = medianMs(repeats.peer, () => JSON.stringify(toFeatures()))
  return { ...common, row: 'columns as JSON, time', oursMs, peerMs, ratio: peerMs / oursMs, bar: { atLeast: 5 } }
}

export const compress: Bench = (world, { ours }) => {
  const { columns, toFeatures, common } = bothShapes(world)
  const [small, large] = [JSON.stringify(columns), JSON.stringify(toFeatures())]
  const [bytes, geojsonBytes] = [gzipSync(small).length, gzipSync(large).length]
  return {
    ...common,
    row: 'columns as JSON, gzip bytes',
    oursMs: medianMs(Math.min(ours, 3), () => gzipSync(small)),
    peerMs: medianMs(1, () => gzipSync(large)),
    ratio: bytes / geojsonBytes,
    bar: { atMost: 0.5 },
    bytes,
    geojsonBytes,
  }
}

/** What `findGaps` worked out, and the same as one GeoJSON point an area with its row as properties. */
function bothShapes({ figures, areas, rows }: World) {
  const services = rows.map(({ id, at }, j) => serviceOf(j, at, { id }))
  const all = findGaps(figures, services, { types: [], reach_m: 1_609, detour: 1.3, fresh: 'old' }, Date.UTC(2026, 10, 24)).columns
  const columns = Object.fromEntries(WORKED_OUT.map((name) => [name, all[name]]))
  const toFeatures = () => ({
    type: 'FeatureCollection',
    features: all.code.map((code, row) => ({
      type: 'Feature',
      id: code,
      geometry: { type: 'Point', coordinates: [all.lon[row], all.lat[row]] },
      properties: Object.fromEntries(WORKED_OUT.map((name) => [name, all[name][row]])),
    })),
  })
  const read = JSON.parse(JSON.stringify(toFeatures())) as ReturnType<typeof toFeatures>
  const written = JSON.parse(JSON.stringify(columns)) as typeof columns
  const unequal = read.features.filter(({ properties }, row) => WORKED_OUT.some((name) => properties[name] !== written[name]?.[row])).length
  return {
    columns,
    toFeatures,
    common: {
      peer: 'one GeoJSON point an area with the same properties, made of the columns',
      columns: WORKED_OUT.join(),
      agrees: unequal === 0,
      difference: unequal,
      of: 'rows that read otherwise',
      areas: areas.count,
      services: rows.length,
    },
  }
}
