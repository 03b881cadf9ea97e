import { FINEST_STREETS } from '../../core/place/england/streetsAround.ts'

/** One square of the street map: zoom, column and row of the Web Mercator grid (OSM slippy map names). */
export interface TileAddress {
  z: number
  x: number
  y: number
}

/** @returns null where the three texts name no tile: not whole numbers, finer than streets are drawn, or outside the grid of 2^z by 2^z */
export function readTileAddress(z: string, x: string, y: string): TileAddress | null {
  if (![z, x, y].every((text) => /^(0|[1-9]\d{0,6})$/.test(text))) return null
  const tile = { z: Number(z), x: Number(x), y: Number(y) }
  return tile.z <= FINEST_STREETS && tile.x < 2 ** tile.z && tile.y < 2 ** tile.z ? tile : null
}

/** Whether a square of the Web Mercator grid meets a box of west, south, east, north degrees. */
export function meets({ z, x, y }: TileAddress, [west, south, east, north]: readonly [number, number, number, number]): boolean {
  const lonAt = (column: number): number => (column / 2 ** z) * 360 - 180
  const latAt = (row: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI
  return lonAt(x) <= east && lonAt(x + 1) >= west && latAt(y + 1) <= north && latAt(y) >= south
}
