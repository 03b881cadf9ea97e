import { z } from 'zod'
import type { Position } from '../../listing/service.ts'

/**
 * `england/squares.json`: which council of England, or which other nation, each square of Britain lies in by its middle. About a kilometre each
 * way: it tells a council without a position being sent anywhere, and is that rough near a border.
 */
export const CouncilSquares = z.object({
  west: z.number().describe('Longitude of the western edge of the first square of each row, degrees'),
  south: z.number().describe('Latitude of the southern edge of the first row, degrees'),
  wide: z.number().positive().describe('Degrees of longitude that a square is wide'),
  high: z.number().positive().describe('Degrees of latitude that a row is high'),
  sides: z.array(z.string()).describe('ONS codes of councils of England, and wales, scotland'),
  rows: z
    .array(z.array(z.int()))
    .describe(
      'From the south, each from the west in pairs: index into sides, or -1 where nobody lives near or none is known, and for how many squares',
    ),
})
export type CouncilSquares = z.infer<typeof CouncilSquares>

/** The ONS code of a council of England, `wales` or `scotland`; null = none is known to be there: the sea, another country. */
export function sideAt({ west, south, wide, high, sides, rows }: CouncilSquares, [lon, lat]: Position): string | null {
  const column = Math.floor((lon - west) / wide)
  const pairs = rows[Math.floor((lat - south) / high)] ?? []
  if (!(column >= 0)) return null
  let end = 0
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    end += pairs[at + 1]!
    if (column < end) return sides[pairs[at]!] ?? null
  }
  return null
}
