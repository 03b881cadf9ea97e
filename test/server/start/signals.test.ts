import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { littleData, writeData } from '../packs.ts'

/** A server on a little data, and its address once it says that it listens. */
async function begun(): Promise<{ server: ChildProcess; listens: Promise<string> }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, '../../../server/index.ts')], {
    env: {
      ...process.env,
      PORT: '0',
      TILE_UPSTREAM: '',
      LOG_LEVEL: 'silent',
      DATA_DIR: await writeData(littleData()),
      STORE_DIR: await mkdtemp(join(tmpdir(), 'together-map-')),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const listens = new Promise<string>((resolve, reject) => {
    server.once('exit', (code, signal) => reject(new Error(`it ended: ${code} ${signal}`)))
    server.stdout.on('data', (data: Buffer) => {
      said += data
      const [, url] = /listens at (\S+)/.exec(said) ?? []
      if (url !== undefined) resolve(url)
    })
  })
  return { server, listens }
}

it('a server that is told to read anew the moment it says that it listens goes on', async () => {
  const { server, listens } = await begun()
  const url = await listens
  server.kill('SIGHUP')
  for (let asked = 0; asked < 5; asked++) expect((await fetch(`${url}/api/health/live`)).status).toBe(200)
  server.kill('SIGTERM')
  expect(await once(server, 'exit')).toEqual([0, null])
})
