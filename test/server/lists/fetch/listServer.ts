import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { FETCH_LIMITS, FETCH_MEANS, type FetchLimits, type FetchMeans } from '../../../../server/lists/fetch/fetchMeans.ts'

type Answer = (asked: IncomingMessage, answer: ServerResponse, nth: number) => void

/** A server of lists on this machine, which each test tells what to answer; it keeps what it was asked. */
export function listServer() {
  let answer: Answer = (_, sent) => sent.end()
  const asked: string[] = []
  const waited: number[] = []
  const server = createServer((question, sent) => {
    sent.on('error', () => undefined)
    answer(question, sent, asked.push(question.url ?? ''))
  })
  beforeAll(async () => await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterEach(() => {
    asked.length = 0
    waited.length = 0
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const means: FetchMeans = {
    ...FETCH_MEANS,
    now: () => Date.UTC(2026, 10, 1),
    wait: async (ms) => void (await Promise.resolve(waited.push(ms))),
    allowed: ['127.0.0.1'],
  }
  return {
    asked,
    waited,
    means,
    limits: (some: Partial<FetchLimits> = {}): FetchLimits => ({ ...FETCH_LIMITS, ...some }),
    answers: (next: Answer) => void (answer = next),
    url: (path = '/list') => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
  }
}
