import { connect, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { listen, type Listening } from '../../../server/http/listen.ts'
import { startServer } from '../server.ts'

async function started(): Promise<Listening & { port: number }> {
  const { app } = await startServer()
  const listening = await listen(app.fetch, 0, '127.0.0.1')
  return { ...listening, port: Number(new URL(listening.url).port) }
}

/** A connection as bytes. */
function talk(port: number): { socket: Socket; said: () => string; ended: Promise<'closed' | 'reset'> } {
  const socket = connect(port, '127.0.0.1')
  let said = ''
  socket.on('data', (data: Buffer) => (said += data.toString()))
  const ended = new Promise<'closed' | 'reset'>((resolve) => {
    socket.once('error', () => resolve('reset'))
    socket.once('close', () => resolve('closed'))
  })
  return { socket, said: () => said, ended }
}

const LIVE = 'GET /api/health/live HTTP/1.1\r\nHost: a\r\n\r\n'
const answers = (said: string): string[] => said.match(/HTTP\/1\.1 \d{3}/g) ?? []
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('a question that is none', () => {
  it.each([
    ['that names no host', 'GET / HTTP/1.1\r\n\r\n', 400, 'names no host'],
    ['with a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400, 'one host as Host'],
    ['about everything', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'begins with a slash'],
    ['with a path that is none', 'GET /\\evil HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'begins with a slash'],
    [
      'with a name and a password in the address',
      'GET http://ann:secret@a/api/health/live HTTP/1.1\r\nHost: a\r\n\r\n',
      400,
      'one host as Host',
    ],
    ['for a way to another host', 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n', 405, 'no way to others'],
    ['in no HTTP', 'HELO\r\n\r\n', 400, 'not HTTP/1.1'],
    ['with a head beyond measure', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, '16 kB'],
    ['that expects what is not done', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\n\r\n', 417, 'Expect'],
  ])('%s is answered by a problem with the headers of every answer, and the connection ends', async (_, sent, status, detail) => {
    const { port, stop } = await started()
    const { socket, said, ended } = talk(port)
    socket.write(sent)
    expect(await ended).toBe('closed')
    expect(said()).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(said().toLowerCase()).toContain('x-content-type-options: nosniff')
    expect(said().toLowerCase()).toContain('connection: close')
    const problem = JSON.parse(said().split('\r\n\r\n')[1]!) as { status: number; detail: string }
    expect(problem.status).toBe(status)
    expect(problem.detail).toContain(detail)
    await stop()
  })
})

it('an answer that nobody reads is given up, so that nobody can have the memory filled with answers', async () => {
  const more = 30_000_000
  const { url, stop } = await listen(() => new Response(new Uint8Array(more)), 0, '127.0.0.1', undefined, 400)
  const { socket } = talk(Number(new URL(url).port))
  socket.pause()
  socket.write(LIVE)
  await pause(1500)
  socket.resume()
  let read = 0
  socket.on('data', (data: Buffer) => (read += data.length))
  await new Promise((resolve) => socket.once('close', resolve))
  expect(read).toBeLessThan(more)
  await stop()
})

it('a body in parts that ends half-way, as where its asker left, is no fault of ours', async () => {
  const { app, lines } = await startServer()
  const { url, stop } = await listen(app.fetch, 0, '127.0.0.1')
  for (const [path, type] of [
    ['/find', 'application/x-www-form-urlencoded'],
    ['/api/reports', 'application/json'],
  ]) {
    const { socket, ended } = talk(Number(new URL(url).port))
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n`)
    await pause(200)
    socket.destroy()
    await ended
  }
  await pause(200)
  const said = lines.map((line) => JSON.parse(line) as { level: string; route: string; status?: number })
  expect(said).toMatchObject([
    { level: 'info', route: '/find', status: 499 },
    { level: 'info', route: '/api/reports', status: 499 },
  ])
  await stop()
})

describe('a body that is refused', () => {
  const head = (bytes: number, more = ''): string =>
    `POST /api/reports HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${bytes}\r\n${more}\r\n`

  it('of 250 kB is dropped before the answer, and the connection is as good as before for whoever is next on it', async () => {
    const { port, stop } = await started()
    const { socket, said } = talk(port)
    socket.write(head(250_000))
    for (let part = 0; part < 5; part++) {
      socket.write('x'.repeat(50_000))
      await pause(20)
    }
    await expect.poll(() => answers(said())).toEqual(['HTTP/1.1 413'])
    expect(said().toLowerCase()).not.toContain('connection: close')
    socket.write(LIVE)
    await expect.poll(() => answers(said())).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200'])
    socket.destroy()
    await stop()
  })

  it.each([
    ['403', head(250_000, 'Sec-Fetch-Site: cross-site\r\n')],
    ['405', head(250_000).replace('/api/reports', '/api/places')],
    ['415', head(9000).replace('application/json', 'text/plain')],
    ['413', head(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked')],
  ])('with %s leaves the connection good too', async (status, sent) => {
    const { port, stop } = await started()
    const { socket, said } = talk(port)
    socket.write(sent)
    const chunked = sent.includes('chunked')
    const bytes = sent.includes('9000') ? 9000 : 250_000
    for (let left = bytes; left > 0; left -= 50_000) {
      const part = 'x'.repeat(Math.min(left, 50_000))
      socket.write(chunked ? `${part.length.toString(16)}\r\n${part}\r\n` : part)
      await pause(10)
    }
    if (chunked) socket.write('0\r\n\r\n')
    socket.write(LIVE)
    await expect.poll(() => answers(said())).toEqual([`HTTP/1.1 ${status}`, 'HTTP/1.1 200'])
    socket.destroy()
    await stop()
  })

  it('of 30 MB is answered at once, wholly, with an end to the connection that resets nothing while it is still sent', async () => {
    const { port, stop } = await started()
    const { socket, said, ended } = talk(port)
    socket.write(head(30_000_000))
    for (let part = 0; part < 40; part++) {
      if (socket.writable) socket.write('x'.repeat(100_000))
      await pause(10)
    }
    expect(answers(said())).toEqual(['HTTP/1.1 413'])
    expect(said().toLowerCase()).toContain('connection: close')
    expect(said()).toContain('larger than 16384 bytes')
    socket.end()
    expect(await ended).toBe('closed')
    await stop()
  })

  it('that stops half-way is answered after two seconds, and the connection ends', async () => {
    const { port, stop } = await started()
    const { socket, said, ended } = talk(port)
    socket.write(head(250_000) + 'x'.repeat(1000))
    await ended
    expect(answers(said())).toEqual(['HTTP/1.1 413'])
    await stop()
  })
})

describe('the end of the server', () => {
  it('answers what is sent within two seconds on a connection that was idle, and says that it was the last', async () => {
    const { port, stop } = await started()
    const { socket, said, ended } = talk(port)
    socket.write(LIVE)
    await expect.poll(() => answers(said()).length).toBe(1)
    const stopped = stop()
    await pause(500)
    socket.write(LIVE)
    expect(await ended).toBe('closed')
    expect(answers(said())).toHaveLength(2)
    expect(said().match(/connection: close/gi)).toHaveLength(1)
    await stopped
  })

  it('answers all that one connection asked one after another, the last with an end', async () => {
    const { port, stop } = await started()
    const { socket, said, ended } = talk(port)
    await new Promise((resolve) => socket.once('connect', resolve))
    const stopped = stop()
    socket.write(LIVE + LIVE + LIVE)
    expect(await ended).toBe('closed')
    expect([answers(said()).length, said().match(/connection: close/gi)?.length]).toEqual([3, 1])
    await stopped
  })
})
