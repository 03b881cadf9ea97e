import { bbox, booleanPointInPolygon } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Position } from '../../../core/listing/service.ts'

export type Outline = Feature<Polygon | MultiPolygon, { code: string; name: string }>

const CELL_DEGREES = 0.02

/** Finds the outline a point stands in: outlines filed under the cells of a 0.02° grid, then `booleanPointInPolygon`. */
export function polygonIndex(outlines: readonly Outline[]): (at: Position) => string | null {
  const cells = new Map<string, Outline[]>()
  for (const outline of outlines) {
    const [west, south, east, north] = bbox(outline) as [number, number, number, number]
    for (let x = Math.floor(west / CELL_DEGREES); x <= Math.floor(east / CELL_DEGREES); x++)
      for (let y = Math.floor(south / CELL_DEGREES); y <= Math.floor(north / CELL_DEGREES); y++) {
        const key = `${x},${y}`
        const cell = cells.get(key)
        if (cell) cell.push(outline)
        else cells.set(key, [outline])
      }
  }
  return (at) => {
    const cell = cells.get(`${Math.floor(at[0] / CELL_DEGREES)},${Math.floor(at[1] / CELL_DEGREES)}`)
    return cell?.find((outline) => booleanPointInPolygon(at, outline))?.properties.code ?? null
  }
}
