import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Outlines } from '../../help/fetch/ground.ts'

/** Outlines as they are drawn in a box of their own. */
export interface Drawing {
  width: number
  height: number
  /** Path of each outline, by code. */
  paths: readonly { code: string; name: string; d: string }[]
  /** Where a point lies in the box. */
  place: (lon: number, lat: number) => readonly [x: number, y: number]
}

type Box = readonly [west: number, south: number, east: number, north: number]

/** In units of the drawing. */
const WIDTH = 600

/** Draws outlines flat, a degree of longitude shortened as it is in their middle: good enough for a country as small as England. */
export function drawingOf({ features }: Pick<Outlines, 'features'>, box: Box = boxOf(features)): Drawing {
  const [west, south, east, north] = box
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = WIDTH / ((east - west) * squeeze)
  const place = (lon: number, lat: number) => [(lon - west) * squeeze * scale, (north - lat) * scale] as const
  const pathOf = (ring: readonly Position[]): string =>
    `M${ring
      .slice(0, -1)
      .map(([lon, lat]) => place(lon!, lat!).map(oneDecimal).join(' '))
      .join('L')}Z`
  return {
    width: WIDTH,
    height: Math.ceil((north - south) * scale),
    paths: features.map(({ properties: { code, name }, geometry }) => ({ code, name, d: ringsOf(geometry).map(pathOf).join('') })),
    place,
  }
}

/** Round what is drawn, with a little air. */
export function boxOf(features: Outlines['features']): Box {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { geometry } of features)
    for (const ring of ringsOf(geometry))
      for (const [lon, lat] of ring) {
        west = Math.min(west, lon!)
        east = Math.max(east, lon!)
        south = Math.min(south, lat!)
        north = Math.max(north, lat!)
      }
  const air = (east - west) / 100
  return [west - air, south - air, east + air, north + air]
}

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

const oneDecimal = (value: number): string => String(Math.round(value * 10) / 10)
