import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../core/report/report.ts'
import { reportPath } from '../../server/reports/reportFiles.ts'
import { writeDurably } from '../../server/store/writeDurably.ts'
import { IDS, littleData, writeData } from '../server/packs.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/reports.ts')

let env: Record<string, string>

function run(args: readonly string[], differing: Record<string, string> = {}): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, [SCRIPT, ...args], { env: { ...process.env, ...env, ...differing } })
  let out = ''
  let said = ''
  child.stdout.on('data', (data: Buffer) => (out += data))
  child.stderr.on('data', (data: Buffer) => (said += data))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, said })))
}

const report = (number: number, more: Partial<Report>): Report => ({
  id: `${number}${number}${number}0a0c1-0000-4000-8000-000000000000`,
  service: IDS.bank,
  what: 'closed',
  note: null,
  at: `2026-06-0${number}T10:00:00.000Z`,
  ...more,
})

const FIRST = report(1, { note: 'A sign on the door' })
const SECOND = report(2, { service: IDS.pantry, what: 'phone', note: 'red\u001b[31m \u202eback\u009b م\u200cن' })
const THIRD = report(3, { service: '5b7f1c9e-0a3d-5e6f-8a1b-0000000000ff', repeat: true, at: '2026-05-30T23:59:00.000Z' })

beforeAll(async () => {
  const store = await mkdtemp(join(tmpdir(), 'together-map-'))
  env = { STORE_DIR: store, DATA_DIR: await writeData(littleData()) }
  for (const one of [FIRST, SECOND, THIRD]) await writeDurably(reportPath(store, one), JSON.stringify(one), 'x')
})

const idsIn = (out: string): string[] =>
  out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Report).id)

describe('the list of reports', () => {
  it('is oldest first, one object a line', async () => {
    const { code, out } = await run(['--json'])
    expect(code).toBe(0)
    expect(idsIn(out)).toEqual([THIRD.id, FIRST.id, SECOND.id])
    expect(JSON.parse(out.split('\n')[1] ?? '')).toEqual({ ...FIRST, name: 'Marsh Food Bank', resolved: false })
  })
  it('is a table for people, with the names that are known', async () => {
    const { out } = await run([])
    const lines = out.trim().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toMatch(/\(not in the packs\) +closed, repeat +–$/)
    expect(lines[2]).toMatch(/^1110a0c1-\S+ {2}2026-06-01 10:00 {2}Marsh Food Bank +closed +A sign on the door/)
  })
  it('gives a terminal nothing to obey, and turns no text around', async () => {
    expect((await run(['--service', IDS.pantry])).out.trim()).toMatch(/phone +red\uFFFD\[31m back\uFFFD م\u200cن$/)
  })
  it('can be of one listing', async () => {
    expect(idsIn((await run(['--json', '--service', IDS.pantry])).out)).toEqual([SECOND.id])
  })
  it('hides what was looked at, and shows it when asked', async () => {
    expect(await run(['--resolve', '222-0A0'])).toMatchObject({ code: 0, out: `Report ${SECOND.id} is marked as looked at.\n` })
    expect(await run(['--resolve', SECOND.id])).toMatchObject({ code: 0 })
    const folder = join(env.STORE_DIR ?? '', 'reports', 'resolutions')
    const [file, another] = await readdir(folder)
    const kept = JSON.parse(await readFile(join(folder, file ?? ''), 'utf8')) as object
    expect(kept).toMatchObject({ as: 'looked at', reports: [SECOND.id], at: expect.stringMatching(/^20\d\d-/) })
    expect(another).toBeUndefined()
    expect(idsIn((await run(['--json'])).out)).toEqual([THIRD.id, FIRST.id])
    expect(idsIn((await run(['--json', '--all'])).out)).toEqual([THIRD.id, FIRST.id, SECOND.id])
  })
})

describe('a mistake', () => {
  it.each([
    [['--resolve', 'nothing'], {}, 'There is no report "nothing" in'],
    [['--colour'], {}, '--resolve ID'],
    [[], { STORE_DIR: '/nowhere' }, 'STORE_DIR /nowhere cannot be read (ENOENT). Set it to the folder that the server writes to.'],
    [[], { DATA_DIR: '/nowhere' }, 'DATA_DIR /nowhere cannot be read (ENOENT). Set it to the folder of the packs.'],
  ])('%j %j is told what to do', async (args, differing, words) => {
    const { code, out, said } = await run(args, differing)
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain(words)
  })
})
