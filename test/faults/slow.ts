import { connect } from 'node:net'
import { atMost, type Figure } from './figure.ts'

const HALVES: Readonly<Record<string, string>> = {
  'a head without an end': 'GET /api/places HTTP/1.1\r\nHost: a\r\nX-Slow: ',
  'half a body': 'POST /api/reports HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n{"service":',
  'half a chunked body': 'POST /find HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwhere\r\n',
  'a connection that says nothing': '',
}

/** Each is cut in time, also where a byte comes every second. @param url of a server */
export async function slow(url: string): Promise<Figure> {
  const { port } = new URL(url)
  const seconds = await Promise.all(
    Object.entries(HALVES).map(
      ([what, half]) =>
        new Promise<[string, number]>((resolve) => {
          const began = performance.now()
          const socket = connect(Number(port), '127.0.0.1')
          const drip = setInterval(() => socket.writable && half !== '' && !half.includes('chunked') && socket.write('x'), 1000)
          const late = setTimeout(() => socket.destroy(), 60_000)
          socket.on('error', () => {}).on('data', () => {})
          socket.once('close', () => {
            clearInterval(drip)
            clearTimeout(late)
            resolve([what, Math.round((performance.now() - began) / 100) / 10])
          })
          socket.write(half)
        }),
    ),
  )
  return atMost('seconds until what was left unfinished is cut', Math.max(...seconds.map(([, s]) => s)), 20, Object.fromEntries(seconds))
}
