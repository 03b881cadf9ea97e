import { readWorkbook } from '../../core/lists/formats/workbook/workbook.ts'
import type { TableLimits } from '../../core/lists/table/grid.ts'
import { readTable } from '../../core/lists/table/readTable.ts'
import { tableText } from '../../core/lists/table/tableText.ts'
import type { ListFile, ListReader } from './listReader.ts'

/** Reads a table: CSV in whatever encoding, or a workbook. @param limits of a table as text */
export const csvReader =
  (limits: TableLimits): ListReader =>
  async (file, by) => {
    const { head, locateIn, columns, say, progress } = by
    if (isZip(file.bytes)) {
      const { rows, left } = await readWorkbook(file.bytes)
      left.forEach(say)
      return readTable(rows, head, await locateIn(rows.map((row) => row.join(' ')).join('\n')), columns)
    }
    const text = textIn(file, limits)
    return readTable(text, head, await locateIn(text), columns, limits, (read, of) =>
      progress(`Read ${read.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} rows …`),
    )
  }

/** Its bytes are let go: a long list stands in memory as a text alone. */
function textIn(file: ListFile, limits: TableLimits): string {
  if (file.bytes.length > limits.signs)
    throw new Error(
      `it has ${Math.ceil(file.bytes.length / 1e6)} MB, at most ${limits.signs / 1e6} are read: split it, or leave out what lies elsewhere`,
    )
  const text = tableText(file.bytes)
  file.bytes = new Uint8Array()
  return text
}

/** XLSX and ODS are packed with zip. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3
