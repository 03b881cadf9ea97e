import { readFile, stat } from 'node:fs/promises'
import { Unreadable } from '../../core/lists/formats/unreadable.ts'
import { WORKBOOK_LIMITS } from '../../core/lists/formats/workbook/sheet.ts'
import { readWorkbook, type WorkbookTable } from '../../core/lists/formats/workbook/workbook.ts'

/**
 * The table of a workbook on disk; one over 10 MB is refused before it is read.
 *
 * @throws Unreadable naming the file
 */
export async function workbook(path: string): Promise<WorkbookTable> {
  const { size } = await stat(path)
  if (size > WORKBOOK_LIMITS.bytes)
    throw new Unreadable(`${path}: it has ${(size / 1e6).toFixed(1)} MB, at most 10 are read; save what is needed of it as CSV`)
  try {
    return await readWorkbook(await readFile(path))
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`${path}: ${error.message}`, { cause: error }) : error
  }
}
