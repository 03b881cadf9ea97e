import { spawn } from 'node:child_process'
import { request } from 'node:http'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listen } from '../../server/http/listen.ts'
import { openStore } from '../../server/store/openStore.ts'
import { startServer } from './server.ts'

/** Runs the server until it ends by itself. */
function run(environment: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../server/index.ts')], {
    env: { ...process.env, TZ: 'UTC', ...environment },
  })
  let said = ''
  child.stdout.on('data', (data: Buffer) => (said += data))
  child.stderr.on('data', (data: Buffer) => (said += data))
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, said })))
}

describe('the start', () => {
  it('stops with one sentence at a wrong setting', async () => {
    expect(await run({ PORT: 'eighty' })).toEqual({
      code: 1,
      said: 'PORT is "eighty": set it to a port number from 0 to 65535, such as 8787, or leave it unset.\n',
    })
  })
  it('stops with one sentence where there is no data', async () => {
    const { code, said } = await run({ DATA_DIR: '/nowhere', STORE_DIR: await mkdtemp(join(tmpdir(), 'together-map-')) })
    expect([code, said]).toEqual([
      1,
      'DATA_DIR /nowhere cannot be read (ENOENT). Set it to the folder of the packs, or make them with: npm run data.\n',
    ])
  })
  it('says so where the port is taken', async () => {
    const { app } = await startServer()
    const first = await listen(app.fetch, 0, '127.0.0.1')
    const port = Number(new URL(first.url).port)
    await expect(listen(app.fetch, port, '127.0.0.1')).rejects.toThrow(`Cannot listen on 127.0.0.1:${port} (EADDRINUSE). Set PORT`)
    await first.stop()
  })
  it('makes the folder for what is written, and goes on without it where it cannot', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'together-map-'))
    expect(await openStore(join(dir, 'new', 'store'), () => '1')).toMatchObject({ writable: true })
    await writeFile(join(dir, 'file'), '')
    expect(await openStore(join(dir, 'file', 'store'), () => '1')).toMatchObject({ writable: false })
  })
})

describe('the end', () => {
  it('answers what is in flight before it closes, and takes nothing new', async () => {
    const { app } = await startServer()
    const { url, stop } = await listen(app.fetch, 0, '127.0.0.1')
    const answered = new Promise<{ status: number | undefined; html: string }>((resolve, reject) => {
      const asked = request(
        `${url}/find`,
        { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
        (answer) => {
          let html = ''
          answer.on('data', (data: Buffer) => (html += data)).on('end', () => resolve({ status: answer.statusCode, html }))
        },
      )
      asked.on('error', reject)
      asked.write('where=M16')
      setTimeout(() => asked.end('+0RA'), 1000)
    })
    await new Promise((resolve) => setTimeout(resolve, 150))
    const stopped = stop()
    // Who was at the door as the end began is let in.
    await new Promise((resolve) => setTimeout(resolve, 400))
    await expect(fetch(`${url}/api/health/live`)).rejects.toThrow()
    const { status, html } = await answered
    expect(status).toBe(200)
    expect(html).toContain('from 0 52 M16')
    await stopped
  })
  it('does not wait for a connection that is idle', async () => {
    const { app } = await startServer()
    const { url, stop } = await listen(app.fetch, 0, '127.0.0.1')
    await (await fetch(`${url}/api/health/live`)).text()
    const began = Date.now()
    await stop()
    expect(Date.now() - began).toBeLessThan(10_000)
  })
})

describe('over HTTP', () => {
  it('a body that only grows is refused, and HEAD tells the size', async () => {
    const { app } = await startServer()
    const { url, stop } = await listen(app.fetch, 0, '127.0.0.1')
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asked = request(
        `${url}/find`,
        { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
        (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        },
      )
      asked.on('error', reject)
      asked.write('x'.repeat(10_000))
      asked.end('x'.repeat(10_000))
    })
    expect(status).toBe(413)
    const get = await fetch(`${url}/api/places`, { headers: { 'accept-encoding': 'identity' } })
    const head = await fetch(`${url}/api/places`, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
    expect(Number(head.headers.get('content-length'))).toBe((await get.arrayBuffer()).byteLength)
    await stop()
  })
})
