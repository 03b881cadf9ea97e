import { InputError } from './inputError.ts'

/** A row of a CSV file, with the number of the line on which it starts. */
export interface CsvRow {
  line: number
  cells: string[]
}

/** Up to the next comma or line end. */
const BARE_CELL = /[^,\r\n]*/y
const LINE_END = /\r\n|[\r\n]/y
const LINE_ENDS = /\r\n|[\r\n]/g

/**
 * The rows of a CSV text (RFC 4180; lines end as on any system). A line with nothing on it at all is no row; one with `""` is.
 * Read here and not by d3-dsv, which takes an open quote to the end of the file, eats what follows a closed one, and does not
 * tell `""` from a blank line.
 *
 * @throws InputError at a quote that never closes, or is followed by anything but a comma or the end of the line
 * O(text).
 */
export function* csvRows(file: string, text: string): Generator<CsvRow> {
  let line = 1
  let cells: string[] = []
  const fault = (said: string): InputError => new InputError(`${file}:${line}:${cells.length + 1}: ${said}`)
  for (let at = 0; at < text.length;) {
    const start = line
    const from = at
    cells = []
    for (;;) {
      if (text[at] === '"') {
        const close = closingQuote(text, at)
        if (close === -1) throw fault('the quote that opens this cell is never closed')
        if (close + 1 < text.length && !',\r\n'.includes(text[close + 1]!))
          throw fault('there is text after the quote that closes this cell; a quote inside a cell must be doubled')
        const cell = text.slice(at + 1, close).replaceAll('""', '"')
        cells.push(cell)
        line += cell.match(LINE_ENDS)?.length ?? 0
        at = close + 1
      } else {
        const end = endOf(BARE_CELL, text, at)
        cells.push(text.slice(at, end))
        at = end
      }
      if (text[at] !== ',') break
      at++
    }
    const isBlank = at === from
    at = endOf(LINE_END, text, at)
    line++
    if (!isBlank) yield { line: start, cells }
  }
}

/** Where the quote stands that closes the one at `open`; −1 where none does. Doubled quotes are part of the cell. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/** Where what the pattern matches at a place ends; the same place where it matches nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
