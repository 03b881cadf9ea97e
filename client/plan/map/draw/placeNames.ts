import type { Position } from '../../../../core/listing/service.ts'
import type { DeskAreas } from '../../engine/answers.ts'

/** A name on the map, shown between two steps of zoom. */
export interface PlaceName {
  code: string
  name: string
  kind: 'authority' | 'ward'
  /** Where its people live on average. */
  at: Position
  people: number
  /** Shown from this zoom, and below that one. */
  from: number
  to: number
}

/** From here on wards are named in place of authorities: those of all the place, or of what is asked about, which is seen from further away. */
const WARDS = 12
const WARDS_WITHIN = 10
const NEVER = 30

/**
 * Names of authorities and wards at the middle of their people, the mean of their areas' centres weighted by people.
 *
 * @param rows areas that the question is about
 * @param all whether that is all of the place; otherwise the authority that is asked about goes without its name, which would hide its wards'
 */
export function placeNames(areas: DeskAreas, rows: Uint32Array, all: boolean): PlaceName[] {
  const from = all ? WARDS : WARDS_WITHIN
  const asked = new Set(all ? [] : Array.from(rows, (row) => areas.authority[row]))
  const authorities = named(areas, Uint32Array.from(areas.code.keys()), 'authority').filter(({ code }) => !asked.has(code))
  return [
    ...authorities.map((name) => ({ ...name, from: 0, to: WARDS })),
    ...named(areas, rows, 'ward').map((name) => ({ ...name, from, to: NEVER })),
  ]
}

function named({ lon, lat, people, ...areas }: DeskAreas, rows: Uint32Array, kind: PlaceName['kind']) {
  const names = kind === 'authority' ? areas.authorityName : areas.wardName
  return [...Map.groupBy(rows, (row) => areas[kind][row]!)].map(([code, own]) => {
    const sum = own.reduce((total, row) => total + people[row]!, 0)
    const mean = (of: Float64Array): number => own.reduce((total, row) => total + of[row]! * people[row]!, 0) / sum
    const at: Position = sum === 0 ? [lon[own[0]!]!, lat[own[0]!]!] : [mean(lon), mean(lat)]
    return { code, name: names[own[0]!]!, kind, at, people: sum }
  })
}
