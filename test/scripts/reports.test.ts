import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../core/report/report.ts'
import { runReports } from '../../scripts/reports/runReports.ts'
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

/** Twelve posts about two food banks in eleven minutes, and one from the day before; the command runs in this process. */
describe('a burst of reports', () => {
  const NOW = Date.UTC(2026, 5, 15, 12)
  const posted = (index: number, at: string, more: Partial<Report> = {}): Report =>
    report(1, { id: `${index.toString(16).padStart(6, '0')}00-0000-4000-8000-000000000000`, at, ...more })
  const minute = (index: number): string => `2026-06-15T10:${String(index).padStart(2, '0')}:00.000Z`
  const BEFORE = posted(99, '2026-06-14T10:00:00.000Z')
  const HOURS = posted(11, minute(11), { what: 'hours' })
  /** Of the bank 0, 2, 4 …, of the one at the edge 1, 3, 5 …; from the third on each a repeat. */
  const BURST = [
    ...Array.from({ length: 11 }, (_, index) =>
      posted(index, minute(index), { ...(index % 2 ? { service: IDS.edge } : {}), ...(index > 3 ? { repeat: true } : {}) }),
    ),
    HOURS,
  ]
  let store: string
  let ids = 0
  const ask = (args: string, now = NOW): Promise<string> =>
    runReports(
      args.split(' ').filter((arg) => arg !== ''),
      {
        env: { ...env, STORE_DIR: store },
        now,
        newId: () => `${String(++ids).padStart(8, '0')}-0000-4000-8000-000000000000`,
        warn: (text) => expect.unreachable(text),
      },
    )
  const json = async (args: string): Promise<Record<string, unknown>[]> =>
    (await ask(`${args} --json`)).split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]))
  const kept = async () =>
    Object.fromEntries(
      await Promise.all(
        (await readdir(store, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map(async (entry) => [join(entry.parentPath, entry.name), await readFile(join(entry.parentPath, entry.name), 'utf8')] as const),
      ),
    )

  beforeEach(async () => {
    store = await mkdtemp(join(tmpdir(), 'together-map-'))
    ids = 0
    for (const one of [BEFORE, ...BURST]) await writeDurably(reportPath(store, one), JSON.stringify(one), 'x')
  })

  it('is shown by place, count, networks, times and listings, below the list as well', async () => {
    const burst = {
      burst: 1,
      place: 'little-marsh',
      reports: 12,
      listings: 2,
      open: 12,
      // The bank had two that are no repeats on that day.
      networksAtLeast: 2,
      first: minute(0),
      last: minute(11),
    }
    expect(await json('--bursts')).toEqual([burst])
    const list = await ask('')
    expect(list).toContain('Reported closed: 0 shown so, 2 held until somebody has looked. Which, and why: --listings.')
    expect(list).toMatch(/Bursts:\nburst .*\n1 +little-marsh +12 +12 +2 +at least 2 +2026-06-15T10:00:00.000Z +2026-06-15T10:11:00.000Z\n$/)
    expect(await ask('--bursts --place little-marsh --since 2026-06-16')).toBe('No bursts.\n')
  })
  it('says of each listing whether it is shown or held, and why', async () => {
    // The two stand 3.3 km apart: each is the only one within 2 km.
    expect(await json('--listings')).toEqual([
      {
        service: IDS.bank,
        since: '2026-06-15',
        said: 'closed',
        state: 'held',
        why: ['last of its kind'],
        name: 'Marsh Food Bank',
        place: 'little-marsh',
      },
      {
        service: IDS.edge,
        since: '2026-06-15',
        said: 'closed',
        state: 'held',
        why: ['last of its kind'],
        name: 'Over the Border Food Bank',
        place: 'little-marsh',
      },
    ])
  })
  it('is resolved by one command, which says what changes, and is taken back by one', async () => {
    const before = await kept()
    const dry = await ask('--resolve all --burst 1 --as not-closed --dry-run')
    // Eleven say "closed", of two listings; the one about hours is left.
    expect(dry).toBe(
      '11 reports of 2 listings would be marked as not closed.\n' +
        'Shown as reported closed: 0 before, 0 after. Held until somebody has looked: 2 before, 0 after.\nNothing is written.\n',
    )
    expect(await kept()).toEqual(before)

    const [done] = await json('--resolve all --burst 1 --as not-closed')
    expect(done).toMatchObject({
      done: 'marked',
      as: 'not closed',
      reports: 11,
      listings: 2,
      before: { shown: 0, held: 2 },
      after: { shown: 0, held: 0 },
    })
    expect((await json('')).map(({ id }) => id)).toEqual([BEFORE.id, HOURS.id])
    expect(await json('--bursts')).toMatchObject([{ burst: 1, open: 1 }])
    // One file more, and every other as it was.
    const marked = await kept()
    expect(Object.keys(marked)).toHaveLength(Object.keys(before).length + 1)
    expect(marked).toMatchObject(before)

    expect(await ask(`--undo ${String(done?.resolution)} --dry-run`)).toContain('would be taken back: 11 reports of 2 listings')
    expect(await kept()).toEqual(marked)
    const undone = await ask('--undo')
    expect(undone).toContain('is taken back: 11 reports of 2 listings, marked as not closed.')
    expect(undone).toContain('Held until somebody has looked: 0 before, 2 after.')
    expect(await json('')).toHaveLength(13)
    expect(await kept()).toMatchObject(marked)
    expect(await json('--resolutions')).toMatchObject([{ id: done?.resolution, reports: 11, undone: true }])
    await expect(ask('--undo')).rejects.toThrow('There is no resolution to take back.')
    // And it can be marked again.
    expect(await ask('--resolve all --burst 1')).toContain('12 reports of 2 listings are marked as looked at.')
  })
  it('is narrowed by all that is given together', async () => {
    const count = async (which: string) => (await json(which)).length
    expect(await count(`--since 2026-06-15T10:05:00Z`)).toBe(7)
    expect(await count(`--since 2026-06-15T12:05:00+02:00 --service ${IDS.edge.toUpperCase()}`)).toBe(3)
    expect(await count('--since 2026-06-15 --place little-marsh --burst 1')).toBe(12)
    expect(await count('--place little-marsh')).toBe(13)
    expect(await count('--since 2026-06-15T10:11')).toBe(1)
  })
  it('of true closures is confirmed by one command, and shown', async () => {
    const done = await ask('--resolve all --since 2026-06-15T10:00Z --place little-marsh --as closed')
    expect(done).toContain('11 reports of 2 listings are marked as confirmed closed.')
    expect(done).toContain('Shown as reported closed: 0 before, 2 after. Held until somebody has looked: 2 before, 0 after.')
    expect(await ask('--all')).toMatch(/closed, confirmed closed/)
    expect((await json('--listings')).map(({ state }) => state)).toEqual(['shown', 'shown'])
  })
  it('keeps its number when others are resolved', async () => {
    const late = Array.from({ length: 10 }, (_, index) => posted(200 + index, `2026-06-15T11:4${index}:00.000Z`, { what: 'rules' }))
    for (const one of late) await writeDurably(reportPath(store, one), JSON.stringify(one), 'x')
    // 10:11 to 11:40 is more than an hour.
    expect((await json('--bursts')).map(({ burst }) => burst)).toEqual([1, 2])
    await ask('--resolve all --burst 1')
    expect((await json('--bursts')).map(({ burst }) => burst)).toEqual([2])
    expect((await json('--bursts --all')).map(({ burst }) => burst)).toEqual([1, 2])
  })
  it('takes back the last one first, then the one before, and a mark made by hand too', async () => {
    await writeDurably(reportPath(store, BEFORE).replace(/json$/, 'resolved.json'), '{}', 'x')
    await ask('--resolve 000-001', NOW + 1000)
    await ask('--resolve 000-002 --as closed', NOW + 2000)
    expect(await json('--resolutions')).toMatchObject([{ id: BEFORE.id, at: null }, { as: 'looked at' }, { as: 'closed' }])
    expect(await ask('--undo')).toContain('marked as confirmed closed')
    expect(await ask('--undo')).toContain('marked as looked at')
    expect(await ask(`--undo=${BEFORE.id}`)).toContain('is taken back: 1 report of 1 listing, marked as looked at.')
    expect(await json('')).toHaveLength(13)
  })
  it('is left as it was where the disk is full', async () => {
    await writeFile(join(store, 'reports', 'resolutions'), 'a file where the folder should be')
    await expect(ask('--resolve all --burst 1')).rejects.toThrow(/ENOTDIR|EEXIST/)
  })
  it('of "full" is listed, marked and taken back like any other, by its day; what came of a visit has its week', async () => {
    const visit = (index: number, what: Report['what'], at: string) =>
      posted(index, `${at}T00:00:00.000Z`, { what, service: IDS.pantry, week: '2026-06-08' })
    // The pantry alone: two said "full", on the Saturday and the Sunday; somebody was helped that week.
    const visits = [visit(400, 'full', '2026-06-13'), visit(401, 'full', '2026-06-14'), visit(402, 'helped', '2026-06-08')]
    for (const one of visits) await writeDurably(reportPath(store, one), JSON.stringify(one), 'x')
    expect(await json('--bursts')).toMatchObject([{ burst: 1, reports: 12 }])
    const list = await ask('')
    expect(list).toMatch(/ week of 2026-06-08 +Marsh Pantry +helped +–/)
    expect(list).toMatch(/ 2026-06-14 +Marsh Pantry +full +–/)
    expect(list).toContain('Told full: 1 shown so, 0 held until somebody has looked.')
    expect(await json(`--listings --service ${IDS.pantry}`)).toEqual([
      { service: IDS.pantry, since: '2026-06-14', said: 'full', state: 'shown', why: [], name: 'Marsh Pantry', place: 'little-marsh' },
    ])
    // The one of the Saturday came before noon on Sunday, whenever it came; the one of Sunday may have come later.
    expect((await json('--what full --since 2026-06-14T12:00Z')).map(({ id }) => id)).toEqual([visits[1]!.id])

    expect(await ask('--resolve all --what full --place little-marsh')).toContain(
      'Told full: 1 before, 0 after. Held until somebody has looked: 0 before, 0 after.',
    )
    expect(await ask('--undo')).toContain('Told full: 0 before, 1 after.')
    await expect(ask('--resolve 000-192 --as full')).rejects.toThrow('Report 000-192 does not say "full" but "helped". Leave out --as.')
    expect(await ask('--resolve 000-190 --as full')).toContain('is marked as confirmed full.')
    expect(await json(`--listings --service ${IDS.pantry}`)).toMatchObject([{ since: '2026-06-15', state: 'shown' }])
  })
  it.each([
    ['--what rude', '--what "rude" should be one of closed, hours'],
    ['--resolve all', '--resolve all marks many at once: say which, with --since, --place, --burst, --service or --what.'],
    ['--resolve all --place nowhere', '--place "nowhere" is none of little-marsh. Give one of them.'],
    ['--resolve all --burst 2', 'There is no burst 2 (there are 1). List them with'],
    ['--resolve all --burst one', '--burst "one" should be a number from --bursts'],
    ['--resolve all --service pantry', '--service "pantry" should be the whole id of a listing'],
    ['--service=', '--service "" should be the whole id of a listing'],
    ['--resolve all --place nowhere --place little-marsh', '--place stands more than once, and only one would count. Give it once.'],
    ['--json --json', '--json stands more than once'],
    ['--listings --bursts', '--listings and --bursts are two lists. Ask for one of them.'],
    ['--listings --resolve all --place little-marsh', '--listings shows a list, and --resolve and --undo change something'],
    ['--bursts --undo', '--bursts shows a list, and --resolve and --undo change something'],
    ['--resolve all --burst 0', '--burst "0" should be a number from --bursts'],
    ['--resolve all --since yesterday', '--since "yesterday" should be a time or day that exists'],
    ['--resolve all --since 2026-02-31', '--since "2026-02-31" should be a time or day that exists'],
    ['--resolve all --since 2027-01-01', 'No report that nobody has looked at fits what --since'],
    ['--resolve all --burst 1 --as maybe', '--as "maybe" should be closed, not-closed or full.'],
    ['--resolve 000-001 --burst 1', '--resolve 000-001 names one report. Leave out --service'],
    ['--resolve 000-00b --as closed', 'Report 000-00b does not say "closed" but "hours". Leave out --as.'],
    ['--as closed', '--as says what --resolve found.'],
    ['--dry-run', '--dry-run says what --resolve or --undo would change.'],
    ['--undo --resolve 000-001', '--resolve and --undo cannot stand together'],
    ['--undo --burst 1', '--undo takes back a whole resolution.'],
    ['--undo nothing', '--undo "nothing" is no resolution that stands.'],
    ['--undo', 'There is no resolution to take back.'],
    ['000-001', '"000-001" belongs to no option.'],
  ])('%s is told what to do, and changes nothing', async (args, words) => {
    const before = await kept()
    await expect(ask(args)).rejects.toThrow(words)
    expect(await kept()).toEqual(before)
  })
})
