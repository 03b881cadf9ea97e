import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quietRows } from '../../../../core/lists/merge/quiet.ts'
import { listing } from '../../../../core/lists/row/listing.ts'
import type { Quiet } from '../../../../core/lists/row/quietWords.ts'
import { countedRows } from './countedRows.ts'
import { quietSlowly } from './quietSlowly.ts'

const row = (name: string, nth: number, phone: string, url: string | null = null) =>
  listing({ source: 'list', record: `${nth}`, on: '2024', how: 'published list' }, { types: ['group'], name, phone, url })

const NAMES = [
  'Vale Help Line',
  'Help Line',
  'VHL',
  'VHL at Gorse Hill',
  'VH',
  'Hub',
  'The Hub',
  'Trust',
  'Vale Line for Help',
  "Vale's Hub",
]

describe('whose door must not show', () => {
  it('is the same as where each row is held against every quiet one that has its phone', () => {
    const drawn = fc.tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom('0161 496 0001', '0161 496 0002'),
      fc.constantFrom<(Quiet | null)[]>(null, null, 'shelter', 'threatened'),
    )
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 8 }), (some) => {
        const rows = some.map(([name, phone], nth) => row(name, nth, phone))
        const told = new Map(some.flatMap(([, , kind], nth) => (kind === null ? [] : [[rows[nth]!.id, kind] as const])))
        expect(quietRows(rows, told)).toEqual(quietSlowly(rows, told))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a phone', (nth: number) => row(`Refuge ${nth}`, nth, '0161 496 0001')],
    ['a phone that others have too', (nth: number) => row(nth % 2 === 0 ? `Refuge ${nth}` : `Hall ${nth}`, nth, '0161 496 0001')],
    ['a project and one name', (nth: number) => row(nth % 2 === 0 ? `Refugee drop-in ${nth}` : 'Hall', nth, '0161 496 0001')],
    ['a site', (nth: number) => row(`Refuge ${nth}`, nth, `0161 49${String(nth).padStart(5, '0')}`, 'https://vale.example/help')],
  ])('is found as quickly where two thousand share %s', (_, made) => {
    const readsOf = (count: number) => {
      const { rows, reads } = countedRows(Array.from({ length: count }, (_each, nth) => made(nth)))
      quietRows(rows, new Map())
      return reads()
    }
    // Twice the rows are read twice as often, where pairs would be four times as many.
    expect(readsOf(2_000) / readsOf(1_000)).toBeLessThan(2.2)
  })
})
