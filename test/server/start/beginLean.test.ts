import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SCRIPT = join(mkdtempSync(join(tmpdir(), 'together-map-')), 'server.mjs')
writeFileSync(
  SCRIPT,
  `import { beginLean } from ${JSON.stringify(join(import.meta.dirname, '../../../server/beginLean.ts'))}
beginLean()
process.stdout.write(JSON.stringify({ pid: process.pid, flags: process.execArgv, args: process.argv.slice(2), arenas: process.env.MALLOC_ARENA_MAX ?? null }))`,
)

/** How a process that begins so says it runs, and the number that its parent knows it by. */
function begun(flags: readonly string[], env: Record<string, string> = {}, isSpokenWith = false): Promise<object> {
  const child = spawn(process.execPath, [...flags, SCRIPT, 'and', 'more'], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(isSpokenWith ? (['ipc'] as const) : [])],
  })
  let said = ''
  child.stdout!.on('data', (data: Buffer) => (said += data))
  child.stderr!.on('data', (data: Buffer) => (said += data))
  return new Promise((resolve) => child.on('close', () => resolve({ ...(JSON.parse(said) as object), parentKnows: child.pid })))
}

const BOUNDS = ['--max-semi-space-size=8', '--heap-growing-percent=60']

it.runIf(process.platform === 'linux')(
  'a process begins anew with bounds on its memory, under the number it had, and says nothing of it',
  async () => {
    const one = (await begun(['--no-warnings'])) as { pid: number; parentKnows: number }
    expect(one).toMatchObject({ flags: [...BOUNDS, '--no-warnings'], args: ['and', 'more'], arenas: '2', pid: one.parentKnows })
  },
)

it('runs on as it began where bounds are set already, or where a parent speaks with it', async () => {
  expect(await begun(['--max-semi-space-size=16'])).toMatchObject({ flags: ['--max-semi-space-size=16'], arenas: null })
  expect(await begun([], { NODE_OPTIONS: '--max-semi-space-size=16' })).toMatchObject({ flags: [], arenas: null })
  expect(await begun([], {}, true)).toMatchObject({ flags: [], arenas: null })
})
