import { readdir, stat } from 'node:fs/promises'
import { Agent, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ask, networkAddress, report } from './ask.ts'
import { atMost, notTried, type Figure } from './figure.ts'
import { mayMount, startMounted } from './mounted.ts'

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(20_000)])
/** 256 MB are for reports, so that tiles may take 24 MB of it. */
const DISK_BYTES = 280_000_000
const FOR_TILES_BYTES = 24_000_000
const FOR_EACH = 400
/** Of one that is held already, by one network. */
const AGAIN = 1500
/** A report is sent after so many tiles of a network. */
const REPORT_EVERY = 50

/** Some networks ask for different tiles as fast as they can, while reports come in. @param networks how many */
export async function tileFlood(dataDir: string, networks: number): Promise<Figure[]> {
  if (!mayMount()) return [notTried('tile flood', 'this account may not mount a tmpfs in a namespace of its own (unshare -rm)')]
  const upstream = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end(PNG))
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  const template = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/{z}/{x}/{y}.png`
  const server = await startMounted(DISK_BYTES, false, { DATA_DIR: dataDir, TRUST_PROXY: '1', TILE_UPSTREAM: template })
  const statuses: Record<string, number> = {}
  const reports = { sent: 0, taken: 0 }
  const flood = async (_: unknown, network: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (let n = 0; n < FOR_EACH; n++) {
      const headers = { 'x-forwarded-for': networkAddress(20_000 + network) }
      const outcome = await ask(server.url, { path: `/tiles/8/${n % 256}/${network * 6 + Math.floor(n / 256)}`, headers, agent })
      const key = outcome.kind === 'answered' ? String(outcome.status) : outcome.kind
      statuses[key] = (statuses[key] ?? 0) + 1
      if (n % REPORT_EVERY !== 0) continue
      const said = await ask(server.url, report(30_000 + reports.sent++))
      if (said.kind === 'answered' && said.status === 201) reports.taken++
    }
    agent.destroy()
  }
  await Promise.all(Array.from({ length: networks }, flood))
  const { allowed, seconds } = await again(server.url)
  const { bytes, unfinished } = await tilesIn(join(server.store, 'tiles'))
  await server.stop()
  upstream.closeAllConnections()
  upstream.close()
  // A minute may end while it asks.
  const most = 1200 * Math.ceil(seconds / 60)
  return [
    atMost(`tiles that one network was allowed while it asked ${AGAIN} times over 8 connections`, allowed, most, {
      seconds,
      allowedASecond: 20,
    }),
    atMost('bytes of tiles on a disk of 280 MB, of which 256 MB are for reports', bytes, FOR_TILES_BYTES, {
      sentBytes: (statuses['200'] ?? 0) * PNG.length,
      unfinished,
    }),
    atMost('reports that were not taken meanwhile', reports.sent - reports.taken, 0, reports),
  ]
}

async function again(url: string): Promise<{ allowed: number; seconds: number }> {
  const began = performance.now()
  let [left, allowed] = [AGAIN, 0]
  const client = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    while (left-- > 0) {
      const outcome = await ask(url, { path: '/tiles/8/0/0', headers: { 'x-forwarded-for': networkAddress(21_000) }, agent })
      if (outcome.kind !== 'answered' || outcome.status !== 429) allowed++
    }
    agent.destroy()
  }
  await Promise.all(Array.from({ length: 8 }, client))
  return { allowed, seconds: Math.round((performance.now() - began) / 1000) }
}

async function tilesIn(dir: string): Promise<{ bytes: number; unfinished: number }> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.includes('.png'))
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(dir, name))).blocks * 512))
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), unfinished: names.filter((name) => !name.endsWith('.png')).length }
}
