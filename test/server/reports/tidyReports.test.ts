import { mkdir, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tidyReports } from '../../../server/reports/tidyReports.ts'
import { logTo } from '../server.ts'
import { closed, send } from './send.ts'
import { startStored } from './startStored.ts'

const ID = '7d0c1f60-8a2b-4c3d-9e4f-0123456789ab'

describe('the folder of reports', () => {
  it('holds files that nobody else on the machine may read', async () => {
    const { server, store } = await startStored()
    await send(server, closed())
    const [month = ''] = await readdir(join(store, 'reports'))
    const [file = ''] = await readdir(join(store, 'reports', month))
    expect(((await stat(join(store, 'reports', month, file))).mode & 0o777).toString(8)).toBe('600')
  })

  it('loses at the start what a kill left unfinished, which is listed once; what was kept stays, and is closed to others', async () => {
    const store = await mkdtemp(join(tmpdir(), 'together-map-store-'))
    const month = join(store, 'reports', '2026-06')
    await mkdir(join(store, 'reports', 'resolutions'), { recursive: true })
    await mkdir(month)
    await writeFile(join(month, `.${ID}.json.${ID}`), '{"id":')
    await writeFile(join(store, 'reports', 'resolutions', `.${ID}.json.${ID}`), '')
    await writeFile(join(month, `${ID}.json`), '{}', { mode: 0o644 })
    await writeFile(join(month, '.note.json.bak'), 'of somebody')
    const lines: string[] = []
    await tidyReports(store, logTo(lines))
    await tidyReports(store, logTo(lines))
    expect(await readdir(month)).toEqual(['.note.json.bak', `${ID}.json`])
    expect(await readdir(join(store, 'reports', 'resolutions'))).toEqual([])
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]!)).toMatchObject({ removed: 2, names: [`2026-06/.${ID}.json.${ID}`, `resolutions/.${ID}.json.${ID}`] })
    await expect.poll(async () => (await stat(join(month, `${ID}.json`))).mode & 0o777).toBe(0o600)
  })

  it('that is not there yet is nothing to tidy', async () => {
    const lines: string[] = []
    await tidyReports(join(tmpdir(), 'nowhere', 'at-all'), logTo(lines))
    expect(lines).toEqual([])
  })
})
