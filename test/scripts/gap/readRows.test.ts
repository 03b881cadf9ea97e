import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../../scripts/gap/readRows.ts'

function read(text: string): (string | number)[][] {
  const rows: (string | number)[][] = []
  readRows('F.csv', text, ({ line, cells }) => rows.push([line, ...cells]))
  return rows
}

describe('rows of a CSV file', () => {
  it('know the line on which they start, below cells of several lines and blank ones', () => {
    expect(read('a,b\n\n"1\r\n2\r3",x\r\n\r,\n')).toEqual([
      [1, 'a', 'b'],
      [3, '1\r\n2\r3', 'x'],
      [7, '', ''],
    ])
  })

  it('tell a blank line from an empty quoted cell', () => {
    expect(read('id\n\n""\n')).toEqual([
      [1, 'id'],
      [3, ''],
    ])
  })

  it('end with the file, with or without a last line end', () => {
    expect(read('a,"b"')).toEqual([[1, 'a', 'b']])
    expect(read('a,')).toEqual([[1, 'a', '']])
    expect(read('')).toEqual([])
  })

  it('keep a quote that stands inside a bare cell, and doubled ones inside a quoted', () => {
    expect(read('5" pipe,"5"" pipe",""""')).toEqual([[1, '5" pipe', '5" pipe', '"']])
  })

  it.each([
    ['a,b\n1,"2\n3,4\n', 'F.csv:2:2: the quote that opens this cell is never closed'],
    ['a,b\n"1""', 'F.csv:2:1: the quote that opens this cell is never closed'],
    ['a\n"', 'F.csv:2:1: the quote that opens this cell is never closed'],
    ['"x\ny","a"b,1', 'F.csv:2:2: there is text after the quote that closes this cell; a quote inside a cell must be doubled'],
    ['"a" ,1', 'F.csv:1:1: there is text after the quote that closes this cell; a quote inside a cell must be doubled'],
  ])('refuse a quote that does not fit: %j', (text, said) => {
    expect(() => read(text)).toThrow(said)
  })

  it('are those that were written, each with its line, however many cells it has and whatever ends a line', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é'), maxLength: 5 })
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 })), fc.constantFrom('\n', '\r\n', '\r'), (rows, lineEnd) => {
        const written = rows.map((row) => row.map(quoted).join(',') + lineEnd)
        const lineOf = (row: number) =>
          1 +
          (
            written
              .slice(0, row)
              .join('')
              .match(/\r\n|\r|\n/g) ?? []
          ).length
        expect(read(written.join(''))).toEqual(rows.map((row, n) => [lineOf(n), ...row]))
      }),
    )
  })
})
