import { DOMAINS, type AreaFigures } from '../../../core/place/area.ts'
import { BLANK } from '../../../core/listing/blank.ts'
import type { Confirmation, Position, Service } from '../../../core/listing/service.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'

export interface AreaLike {
  code: string
  at: Position
  people: number
  incomeScore?: number
  decile?: number
  rank?: number
}

/** Figures of a few made-up areas; what is not given is the same everywhere. */
export function figuresOf(areas: readonly AreaLike[]): AreaFigures {
  const domains = Object.fromEntries(
    DOMAINS.flatMap((domain) => [
      [`${domain}_score`, areas.map(() => 0.1)],
      [`${domain}_decile`, areas.map(() => 5)],
    ]),
  )
  return {
    place: 'made-up',
    count: areas.length,
    columns: {
      ...domains,
      code: areas.map((area) => area.code),
      name: areas.map((area) => `Name of ${area.code}`),
      authority: areas.map(() => 'E1'),
      ward: areas.map(() => 'W1'),
      people: areas.map((area) => area.people),
      imd_rank: areas.map((area, i) => area.rank ?? i + 1),
      imd_decile: areas.map((area) => area.decile ?? 5),
      imd_score: areas.map(() => 20),
      income_score: areas.map((area) => area.incomeScore ?? 0.1),
      lon: areas.map((area) => area.at[0]),
      lat: areas.map((area) => area.at[1]),
      centroid: areas.map(() => 0),
    } as AreaFigures['columns'],
    names: { E1: 'Middletown', W1: 'North ward' },
  }
}

const confirmed = (on: string): Confirmation => ({ on, by: 'publisher', how: 'published list', source: 'made-up' })

/** A food bank with a door, listed in 2024, unless said otherwise. */
export function serviceOf(number: number, at: Position | null, said: Partial<Service> & { types?: ServiceType[] } = {}): Service {
  return {
    ...BLANK,
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    name: `Service ${number}`,
    types: ['food-bank'],
    sources: [{ source: 'made-up', record: String(number) }],
    at,
    confirmed: { name: confirmed('2024'), types: confirmed('2024'), address: confirmed('2024') },
    ...said,
  }
}

/** Metres to the north of a place, as degrees: one degree of latitude is 111,195.08 m on this sphere. */
export const northOf = ([lon, lat]: Position, metres: number): Position => [lon, lat + metres / 111_195.08]

/** One degree square with its lower left corner at 2° W, 52° N. */
export const SQUARE = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [-2, 52],
      [-1, 52],
      [-1, 53],
      [-2, 53],
      [-2, 52],
    ],
  ],
}
