import { readWorkbook } from '../../core/lists/formats/workbook/workbook.ts'
import type { TableLimits } from '../../core/lists/table/grid.ts'
import { readTable } from '../../core/lists/table/readTable.ts'
import { tableText } from '../../core/lists/table/tableText.ts'
import type { ListReader } from './listReader.ts'

/** Reads a table: CSV in whatever encoding, or a workbook. @param limits of a table as text */
export const csvReader =
  (limits: TableLimits): ListReader =>
  async ({ bytes }, { head, locateIn, columns, say, progress }) => {
    if (isZip(bytes)) {
      const { rows, left } = await readWorkbook(bytes)
      left.forEach(say)
      return readTable(rows, head, await locateIn(rows.map((row) => row.join(' ')).join('\n')), columns)
    }
    if (bytes.length > limits.signs)
      throw new Error(
        `it has ${Math.ceil(bytes.length / 1e6)} MB, at most ${limits.signs / 1e6} are read: split it, or leave out what lies elsewhere`,
      )
    const text = tableText(bytes)
    return readTable(text, head, await locateIn(text), columns, limits, (read, of) =>
      progress(`Read ${read.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} rows …`),
    )
  }

/** XLSX and ODS are packed with zip. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3
