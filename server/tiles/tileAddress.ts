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
