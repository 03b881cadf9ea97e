import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readServices } from '../../../../core/listing/dataset.ts'
import { BLANK, RULE_BLANK } from '../../../../core/listing/blank.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { listing } from '../../../../core/lists/row/listing.ts'
import { mergeListings } from '../../../../core/lists/merge/merge.ts'
import { reasonKeys } from '../../../../core/lists/merge/reasonKeys.ts'
import { listOf, whySamePlace } from '../../../../core/lists/merge/samePlace.ts'
import { mergeSlowly } from './mergeSlowly.ts'

/** Rows of three towns' worth of few words, so that most share something, and many something that gives a reason. */
const ROW = fc.record({
  source: fc.constantFrom('a', 'b', 'c', 'give-food-2024', 'give-food-2026', 'page-1'),
  record: fc.constantFrom('hope', 'new-hope', 'hope/one'),
  name: fc.constantFrom(
    'Hope Kitchen',
    'Hope',
    'Hope Valley Evening Supper',
    'New Hope Kitchen',
    'St Mark Food Bank',
    'Trafford Domestic Aid Service',
    'TDAS',
    'Salvation Army Hall',
    'The Food Bank',
    'Vale Library',
    'Vale Library and Wellbeing Centre',
    'Mark Street Church',
  ),
  types: fc.constantFrom<Service['types'][]>(
    ['food-bank'],
    ['food-pantry'],
    ['food-bank', 'food-pantry'],
    ['digital-help'],
    ['library'],
    ['group'],
  ),
  address: fc.constantFrom(
    null,
    "St Mark's Church, 12 High Street",
    '12 High St',
    'Salvation Army Hall, 14 Low Road',
    'Hope House, Low Road',
    'Mark House, 12 Low Rd',
  ),
  postcode: fc.constantFrom(null, 'M16 0RA', 'M16 0RB', 'M16 0AR', 'M17 0RA', 'M20 1AA', 'M16 9ZZ'),
  // Corners of cells, and points 100 m, 160 m and 1 km apart across them.
  at: fc.constantFrom(null, ...[0, 0.0001, -0.0005, 0.0014, 0.0085, -0.0085].map((d): [number, number] => [-2.28 + d, 53.46 + d])),
  phone: fc.constantFrom(null, '0161 496 0001', '0161 496 0002'),
  url: fc.constantFrom(null, 'https://hope.foodbank.org.uk/', 'https://www.hope.org/', 'https://www.facebook.com/hope'),
  network: fc.constantFrom(null, 'Salvation Army', 'Trussell Trust'),
  mode: fc.constantFrom<Service['mode'][]>([], ['delivery'], ['in person']),
  day: fc.constantFrom<(('MO' | 'FR') | null)[]>(null, 'MO', 'FR'),
  guessed: fc.boolean(),
  on: fc.constantFrom(null, '2018', '2024-07', '2026-01-01'),
})

type Drawn = typeof ROW extends fc.Arbitrary<infer T> ? T : never

const rowOf = ({ source, record, network, day, guessed, on, ...said }: Drawn, nth: number): Service => ({
  ...listing(
    { source, record, on, how: 'published list' },
    {
      ...said,
      organisation: { ...BLANK.organisation, network },
      hours: day && [{ ...RULE_BLANK, byday: [day], opens_at: '10:00', closes_at: '12:00' }],
    },
    guessed ? ['types'] : [],
  ),
  id: `5b7f1c9e-0a3d-5e6f-8a1b-${String(nth).padStart(12, '0')}`,
})

const isLive = (postcode: string | null): boolean => postcode !== null && postcode !== 'M16 9ZZ'
const listedOn = ({ confirmed }: Service): string | null => confirmed.name?.on ?? null
const inShort = ({ services, merges, rowsOf }: ReturnType<typeof mergeListings>) => ({
  services,
  merges,
  rows: services.map(({ id }) => rowsOf(id).map((row) => row.id)),
})

