import { CsvError, parse, type Info } from 'csv-parse/sync'
import { InputError } from './inputError.ts'

/** A row of a CSV file, with the number of the line on which it starts. */
export interface CsvRow {
  line: number
  cells: string[]
}

const LINE_ENDS = /\r\n|[\r\n]/g

/**
 * Hands over the rows of a CSV text one by one (RFC 4180; lines end as on any system). A line with nothing on it at all is no row;
 * one with `""` is. A quote inside a bare cell is part of it.
 *
 * @throws InputError at a quote that never closes, or is followed by anything but what parts the cells or the end of the line
 * O(text).
 */
export function readRows(file: string, text: string, onRow: (row: CsvRow) => void, separator: ',' | ';' | '\t' = ','): void {
  const bytes = Buffer.from(text)
  const fault = (line: number, cell: number, said: string): InputError => new InputError(`${file}:${line}:${cell + 1}: ${said}`)
  /** Where the next row starts, in lines that are not blank and in bytes. csv-parse takes a CRLF inside a cell for two lines. */
  let line = 1
  let from = 0
  const take = (cells: string[], { empty_lines: blank, bytes: to }: Info): null => {
    if (cells.some((cell) => cell.startsWith('"'))) {
      const wrong = wronglyQuoted(bytes.toString('utf8', from, to), cells)
      if (wrong !== -1) throw fault(line + blank + lineEnds(...cells.slice(0, wrong)), wrong, TEXT_AFTER)
    }
    onRow({ line: line + blank, cells })
    line += 1 + lineEnds(...cells)
    from = to
    return null
  }
  try {
    parse(bytes, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      relax_column_count: true,
      // Without it a quote in a bare cell is refused too; with it text may follow a closed quote, which `wronglyQuoted` finds.
      relax_quotes: true,
      on_record: take,
    })
  } catch (error) {
    if (!(error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')) throw error
    const opened = bytes.indexOf('"', error.bytes as number)
    throw fault(1 + lineEnds(bytes.toString('utf8', 0, opened)), error.index as number, 'the quote that opens this cell is never closed')
  }
}

const TEXT_AFTER = 'there is text after the quote that closes this cell; a quote inside a cell must be doubled'

const lineEnds = (...texts: readonly string[]): number => texts.reduce((sum, text) => sum + (text.match(LINE_ENDS)?.length ?? 0), 0)

/** Which cell opens with a quote and is not its own text in quotes; −1 where none. @param raw the row as it stands in the file */
function wronglyQuoted(raw: string, cells: readonly string[]): number {
  let at = raw.search(/[^\r\n]/)
  return cells.findIndex((cell) => {
    const whole = raw[at] === '"' ? `"${cell.replaceAll('"', '""')}"` : cell
    if (!raw.startsWith(whole, at)) return true
    at += whole.length + 1
    return false
  })
}
