import { request, type Agent, type IncomingHttpHeaders } from 'node:http'
import { IDS } from '../server/packs.ts'

/** What became of a request. `refused` = no connection came about, so nothing was sent; `cut` = it did, and no whole answer came. */
export type Outcome =
  | { kind: 'answered'; status: number; text: string; headers: IncomingHttpHeaders }
  | { kind: 'refused' }
  | { kind: 'cut'; code: string }

export interface Asked {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
  /** null = a connection of its own */
  agent?: Agent | null
}

/** Never rejects. */
export function ask(url: string, { method = 'GET', path, headers = {}, body, agent = null }: Asked): Promise<Outcome> {
  return new Promise((resolve) => {
    let connected = false
    const length = body === undefined || 'transfer-encoding' in headers ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const failed = (error: NodeJS.ErrnoException): void =>
      resolve(connected ? { kind: 'cut', code: error.code ?? error.message } : { kind: 'refused' })
    const asking = request(
      `${url}${path}`,
      { method, headers: { ...length, ...headers }, ...(agent === null ? { agent: false } : { agent }) },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (data: string) => (text += data))
        answer.once('error', failed).once('end', () => {
          resolve(
            answer.complete
              ? { kind: 'answered', status: answer.statusCode ?? 0, text, headers: answer.headers }
              : { kind: 'cut', code: 'SHORT' },
          )
        })
      },
    )
    asking.once('socket', (socket) => {
      if (asking.reusedSocket || !socket.connecting) connected = true
      else socket.once('connect', () => (connected = true))
    })
    asking.once('error', failed).end(body)
  })
}

/** A good report, from a network of its own. @param n from 0 */
export const report = (n: number): Asked => ({
  method: 'POST',
  path: '/api/reports',
  headers: { 'content-type': 'application/json', 'x-forwarded-for': networkAddress(n) },
  body: JSON.stringify({ service: IDS.bank, what: 'hours', note: `No. ${n % 1000}` }),
})

/** An address in the network of that number, with a port as some proxies write it. */
export const networkAddress = (n: number): string => `100.${64 + ((n >> 8) & 63)}.${n & 255}.${1 + ((n >> 14) % 250)}:51034`