/** The same at each run, and enough that every reason occurs. */
const SOME = fc.sample(ROW, { numRuns: 1000, seed: 1 }).map(rowOf)

/** Every two of them that a reason holds to be one place, whichever of the two came first: as rows of `SOME`. */
const REASONS = SOME.flatMap((later, second) =>
  SOME.flatMap((earlier, first) => {
    const reason = first === second ? null : whySamePlace(earlier, later, isLive)
    return reason === null ? [] : [{ first, second, why: reason.why }]
  }),
)

describe('rows that are found by their reasons', () => {
  it('become the same listings, in the same order and for the same reasons, as where each is held against all that are near', () => {
    const told = fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(ROW, { maxLength: 40 }), told, (drawn, pairs) => {
        const rows = drawn.map(rowOf)
        const samePlaces = pairs.flatMap(([a, b]) => (rows[a] && rows[b] ? [{ older: rows[a].id, newer: rows[b].id, why: 'told' }] : []))
        const knowledge = { samePlaces, listedOn, isLive }
        expect(inShort(mergeListings(rows, knowledge))).toEqual(inShort(mergeSlowly(rows, knowledge)))
      }),
      { numRuns: 300 },
    )
  })

  it('share a key, whichever of two comes first, wherever there is a reason', () => {
    const keysOf = SOME.map((row) => reasonKeys(row, isLive))
    const held = keysOf.map((keys) => new Set([...keys.held.within, ...keys.held.across]))
    const missed = REASONS.filter(({ first, second }) => {
      const { sought } = keysOf[second]!
      const keys = listOf(SOME[first]!) === listOf(SOME[second]!) ? sought.within : sought.across
      return !keys.some((key) => held[first]!.has(key))
    })
    expect(missed).toEqual([])
  })

  it('give every kind of reason there is, so that each is held to', () => {
    const seen = new Set(REASONS.map(({ why }) => why.replaceAll(/[A-Z]+\d+ \d[A-Z]+|null|\d+ m\b|Trussell Trust|Salvation Army/g, '…')))
    expect([...seen].toSorted()).toMatchInlineSnapshot(`
      [
        "a hall and the food bank session in it, at one door",
        "it brings its help; same name and phone",
        "names alike; same phone",
        "names alike; same site",
        "one building of …; … and … differ by a slip",
        "one library of that name within …",
        "one name within …",
        "same postcode …; address line alike",
        "same postcode …; both a pantry at one door",
        "same postcode …; both …",
        "same postcode …; library names alike",
        "same postcode …; names alike",
        "same postcode …; one door of …",
        "same postcode …; same phone",
        "same postcode …; same site",
        "same postcode …; the same building",
        "the food bank that the site is of",
        "the same building at one door",
        "the same building; … and … differ by a slip",
        "the same row twice",
        "within …; same phone; a name word shared",
        "within …; same site; a name word shared",
      ]
    `)
  })

  it.each(['bristol-area', 'greater-manchester', 'north-east-essex', 'west-midlands'])(
    'are the same in %s, in its lists and in a copy of each of a later day',
    (place) => {
      const { services } = readServices(JSON.parse(readFileSync(`data/${place}/services.geojson`, 'utf8')))
      const later = services.map((service, nth) => ({
        ...service,
        id: `5b7f1c9e-0a3d-5e6f-8a1b-${String(nth).padStart(12, '0')}`,
        sources: [{ source: 'later', record: String(nth) }],
        postcode: nth % 5 === 0 ? null : service.postcode,
        name: nth % 3 === 0 ? `${service.name} Kitchen` : service.name,
      }))
      const knowledge = { samePlaces: [], listedOn, isLive }
      const rows = [...services, ...later]
      expect(inShort(mergeListings(rows, knowledge))).toEqual(inShort(mergeSlowly(rows, knowledge)))
    },
  )
})
