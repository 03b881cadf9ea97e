import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PostcodeTable } from '../../../core/place/postcode.ts'
import { toPostcodeColumns, toPostcodeTable, type PostcodeColumns } from '../../../core/place/postcodeColumns.ts'

const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'.split('')
const M16: PostcodeTable = {
  outward: 'M16',
  lsoas: ['E01005139', 'E01006080'],
  authorities: ['E08000003', 'E08000009'],
  postcodes: { '0RA': [-229_103, 5_346_256, 1], '0RB': [-229_100, 5_346_250, 1], '9AA': [-228_000, 5_346_300, -1] },
}

const inward = fc
  .tuple(fc.nat(9), fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS))
  .map(([digit, first, second]) => `${digit}${first}${second}`)

/** Any table, its postcodes in order. */
const table: fc.Arbitrary<PostcodeTable> = fc
  .nat(5)
  .chain((areas) =>
    fc.record({
      lsoas: fc.constant(Array.from({ length: areas }, (_, at) => `E0100000${at}`)),
      authorities: fc.array(fc.constantFrom('E08000003', 'E07000071'), { minLength: areas, maxLength: areas }),
      rows: fc.uniqueArray(
        fc.tuple(
          inward,
          fc.integer({ min: -650_000, max: 180_000 }),
          fc.integer({ min: 4_980_000, max: 5_590_000 }),
          fc.integer({ min: -1, max: areas - 1 }),
        ),
        { selector: ([code]) => code },
      ),
    }),
  )
  .map(({ rows, ...rest }) => ({
    outward: 'M16',
    ...rest,
    postcodes: Object.fromEntries(
      rows.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, lon, lat, lsoa]) => [code, [lon, lat, lsoa] as [number, number, number]]),
    ),
  }))

describe('a postcode table as columns', () => {
  // 0RA = 0 × 400 + 12 × 20 + 0 = 240 (R is the thirteenth of the twenty letters); 0RB is one on; 9AA = 3,600.
  it('holds each number as the difference from the row before, and areas as runs', () => {
    expect(toPostcodeColumns(M16)).toEqual({
      outward: 'M16',
      lsoas: M16.lsoas,
      authorities: M16.authorities,
      inward: [240, 1, 3359],
      lon: [-229_103, 3, 1100],
      lat: [5_346_256, -6, 50],
      lsoa: [1, 2, -1, 1],
    })
  })

  it('is read back to the same table, to the byte', () => {
    fc.assert(
      fc.property(table, (any) => {
        expect(JSON.stringify(toPostcodeTable(toPostcodeColumns(any)))).toBe(JSON.stringify(any))
      }),
    )
  })

  it('is written again to the same columns: every fortieth that is stored', () => {
    const files = readdirSync('data/postcodes').filter((_, at) => at % 40 === 0)
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) {
      const stored = JSON.parse(readFileSync(`data/postcodes/${file}`, 'utf8')) as PostcodeColumns
      expect(toPostcodeColumns(toPostcodeTable(stored)), file).toEqual(stored)
    }
  })
})

describe('what cannot be a table is refused, with the column', () => {
  const columns = toPostcodeColumns(M16)
  it.each([
    ['inward', { ...columns, inward: [240, 1, 4000] }, 'has 4241 in inward'],
    ['twice', { ...columns, inward: [240, 0, 1] }, 'twice or out of order'],
    ['lon', { ...columns, lon: [1, 2] }, 'has 2 rows in lon where inward has 3'],
    ['lsoa', { ...columns, lsoa: [2, 3] }, 'puts M16 0RA in area 2 of 2'],
    ['endless', { ...columns, lsoa: [1, 1e12] }, 'has 4 rows in lsoa where inward has 3'],
    ['authorities', { ...columns, authorities: [] }, 'names 0 authorities for 2 areas'],
  ])('%s', (_, wrong, why) => {
    expect(() => toPostcodeTable(wrong)).toThrow(why)
  })
  it.each(['0RC', 'XRA', '0R', '0RAA', ''])('the inward code "%s", without saying it', (code) => {
    expect(() => toPostcodeColumns({ ...M16, postcodes: { [code]: [0, 0, 0] } })).toThrow(
      `has an inward code of ${code.length} signs that is not a digit and two letters such as 0RA`,
    )
  })
})
