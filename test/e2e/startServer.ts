import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server as a test sees it, in whichever process it was started. */
export interface Served {
  url: string
  /** The folder where it keeps reports. */
  store: string
  /** Everything it has logged so far. */
  log: () => string
}

export interface RunningServer extends Served {
  logFile: string
  pid: number
  stop: () => Promise<void>
  /** Ends it without a chance to tidy up. */
  crash: () => Promise<void>
}

/** More than the slowest machine needs: only a server that hangs waits so long. */
const READY_WITHIN_MS = 100_000

/** Starts the product as `npm start` does after its build, on a free port, with street tiles off and a store of its own. */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  const home = mkdtempSync(join(tmpdir(), 'together-map-'))
  const [logFile, store] = [join(home, 'log'), env.STORE_DIR ?? join(home, 'store')]
  const output = openSync(logFile, 'a')
  const server = spawn(process.execPath, ['server/index.ts'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', TILE_UPSTREAM: '', STORE_DIR: store, ...env },
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const log = (): string => readFileSync(logFile, 'utf8')
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    server.kill(signal)
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  for (const began = performance.now(); performance.now() - began < READY_WITHIN_MS;) {
    if (server.exitCode !== null) throw new Error(`the server stopped at start:\n${log()}`)
    const url = /^Together Map listens at (\S+)$/m.exec(log())?.[1]
    const ready = url === undefined ? null : await fetch(`${url}/api/health/ready`).catch(() => null)
    if (url !== undefined && ready?.status === 200)
      return { url, store, logFile, log, pid: server.pid!, stop: () => end('SIGTERM'), crash: () => end('SIGKILL') }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const said = log()
  await end('SIGTERM')
  throw new Error(`the server was not ready within ${READY_WITHIN_MS / 1000} seconds:\n${said}`)
}
