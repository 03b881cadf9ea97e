import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { IDS, NOW } from '../packs.ts'
import { startOn } from '../server.ts'
import { filesIn } from './filesIn.ts'
import { pairsIn } from './pairsIn.ts'
import { closed, from, KEY, send } from './send.ts'
import { startStored } from './startStored.ts'

describe('two reports that a door was closed', () => {
  it('stop counting where a file is deleted by hand, and one that came meanwhile is not lost', async () => {
    const { server, store } = await startStored()
    const first = await send(server, closed(), from(1))
    await send(server, closed(), from(2))
    const { reports } = server.deps
    expect(pairsIn(reports)).toBe(1)
    await rm(join(store, 'reports', '2026-06', `${first.body.id}.json`))
    await reports.refresh()
    expect(pairsIn(reports)).toBe(0)
    const looking = Promise.all([reports.refresh(), reports.refresh()])
    await send(server, closed(), from(3))
    await looking
    expect(pairsIn(reports)).toBe(1)
  })

  it('are kept in mind for as long as they matter, and stay on disk', async () => {
    let now = NOW
    const { server, store } = await startStored(writeDurably, () => now)
    await send(server, closed(), from(1))
    await send(server, closed(), from(2))
    // They matter for another's report 180 days later, which counts for 180 days: 360 days before 25 June 2027 is 30 June, before the 26th 1 July, when June is over.
    now = Date.UTC(2027, 5, 25)
    await server.deps.reports.refresh()
    expect(pairsIn(server.deps.reports)).toBe(1)
    now = Date.UTC(2027, 5, 26)
    await server.deps.reports.refresh()
    expect(pairsIn(server.deps.reports)).toBe(0)
    expect(await filesIn(store)).toHaveLength(2)
  })

  it('are not stopped by files that are no reports', async () => {
    const { dir, store, open, lines } = await startStored()
    const folder = join(store, 'reports', '2026-06')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, `${KEY}.json`), '{"id":"')
    await writeFile(join(folder, `${IDS.bank}.json`), JSON.stringify({ id: IDS.pantry }))
    await writeFile(join(folder, '.half.json.tmp'), '')
    await mkdir(join(store, 'reports', 'resolutions'))
    await writeFile(join(store, 'reports', 'resolutions', `${KEY}.json`), '{"id":"')
    const restarted = await startOn(dir, { reports: await open() })
    expect((await send(restarted, closed())).status).toBe(201)
    expect(lines.join('')).toContain('"unreadable":3')
  })
})
