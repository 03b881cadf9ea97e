import type { AuthoritiesAnswer } from '../../core/api/authorities.ts'
import { compareText } from '../../core/listing/compareText.ts'
import type { AreaFigures } from '../../core/place/area.ts'
import type { Authority } from '../../core/place/elsewhere/authority.ts'
import { spokenAuthority } from '../../core/place/elsewhere/spokenAuthority.ts'
import { jsonAsset, type Asset } from '../http/asset.ts'

export interface Authorities {
  /** By name. */
  all: readonly Authority[]
  get: (code: string) => Authority | undefined
  asset: Asset
}

/** The authorities that figures of areas name: those of England, where its figures are among them. */
export async function openAuthorities(figures: readonly AreaFigures[]): Promise<Authorities> {
  const all = authoritiesOf(figures)
  const byCode = new Map(all.map((one) => [one.code, one]))
  return { all, get: (code) => byCode.get(code), asset: await jsonAsset({ authorities: all } satisfies AuthoritiesAnswer, 9) }
}

interface Sum {
  name: string
  people: number
  lon: number
  lat: number
}

/** Each in the middle of its people, in degrees to 0.001; an area that stands in several figures counts once. O(areas). */
export function authoritiesOf(figures: readonly AreaFigures[]): Authority[] {
  const sums = new Map<string, Sum>()
  const seen = new Set<string>()
  for (const { count, columns, names } of figures)
    for (let row = 0; row < count; row++) {
      const [area, code, people] = [columns.code[row]!, columns.authority[row]!, columns.people[row]!]
      if (seen.has(area) || people === 0) continue
      seen.add(area)
      const sum = sums.get(code) ?? { name: names[code] ?? code, people: 0, lon: 0, lat: 0 }
      sum.people += people
      sum.lon += people * columns.lon[row]!
      sum.lat += people * columns.lat[row]!
      sums.set(code, sum)
    }
  return [...sums]
    .map(([code, { name, people, lon, lat }]) => ({
      code,
      name: spokenAuthority(name),
      at: [rounded(lon / people), rounded(lat / people)] as [number, number],
    }))
    .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.code, b.code))
}

const rounded = (degrees: number): number => Number(degrees.toFixed(3))
