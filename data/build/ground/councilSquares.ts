import type { CouncilSquares } from '../../../core/place/elsewhere/councilSquares.ts'
import type { Position } from '../../../core/listing/service.ts'
import { nationOfCouncil } from '../../../core/place/nationOfName.ts'

/** Britain with Orkney, Shetland and Scilly, in squares of about a kilometre. */
const FRAME = { west: -8.7, south: 49.85, east: 1.8, north: 60.9, wide: 0.015, high: 0.01 }
/** Squares that a shore, or a settlement of Wales or Scotland, reaches beyond itself. */
const SHORE_REACH = 2
const SETTLEMENT_REACH = 6

/**
 * Each square's council of England by its middle; else the nearest settlement of Wales or Scotland within some six kilometres, or the shore
 * of England within two.
 *
 * @param authorityAt ONS code of the council of England that a position lies in, null outside England
 * @param settlements of all Britain, as OS Open Names writes them
 */
export function councilSquares(
  authorityAt: (at: Position) => string | null,
  settlements: readonly { name: string; authority: string; at: Position }[],
): CouncilSquares {
  const { west, south, east, north, wide, high } = FRAME
  const columns = Math.round((east - west) / wide)
  const count = Math.round((north - south) / high)
  const england = new Map<number, string>()
  for (let row = 0; row < count; row++)
    for (let column = 0; column < columns; column++) {
      const code = authorityAt([west + (column + 0.5) * wide, south + (row + 0.5) * high])
      if (code !== null) england.set(row * columns + column, code)
    }
  const others = new Map<number, string>()
  for (const { at, ...name } of settlements) {
    const nation = nationOfCouncil(name)
    const [column, row] = [Math.floor((at[0] - west) / wide), Math.floor((at[1] - south) / high)]
    if (nation !== 'england' && column >= 0 && column < columns && row >= 0 && row < count) others.set(row * columns + column, nation)
  }
  for (const square of england.keys()) others.delete(square)
  // The outlines are generalised: a quay of Berwick stands off them, and nearer to them than to any village of Scotland.
  const beside = grown(new Map([...england, ...others]), isBeyond, 1, columns)
  const shored = grown(beside, isCouncil, 1, columns)
  const held = grown(grown(shored, isBeyond, SETTLEMENT_REACH - 1, columns), isCouncil, SHORE_REACH - 1, columns)
  const sides = [...new Set(held.values())].toSorted()
  const indexOf = new Map(sides.map((side, index) => [side, index]))
  const rows = Array.from({ length: count }, (_, row) =>
    pairsOf(Array.from({ length: columns }, (__, column) => indexOf.get(held.get(row * columns + column) ?? '') ?? -1)),
  )
  return { west, south, wide, high, sides, rows }
}

const isBeyond = (side: string): boolean => side === 'wales' || side === 'scotland'
const isCouncil = (side: string): boolean => !isBeyond(side)

/** What is held, and the free squares about those of some sides, ring by ring. Squares over the edge of a row fall into the sea beside it. */
function grown(
  held: ReadonlyMap<number, string>,
  grows: (side: string) => boolean,
  reach: number,
  columns: number,
): ReadonlyMap<number, string> {
  const all = new Map(held)
  let ring = [...held].filter(([, side]) => grows(side))
  for (let step = 0; step < reach; step++) {
    const next: [number, string][] = []
    for (const [square, side] of ring)
      for (const down of [-columns, 0, columns])
        for (const along of [-1, 0, 1]) {
          const beside = square + down + along
          if (all.has(beside)) continue
          all.set(beside, side)
          next.push([beside, side])
        }
    ring = next
  }
  return all
}

function pairsOf(values: readonly number[]): number[] {
  const pairs: number[] = []
  for (const value of values)
    if (pairs.length > 0 && pairs.at(-2) === value) pairs[pairs.length - 1]! += 1
    else pairs.push(value, 1)
  if (pairs.at(-2) === -1) pairs.length -= 2
  return pairs
}
