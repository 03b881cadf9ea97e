import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { workbook } from '../../../scripts/lists/workbook.ts'

const dir = mkdtempSync(join(tmpdir(), 'workbook-'))
const path = join(dir, 'list.xlsx')
afterAll(() => rmSync(dir, { recursive: true }))

describe('a workbook on disk that cannot be read', () => {
  it('is named', async () => {
    writeFileSync(path, '<html>')
    await expect(workbook(path)).rejects.toThrow(`${path}: The file is no workbook; give .xlsx or .ods, or save it as CSV`)
  })

  it('is refused for its size before it is read', async () => {
    truncateSync(path, 2e9)
    await expect(workbook(path)).rejects.toThrow(`${path}: it has 2000.0 MB, at most 10 are read; save what is needed of it as CSV`)
  })
})
