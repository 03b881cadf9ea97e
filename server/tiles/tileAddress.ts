/** One square of the street map: zoom, column and row of the Web Mercator grid (OSM slippy map names). */
export interface TileAddress {
  z: number
  x: number
  y: number
}

export const MAX_ZOOM = 18

/** @returns null where the three texts name no tile: not whole numbers, zoom above 18, or outside the grid of 2^z by 2^z */
export function readTileAddress(z: string, x: string, y: string): TileAddress | null {
  if (![z, x, y].every((text) => /^(0|[1-9]\d{0,6})$/.test(text))) return null
  const tile = { z: Number(z), x: Number(x), y: Number(y) }
  return tile.z <= MAX_ZOOM && tile.x < 2 ** tile.z && tile.y < 2 ** tile.z ? tile : null
}

/** Whether a square of the Web Mercator grid meets a box of west, south, east, north degrees grown by `around` degrees. */
export function meets(
  { z, x, y }: TileAddress,
  [west, south, east, north]: readonly [number, number, number, number],
  around: number,
): boolean {
  const lonAt = (column: number): number => (column / 2 ** z) * 360 - 180
  const latAt = (row: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI
  return lonAt(x) <= east + around && lonAt(x + 1) >= west - around && latAt(y + 1) <= north + around && latAt(y) >= south - around
}
