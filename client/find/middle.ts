import type { PostcodeTable } from '../../core/postcode.ts'
import type { Position } from '../../core/service.ts'

/** The middle of an outward code: the mean of its live postcodes. null where it has none. */
export function middleOf({ postcodes }: Pick<PostcodeTable, 'postcodes'>): Position | null {
  const rows = Object.values(postcodes)
  if (rows.length === 0) return null
  const [lon, lat] = rows.reduce<[number, number]>(([x, y], row) => [x + row[0], y + row[1]], [0, 0])
  return [lon / rows.length / 100_000, lat / rows.length / 100_000]
}
