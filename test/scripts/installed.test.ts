import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const run = (file: string) => spawnSync(process.execPath, [file], { encoding: 'utf8' })

it('a command in a fresh clone asks for npm ci in a sentence, and says nothing once that was run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'together-map-'))
  mkdirSync(join(folder, 'scripts'))
  copyFileSync('scripts/installed.mjs', join(folder, 'scripts', 'installed.mjs'))
  const { status, stderr, stdout } = run(join(folder, 'scripts', 'installed.mjs'))
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^What this needs is not installed here yet\. Run this first, .*npm ci\./)
  expect(run('scripts/installed.mjs')).toMatchObject({ status: 0, stderr: '' })
})
