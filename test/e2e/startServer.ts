import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RunningServer {
  url: string
  /** Everything it has logged so far. */
  log: () => string
  stop: () => Promise<void>
  /** Ends it without a chance to tidy up. */
  crash: () => Promise<void>
}

/** Starts the product as `npm start` does after its build, on a free port, with street tiles off and a store of its own. */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  const port = await freePort()
  const store = mkdtempSync(join(tmpdir(), 'together-map-'))
  const server = spawn(process.execPath, ['server/index.ts'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', TILE_UPSTREAM: '', STORE_DIR: store, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  server.stdout.on('data', (chunk) => (output += String(chunk)))
  server.stderr.on('data', (chunk) => (output += String(chunk)))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(store, { recursive: true, force: true })
  }
  const crash = async () => {
    server.kill('SIGKILL')
    await ended
  }
  for (let tries = 0; tries < 150; tries++) {
    if (server.exitCode !== null) throw new Error(`the server stopped at start:\n${output}`)
    const ready = await fetch(`${url}/api/health/ready`).catch(() => null)
    if (ready?.status === 200) return { url, log: () => output, stop, crash }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stop()
  throw new Error(`the server was not ready within 30 seconds:\n${output}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
