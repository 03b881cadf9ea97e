import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Report } from '../../core/report/report.ts'
import { IDS, littleData, writeData } from '../server/packs.ts'
import { startServer } from './startServer.ts'

it('a crash loses no report that was acknowledged', async () => {
  const own = mkdtempSync(join(tmpdir(), 'together-map-'))
  const data = await writeData(littleData())
  for (let round = 0; round < 3; round++) {
    const running = await startServer({ STORE_DIR: own, DATA_DIR: data })
    const send = (note: string) =>
      fetch(`${running.url}/api/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ service: IDS.bank, what: 'other', note }),
      })
    const acknowledged = await Promise.all(Array.from({ length: 8 }, async (__, writer) => await (await send(`${round} ${writer}`)).json()))
    await running.crash()
    const files = readdirSync(join(own, 'reports'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    const kept = files.map((name) => Report.parse(JSON.parse(readFileSync(join(own, 'reports', name), 'utf8'))).id)
    for (const { id } of acknowledged as { id: string }[]) expect(kept).toContain(id)
    expect(files).toHaveLength(8 * (round + 1))
  }
  rmSync(own, { recursive: true, force: true })
})
