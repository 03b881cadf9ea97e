import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server whose store is a small disk of its own, which nothing else on the machine sees. */
export interface MountedServer {
  url: string
  /** The store as it is seen from here. */
  store: string
  log: () => string
  stop: () => Promise<void>
}

/** Whether this account may mount in a namespace of its own. */
export const mayMount = (): boolean => spawnSync('unshare', ['-rm', 'true']).status === 0

/**
 * Starts the product on a tmpfs of so many bytes.
 *
 * @param readonly whether nothing can be written to it
 */
export async function startMounted(bytes: number, readonly: boolean, env: Record<string, string>): Promise<MountedServer> {
  const store = mkdtempSync(join(tmpdir(), 'together-map-disk-'))
  const steps = [
    `mount -t tmpfs -o size=${bytes} tmpfs "${store}"`,
    ...(readonly ? [`mount -o remount,ro "${store}"`] : []),
    `exec "${process.execPath}" server/index.ts`,
  ]
  const server = spawn('unshare', ['-rm', 'sh', '-ec', steps.join('\n')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      TILE_UPSTREAM: '',
      LOG_LEVEL: 'warn',
      STORE_DIR: store,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  server.stdout.on('data', (data: Buffer) => (log += data))
  server.stderr.on('data', (data: Buffer) => (log += data))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM')
    await ended
    rmSync(store, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 2000 && server.exitCode === null; tries++) {
    const url = /^Together Map listens at (\S+)$/m.exec(log)?.[1]
    if (url !== undefined) return { url, store: `/proc/${server.pid}/root${store}`, log: () => log, stop }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await stop()
  throw new Error(`the server did not start:\n${log}`)
}
