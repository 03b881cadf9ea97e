import { compareText } from '../../core/listing/compareText.ts'
import type { Position } from '../../core/listing/service.ts'
import type { AreaFigures } from '../../core/place/area.ts'
import type { Authority } from '../../core/place/elsewhere/authority.ts'
import { placeHolding } from '../../core/place/elsewhere/placeHolding.ts'
import { spokenAuthority } from '../../core/place/elsewhere/spokenAuthority.ts'
import type { Packs } from './openPacks.ts'

export interface Authorities {
  /** By name. */
  all: readonly Authority[]
  get: (code: string) => Authority | undefined
}

/** The authorities that figures of areas name: those of England, where its figures are among them. */
export function openAuthorities(figures: readonly AreaFigures[]): Authorities {
  const all = authoritiesOf(figures)
  const byCode = new Map(all.map((one) => [one.code, one]))
  return { all, get: (code) => byCode.get(code) }
}

/** Each with the place that lists help there now. */
export function placedAuthorities({ all }: Pick<Authorities, 'all'>, packs: Pick<Packs, 'all'>): Authority[] {
  const places = packs.all.map(({ summary }) => summary)
  return all.map((one) => ({ ...one, place: placeHolding(one.code, places)?.id ?? null }))
}

/** Weighed by people, in degrees. */
interface Sum {
  people: number
  lon: number
  lat: number
}

/**
 * Each in the middle of its people, in degrees to 0.001, with the middle of those in each square of 0.1°, to 0.01; an area that stands in several
 * figures counts once. O(areas).
 */
export function authoritiesOf(figures: readonly AreaFigures[]): Authority[] {
  const sums = new Map<string, { name: string; whole: Sum; squares: Map<string, Sum> }>()
  const seen = new Set<string>()
  for (const { count, columns, names } of figures)
    for (let row = 0; row < count; row++) {
      const [area, code, people] = [columns.code[row]!, columns.authority[row]!, columns.people[row]!]
      if (seen.has(area) || people === 0) continue
      seen.add(area)
      const at: Position = [columns.lon[row]!, columns.lat[row]!]
      const sum = sums.get(code) ?? { name: names[code] ?? code, whole: { people: 0, lon: 0, lat: 0 }, squares: new Map<string, Sum>() }
      const square = at.map((degrees) => Math.floor(degrees * 10)).join(' ')
      sum.whole = plus(sum.whole, at, people)
      sum.squares.set(square, plus(sum.squares.get(square) ?? { people: 0, lon: 0, lat: 0 }, at, people))
      sums.set(code, sum)
    }
  return [...sums]
    .map(([code, { name, whole, squares }]) => ({
      code,
      name: spokenAuthority(name),
      at: middleOf(whole, 3),
      homes: [...squares.values()].map((square) => middleOf(square, 2)),
    }))
    .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.code, b.code))
}

const plus = (sum: Sum, [lon, lat]: Position, people: number): Sum => ({
  people: sum.people + people,
  lon: sum.lon + people * lon,
  lat: sum.lat + people * lat,
})

const middleOf = ({ people, lon, lat }: Sum, digits: number): Position => [
  Number((lon / people).toFixed(digits)),
  Number((lat / people).toFixed(digits)),
]
