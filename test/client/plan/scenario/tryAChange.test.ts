import { describe, expect, it } from 'vitest'
import { hoursWritten } from '../../../../client/plan/scenario/try/hoursWritten.ts'
import { listingsNamed } from '../../../../client/plan/scenario/try/listingsNamed.ts'
import { namedZones } from '../../../../client/plan/scenario/try/namedZones.ts'
import { osmOfHours } from '../../../../client/plan/scenario/try/osmOfHours.ts'
import { placeTyped } from '../../../../client/plan/scenario/try/placeTyped.ts'
import { typedOutline } from '../../../../client/plan/scenario/try/typedOutline.ts'
import { readOsmHours } from '../../../../core/hours/osm/osmHours.ts'
import { weekWeights } from '../../../../core/hours/weekWeights.ts'
import type { Lookup } from '../../../../core/seek/where.ts'
import { SQUARE } from '../../../core/gap/makeGapData.ts'
import { PLACES } from '../../places.ts'

describe('hours as a planner writes them', () => {
  it.each([
    ['Tu,Th 10:00-12:00', 'Tu,Th 10:00-12:00'],
    ['Tuesdays 10am - 12 noon', 'Tu 10:00-12:00'],
    ['Tue and Thu 10-12', 'Tu,Th 10:00-12:00'],
    ['1st Saturday of month 10am - 12noon', 'Sa[1] 10:00-12:00'],
    [' 24/7 ', '24/7'],
  ])('%s is read', (text, osm) => {
    expect(hoursWritten(text)).toEqual({ osm })
  })

  it.each(['whenever', 'Saturday 10-12, please ring first', 'Mondays 10am', 'Wed 10-12 term time only'])('%s is not guessed at', (text) => {
    expect(hoursWritten(text)).toHaveProperty('left')
  })

  it('can be those of the question: Friday from 10 to 12, Saturday at 23 and Sunday at 0', () => {
    const hours = [4 * 24 + 10, 4 * 24 + 11, 5 * 24 + 23, 6 * 24]
    expect(osmOfHours(hours)).toBe('Fr 10:00-12:00, Sa 23:00-24:00, Su 00:00-01:00')
    const weights = weekWeights(readOsmHours(osmOfHours(hours)).rules!)
    expect([...weights.keys()].filter((hour) => weights[hour] === 1)).toEqual(hours)
  })
})

describe('an area as a planner types it', () => {
  it('is closed by itself, and may be GeoJSON', () => {
    const ring = SQUARE.coordinates[0]!
    const typed = ring.map((corner) => corner.join(', '))
    expect(typedOutline(typed.slice(0, -1).join('\n'))).toEqual({ outline: SQUARE })
    expect(typedOutline(typed.join('; '))).toEqual({ outline: SQUARE })
    expect(typedOutline(JSON.stringify({ type: 'Feature', properties: {}, geometry: SQUARE }))).toEqual({ outline: SQUARE })
  })

  it('says which line is no corner, and what is no area', () => {
    expect(typedOutline('-2, 52\n52, -200\n-1, 53')).toEqual({ why: 'line', line: 2 })
    expect(typedOutline('-2, 52\nhere')).toEqual({ why: 'line', line: 2 })
    expect(typedOutline('-2, 52\n-1, 52')).toEqual({ why: 'few' })
    expect(typedOutline('{"type":"Point","coordinates":[-2,52]}')).toEqual({ why: 'geojson' })
    expect(typedOutline('{')).toEqual({ why: 'geojson' })
  })
})

describe('a listing by its name', () => {
  const listing = (id: string, name: string, type: 'food-bank' | 'library') => ({
    id,
    name,
    types: [type],
    at: null,
    edge: false,
    status: 'active',
  })
  const listings = [
    listing('1', 'Café of St Mary', 'library'),
    listing('2', 'St Mary Food Bank', 'food-bank'),
    listing('3', 'Trinity', 'food-bank'),
  ]

  it('has all the words, with or without accents; the kinds asked for come first', () => {
    const ids = (text: string) => listingsNamed(listings, text, ['food-bank']).map(({ id }) => id)
    expect(ids('mary st')).toEqual(['2', '1'])
    expect(ids('cafe')).toEqual(['1'])
    expect(ids('  ')).toEqual([])
  })
})

describe('areas by name', () => {
  it('are the authorities, then the wards with the authority they lie in', () => {
    const columns = {
      ward: ['W2', 'W1', 'W1'],
      wardName: ['Walkden', 'Eccles', 'Eccles'],
      authority: ['A1', 'A1', 'A1'],
      authorityName: ['Salford', 'Salford', 'Salford'],
    }
    expect(namedZones(columns)).toEqual([
      { code: 'A1', name: 'Salford', of: null },
      { code: 'W1', name: 'Eccles', of: 'Salford' },
      { code: 'W2', name: 'Walkden', of: 'Salford' },
    ])
  })
})

describe('a typed place', () => {
  const place = { ...PLACES[0]!, bbox: [-3, 53, -2, 54] as [number, number, number, number] }
  const named = (at: [number, number]) => ({
    name: 'Eccles',
    authority: 'Salford',
    kind: 'town' as const,
    at,
    place: place.id,
    outward: 'M30',
  })
  const lookup = (names: ReturnType<typeof named>[]): Lookup => ({
    postcodes: () => Promise.resolve(null),
    placeNames: () => Promise.resolve(names),
    authorities: () => Promise.resolve([]),
  })

  it('is a point within the place', async () => {
    expect(await placeTyped('Eccles', place, [place], lookup([named([-2.3, 53.5])]))).toEqual({ at: [-2.3, 53.5] })
    expect(await placeTyped('Eccles', place, [place], lookup([named([-1, 53.5])]))).toMatchObject({ why: 'elsewhere' })
  })

  it('is asked about where there are several, and said where nothing is known or nothing came', async () => {
    const several = await placeTyped('Eccles', place, [place], lookup([named([-2.3, 53.5]), named([-2.5, 53.6])]))
    expect(several).toMatchObject({ why: 'several', choices: [{ name: 'Eccles', more: 'Salford' }, { name: 'Eccles' }] })
    expect(await placeTyped('Nowhere', place, [place], lookup([]))).toMatchObject({ why: 'unknown place', text: 'Nowhere' })
    expect(await placeTyped('', place, [place], lookup([]))).toMatchObject({ why: 'empty' })
    const away = { ...lookup([]), placeNames: () => Promise.reject(new Error('no answer')) }
    expect(await placeTyped('Eccles', place, [place], away)).toMatchObject({ why: 'no answer' })
  })
})
