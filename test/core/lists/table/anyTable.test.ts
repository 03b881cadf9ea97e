import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Service } from '../../../../core/listing/service.ts'
import { planImport } from '../../../../core/lists/planImport.ts'
import { writeTable } from '../../../../core/lists/table/writeTable.ts'
import { runs } from '../../../runs.ts'
import { read } from './fixtures.ts'

/** Cells as sheets hold them, some of them nonsense for their column. */
const cell = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '',
    'St Mark',
    'LS1 1AA',
    'ls2 2bb',
    'LS9 9ZZ',
    'Food bank; warm space',
    'Monday 10am-12 noon',
    '10-Dec',
    '0.375',
    '=1+1',
    '#REF!',
    '53.8',
    '-1.55',
    '429712',
    '2026-11-01',
    '46346',
    'closed',
    'yes',
    '£3.50 membership',
    '"',
    "'",
    '{"type":"Feature"}',
    'a\nb',
    'Voucher needed',
    '07700 900123',
  ),
)
const HEADINGS = [
  'Name',
  'Kind',
  'Postcode',
  'Address',
  'Latitude',
  'Longitude',
  'Easting',
  'Northing',
  'Phone',
  'Email',
  'Web',
  'Opening times',
  'Monday',
  'Tuesday',
  'Start',
  'End',
  'Day',
  'Referral',
  'Who for',
  'Cost',
  'Bring',
  'Languages',
  'Access info',
  'Status',
  'Closed',
  'Note to visitors',
  'Last checked',
  'Id',
  'Machine',
  'Venue 1 postcode',
  'Venue 2 postcode',
  'Zzz',
]

const table = fc
  .uniqueArray(fc.constantFrom(...HEADINGS), { minLength: 1, maxLength: 12 })
  .chain((headings) =>
    fc.tuple(
      fc.constant(['Name', 'Kind of help', ...headings]),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 8 }),
    ),
  )

const text = ([headings, rows]: readonly [readonly string[], readonly (readonly string[])[]]): string =>
  [headings, ...rows].map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n')

/** The list, or null where the whole of it was refused in a sentence. */
function readOrSentence(written: string) {
  try {
    return read(written)
  } catch (error) {
    expect((error as Error).constructor).toBe(Error)
    expect((error as Error).message).toMatch(/^[a-z].{20,}/)
    return null
  }
}

describe('whatever stands in a table', () => {
  it('each row is a listing that a pack may hold, or is refused with column, reason and remedy; nothing is confirmed by the list alone', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const list = readOrSentence(text(cells))
        if (list === null) return
        for (const service of list.services) {
          expect(Service.safeParse(service).error?.issues).toBeUndefined()
          for (const [fact, { on }] of Object.entries(service.confirmed))
            if (fact !== 'status') expect([null, '2026-11-01', '2026-11-20']).toContain(on)
        }
        for (const { line, reason, remedy } of list.refused)
          expect([line! > 1, reason.length > 5, remedy.length > 5]).toEqual([true, true, true])
      }),
      { numRuns: runs(300) },
    )
  })

  it('comes back from our own form unchanged, and again changes nothing', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const list = readOrSentence(text(cells))
        if (list === null || list.services.length === 0) return
        const written = writeTable(list.services)
        const back = read(written)
        expect(back.refused).toEqual([])
        expect(planImport(list.services, back, [])).toMatchObject({ added: [], changed: [], gone: [] })
        expect(writeTable(back.services)).toBe(written)
      }),
      { numRuns: runs(300) },
    )
  })

  it('no mobile comes out, whichever column it stands in', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const list = readOrSentence(text(cells))
        if (list !== null) expect(JSON.stringify(list)).not.toMatch(/07700\D{0,2}900\D{0,2}123/)
      }),
      { numRuns: runs(300) },
    )
  })

  it('any text at all is read or refused in a sentence', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (written) => void readOrSentence(written)),
      { numRuns: runs(300) },
    )
  })
})
