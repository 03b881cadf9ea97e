import type { MultiPolygon, Polygon } from 'geojson'

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number]

/** The least box that holds all outlines; of none, one from Infinity to -Infinity. */
export function boxOf(outlines: readonly { geometry: Polygon | MultiPolygon }[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { geometry } of outlines)
    for (const [shell] of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      for (const [lon, lat] of shell as [number, number][]) {
        box[0] = Math.min(box[0], lon)
        box[1] = Math.min(box[1], lat)
        box[2] = Math.max(box[2], lon)
        box[3] = Math.max(box[3], lat)
      }
  return box
}
