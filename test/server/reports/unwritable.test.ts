import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openReports } from '../../../server/reports/openReports.ts'
import { openStore } from '../../../server/store/openStore.ts'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { littleData, NOW, writeData } from '../packs.ts'
import { logTo, startOn } from '../server.ts'
import { closed, send, sendForm } from './send.ts'
import { startStored } from './startStored.ts'

describe('a store that cannot be written to', () => {
  it('is said, with the remedy; reads go on; and it resumes without a restart', async () => {
    const dir = await writeData({ ...littleData(), store: 'a file where the folder should be' })
    const lines: string[] = []
    const store = await openStore(join(dir, 'store'), () => crypto.randomUUID())
    const server = await startOn(dir, {
      reports: await openReports(store, { log: logTo(lines), newId: () => crypto.randomUUID(), now: () => NOW }),
    })
    const refused = await send(server, closed())
    expect([refused.status, refused.wait]).toEqual([503, '60'])
    expect(refused.body.detail).toBe('Your report was not kept: it cannot be written here now. Send it again in a minute.')
    expect((await sendForm(server, { what: 'closed', note: 'typed' })).html).toContain('refused: not kept, typed typed')
    expect((await server.app.request('/api/places/little-marsh/services')).status).toBe(200)
    expect(store.writable).toBe(false)
    await rm(join(dir, 'store'))
    expect((await send(server, closed())).status).toBe(201)
    expect(store.writable).toBe(true)
  })
  it('that is full answers 507', async () => {
    let full = true
    const write: typeof writeDurably = (path, text, unique) =>
      full ? Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })) : writeDurably(path, text, unique)
    const { server } = await startStored(write)
    expect(await send(server, closed())).toMatchObject({ status: 507, body: { title: 'Insufficient Storage' } })
    expect((await sendForm(server, { what: 'closed', note: '' })).status).toBe(507)
    full = false
    expect((await send(server, closed())).status).toBe(201)
  })
  it('is seen to be well again by looking', async () => {
    const dir = await writeData({ store: 'a file' })
    const store = await openStore(join(dir, 'store'), () => crypto.randomUUID())
    const reports = await openReports(store, { log: logTo([]), newId: () => crypto.randomUUID(), now: () => NOW })
    expect(store.writable).toBe(false)
    await rm(join(dir, 'store'))
    await reports.refresh()
    expect(store.writable).toBe(true)
  })
})
