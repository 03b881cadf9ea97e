import { readWorkbook } from '../../core/lists/formats/workbook/workbook.ts'
import type { TableLimits } from '../../core/lists/table/grid.ts'
import { readTable } from '../../core/lists/table/readTable.ts'
import { tableText } from '../../core/lists/table/tableText.ts'
import type { ListReader } from './listReader.ts'

/** Reads a table: CSV in whatever encoding, or a workbook. @param limits of a table as text */
export const csvReader =
  (limits: TableLimits): ListReader =>
  async ({ bytes }, { head, locateIn, columns, say }) => {
    if (isZip(bytes)) {
      const { rows, left } = await readWorkbook(bytes)
      left.forEach(say)
      return readTable(rows, head, await locateIn(rows.map((row) => row.join(' ')).join('\n')), columns)
    }
    const text = tableText(bytes)
    return readTable(text, head, await locateIn(text), columns, limits)
  }

/** XLSX and ODS are packed with zip. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3
