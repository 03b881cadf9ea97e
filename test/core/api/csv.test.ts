import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../core/api/csv.ts'

const readAgain = (text: string) => parse<Record<string, string>>(text, { columns: true })

describe('a table as CSV', () => {
  it('has a header row and one row an entry, each ended by CRLF', () => {
    expect(toCsv({ code: ['E1', 'E2'], people: [10, null] })).toBe('code,people\r\nE1,10\r\nE2,\r\n')
  })
  it('quotes commas, quotes and line breaks', () => {
    expect(toCsv({ name: ['Bury, Lancs', 'the "Hub"', 'two\nlines'] })).toBe('name\r\n"Bury, Lancs"\r\n"the ""Hub"""\r\n"two\nlines"\r\n')
  })
  it.each(['=1+1', '+44 161 000', '-x', '@cmd', '\tx', '\rx', '\nx', "'=x", '＝1+1', '＋1', '－1', '＠cmd'])(
    'marks %j so that no spreadsheet runs it',
    (text) => {
      expect(readAgain(toCsv({ name: [text] }))[0]?.name).toBe(`'${text}`)
    },
  )
  it('marks every line of a cell that would be a formula where a reader breaks it there', () => {
    expect(readAgain(toCsv({ name: ['Hall\n=1+1', 'a\r\n＋1', '\n=x', 'Mon-Fri\nTue'] })).map(({ name }) => name)).toEqual([
      "Hall\n'=1+1",
      "a\r\n'＋1",
      "'\n'=x",
      'Mon-Fri\nTue',
    ])
  })
  it('leaves numbers below zero as numbers', () => {
    expect(toCsv({ lon: [-2.26] })).toBe('lon\r\n-2.26\r\n')
  })
  it('leaves every text as it is for a program, and ends lines with a line feed', () => {
    expect(toCsv({ id: ['=1', '+44', 'a,b', "'x"], value: [-1, null, 0.1, 2] }, 'program')).toBe(
      'id,value\n=1,-1\n+44,\n"a,b",0.1\n\'x,2\n',
    )
  })
  it('refuses what is not a number, and columns of unequal length, by name', () => {
    expect(() => toCsv({ nearest_m: [Infinity] })).toThrow('nearest_m holds Infinity')
    expect(() => toCsv({ a: [1], b: [] })).toThrow('b has 0 rows where 1 were expected')
  })
  it('gives every text back when it is read again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('=', "'", '+', '"', ',', '\r', '\n', '\t', 'a', '@', '＝', 'é') }), { minLength: 1 }),
        (texts) => {
          const read = readAgain(toCsv({ first: texts.map(() => 'x'), text: texts })).map((row) =>
            row.text?.replaceAll(/^'(?='*[\r\n])|(?<=^|[\r\n])'(?='*[=+\-@＝\t])/g, ''),
          )
          expect(read).toEqual(texts)
        },
      ),
    )
  })
})
