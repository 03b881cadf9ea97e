import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const ZONES = ['UTC', 'Europe/London', 'Asia/Kolkata', 'America/Los_Angeles']

interface Run {
  out: string
  err: string
  code: number
}

/** The command as a person types it. */
const hours = (args: readonly string[]): Promise<Run> => ran(['scripts/hours.ts', ...args], 'UTC')

/** Runs the whole script once for each row of arguments: a module that is named anew is run anew. */
const EACH_ROW = `
for (const [row, args] of JSON.parse(process.argv[1]).entries()) {
  process.argv = ['', '', ...args]
  await import('./scripts/hours.ts?row=' + row)
}`

/** Each row asked of the command, all in one process, which is in a zone: a line for each. */
const hoursIn = (zone: string, rows: readonly (readonly string[])[]): Promise<Run> =>
  ran(['--input-type=module', '--eval', EACH_ROW, JSON.stringify(rows)], zone)

async function ran(args: readonly string[], zone: string): Promise<Run> {
  try {
    const { stdout, stderr } = await run(process.execPath, args, { env: { ...process.env, TZ: zone } })
    return { out: stdout, err: stderr, code: 0 }
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number }
    return { out: stdout, err: stderr, code }
  }
}

type Vector = [text: string, args: string[], state: string, instant: string | null, reason?: string]
const at = (instant: string, nation?: string): string[] => ['--at', instant, ...(nation === undefined ? [] : ['--nation', nation])]

/** State, and `until` of an open door or `next` of one that opens. Clocks go forward on 29 March 2026 and 28 March 2027, back on 25 and 31 October. */
const VECTORS: Vector[] = [
  // Tuesday 24 November 2026, winter: London is UTC.
  ['Mo-Fr 09:00-17:00', at('2026-11-24T12:00'), 'open until', '2026-11-24T17:00:00.000Z'],
  ['Mo-Fr 09:00-17:00', at('2026-11-24T17:00'), 'opens next', '2026-11-25T09:00:00.000Z'],
  // Summer: 12:00 UTC is 13:00 in London.
  ['Mo-Fr 09:00-17:00', at('2026-07-01T15:59:00Z'), 'open until', '2026-07-01T16:00:00.000Z'],
  ['Mo-Fr 09:00-17:00', at('2026-07-01T12:00:00-05:00'), 'opens next', '2026-07-02T08:00:00.000Z'],
  // Across the missing hour: 22:00 GMT to 03:00 BST, which is 02:00 UTC.
  ['Sa 22:00-03:00', at('2026-03-28T23:00'), 'open until', '2026-03-29T02:00:00.000Z'],
  ['Su 22:00-03:00', at('2027-03-28T23:00'), 'open until', '2027-03-29T02:00:00.000Z'],
  // Opening in the missing hour, 01:30: an hour later, 02:30 BST.
  ['Su 01:30-04:00', at('2027-03-28T00:30'), 'opens next', '2027-03-28T01:30:00.000Z'],
  // Across the repeated hour: 22:00 BST to 03:00 GMT, six hours.
  ['Sa 22:00-03:00', at('2026-10-24T23:00'), 'open until', '2026-10-25T03:00:00.000Z'],
  // Opening in the repeated hour: the first 01:30, BST.
  ['Su 01:30-04:00', at('2027-10-31T00:30'), 'opens next', '2027-10-31T00:30:00.000Z'],
  // Mondays: 3 August 2026 is Scotland's, 13 July Northern Ireland's, 31 August all but Scotland's.
  ['Mo 10:00-12:00; PH off', at('2026-08-03T11:00', 'scotland'), 'opens next', '2026-08-10T09:00:00.000Z'],
  ['Mo 10:00-12:00; PH off', at('2026-08-03T11:00', 'england'), 'open until', '2026-08-03T11:00:00.000Z'],
  ['Mo 10:00-12:00; PH off', at('2026-07-13T11:00', 'northern-ireland'), 'opens next', '2026-07-20T09:00:00.000Z'],
  ['Mo 10:00-12:00; PH off', at('2026-08-31T11:00', 'wales'), 'opens next', '2026-09-07T09:00:00.000Z'],
  ['Mo 10:00-12:00', at('2026-08-31T11:00', 'wales'), 'not confirmed', null, 'bank holiday'],
  // Boxing Day 2026 is a Saturday, kept on Monday 28: neither is a usual day.
  ['Sa 10:00-12:00; PH off', at('2026-12-26T11:00'), 'opens next', '2027-01-02T10:00:00.000Z'],
  ['Sa 10:00-12:00; PH off', at('2026-12-26T11:00', 'scotland'), 'opens next', '2027-01-09T10:00:00.000Z'],
  ['Sa 10:00-12:00', at('2026-12-26T11:00'), 'not confirmed', null, 'bank holiday'],
  // The World Cup Monday.
  ['Mo 10:00-12:00; PH 13:00-14:00', at('2026-06-15T13:30', 'scotland'), 'open until', '2026-06-15T13:00:00.000Z'],
  // First Saturday of December 2026: the 5th.
  ['Sa[1] 10:00-12:00', at('2026-11-24T12:00'), 'opens next', '2026-12-05T10:00:00.000Z'],
  // 23 November 2026 begins ISO week 48: even weeks.
  ['week 2-52/2 We 10:00-12:00', at('2026-11-24T12:00'), 'opens next', '2026-11-25T10:00:00.000Z'],
  ['Apr-Oct Mo-Su 10:00-18:00', at('2026-11-24T12:00'), 'closed', null, 'no session ahead'],
  ['Mo-Fr 08:00-16:00; SH off', at('2026-11-24T12:00'), 'not confirmed', null, 'term time'],
  ['Mo-Fr 09:00-17:00; 2026 Nov 24 off', at('2026-11-24T12:00'), 'opens next', '2026-11-25T09:00:00.000Z'],
]

describe('the hours command', () => {
  let said: Run[]
  beforeAll(async () => {
    said = await Promise.all(
      ZONES.map((zone) =>
        hoursIn(
          zone,
          VECTORS.map(([text, args]) => [text, ...args]),
        ),
      ),
    )
  })

  it('answers each question in each zone', () => {
    for (const { out, err, code } of said) expect([out.match(/\n/g)?.length, err, code]).toEqual([VECTORS.length, '', 0])
  })

  it.each<Vector>(VECTORS)('%s %j: %s %s, the same in four zones', (text, args, state, instant, reason) => {
    const row = VECTORS.findIndex((vector) => vector[0] === text && vector[1] === args)
    const lines = said.map(({ out }) => out.split('\n')[row])
    expect(new Set(lines).size).toBe(1)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      state,
      until: state === 'open until' ? instant : null,
      next: state === 'opens next' ? instant : null,
      understood: true,
      reason: reason ?? null,
      left: '',
    })
  })

  it('typed alone, says the same as among others', async () => {
    const [text, args] = VECTORS[0]!
    expect(await hours([text, ...args])).toEqual({ out: `${said[0]!.out.split('\n')[0]}\n`, err: '', code: 0 })
  })

  it('says when it has not understood, and is then never open', async () => {
    const { out } = await hours(['Mo-Fr sunrise-sunset', '--at', '2026-11-24T12:00'])
    expect(JSON.parse(out)).toEqual({
      state: 'not confirmed',
      until: null,
      next: null,
      understood: false,
      reason: 'hours not read',
      left: 'sunrise-sunset',
    })
    expect(out.startsWith('{"state":"not confirmed","until":null,"next":null,"understood":false')).toBe(true)
  })

  it('reads free text where asked', async () => {
    const { out } = await hours(['Weds 12-2pm', '--text', '--at', '2026-11-25T13:00'])
    expect(JSON.parse(out)).toMatchObject({ state: 'open until', until: '2026-11-25T14:00:00.000Z', understood: true })
  })

  it.each([
    [['Mo 10:00-12:00'], '--at is missing'],
    [['Mo 10:00-12:00', '--at', 'noon'], '--at must be'],
    [['Mo 10:00-12:00', '--at', '2026-02-30T12:00'], '--at must be'],
    [['Mo 10:00-12:00', '--at', '2026-11-24', '--nation', 'france'], '--nation must be one of england, scotland, wales, northern-ireland'],
    [['Mo 10:00-12:00', '--at', '2026-11-24', '--zone', 'UTC'], '--zone'],
    [['--at', '2026-11-24'], 'Give the opening hours'],
    [['Mo', '10:00-12:00', '--at', '2026-11-24'], 'Give the opening hours'],
    [['Mo 10:00-12:00', '--lines', 'hours.txt'], 'Give either opening hours or --lines'],
    [['--lines', 'hours.txt', '--at', '2026-11-24'], '--at does not go with --lines'],
    [['--lines', 'no such file.txt'], '--lines cannot read no such file.txt'],
  ])('%j: wrong use is a sentence', async (args, words) => {
    const { out, err, code } = await hours(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(words)
  })
})

describe('the hours command, line by line', () => {
  let folder: string
  const file = (name: string): string => join(folder, name)
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hours-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const asked = async (name: string, content: string | Buffer, ...options: string[]): Promise<Run & { rows: unknown[] }> => {
    await writeFile(file(name), content)
    const found = await hours(['--lines', file(name), ...options])
    return {
      ...found,
      rows: found.out
        .split('\n')
        .slice(0, -1)
        .map((row) => JSON.parse(row) as unknown),
    }
  }

  // 25 November 2026 is a Wednesday, 28 November a Saturday.
  it('answers each line of text in one object, and says what is wrong with an instant beside it', async () => {
    const lines = [
      'Weds 12-2pm\t2026-11-25T13:00',
      'Foodbank: Saturday 10-12 Grocer Friday 9.30am - 12 noon\t2026-11-28T11:00',
      'Mon-Fri 9am-5pm, appointments only',
      'Closed 25/11/2026. Wed 10-4\t2026-11-25T13:00',
      'Weds 12-2pm\tnoon',
      'twice a week\t2026-11-25T13:00',
      '',
    ]
    const { rows, err, code } = await asked('text.txt', `${lines.join('\r\n')}\r\n`, '--text')
    expect([err, code, rows.length]).toEqual(['', 0, lines.length])
    expect(rows[0]).toEqual({
      text: 'Weds 12-2pm',
      read: 'whole',
      rules: 'We 12:00-14:00',
      left: '',
      byAppointment: false,
      state: 'open until',
      until: '2026-11-25T14:00:00.000Z',
      next: null,
      understood: true,
      reason: null,
    })
    expect(rows[1]).toMatchObject({ read: 'part', rules: 'Sa 10:00-12:00', left: 'Grocer Friday 9.30am - 12 noon', state: 'open until' })
    expect(rows[2]).toMatchObject({ read: 'part', rules: 'Mo-Fr 09:00-17:00', byAppointment: true, state: null })
    expect(rows[2]).toHaveProperty('problem', expect.stringContaining('There is no instant'))
    expect(rows[3]).toMatchObject({ rules: 'We 10:00-16:00; not on 2026-11-25', state: 'opens next', next: '2026-12-02T10:00:00.000Z' })
    expect(rows[4]).toMatchObject({ rules: 'We 12:00-14:00', state: null, problem: expect.stringContaining('got noon') as string })
    expect(rows[5]).toMatchObject({ read: 'none', rules: null, left: 'twice a week', state: 'not confirmed' })
    expect(rows[6]).toMatchObject({ text: '', read: 'not stated', rules: null, state: null })
  })

  it('reads expressions without --text, for a nation', async () => {
    // 3 August 2026 is a bank holiday in Scotland alone.
    const { rows } = await asked('osm.txt', 'Mo 10:00-12:00; PH off\t2026-08-03T11:00', '--nation', 'scotland')
    expect(rows).toEqual([expect.objectContaining({ rules: 'Mo 10:00-12:00 bh closed', state: 'opens next' })])
  })

  it('reads standard input', async () => {
    const asking = run(process.execPath, ['scripts/hours.ts', '--text', '--lines', '-'])
    asking.child.stdin?.end('Mon 10-12\t2026-11-25T13:00\n')
    const { stdout } = await asking
    expect(JSON.parse(stdout)).toMatchObject({ rules: 'Mo 10:00-12:00', next: '2026-11-30T10:00:00.000Z' })
  })

  it('refuses a file that is not UTF-8', async () => {
    const { out, err, code } = await asked('latin.txt', Buffer.from('Caf\u00E9 Mon 10-12', 'latin1'))
    expect([out, code]).toEqual(['', 2])
    expect(err).toContain('not UTF-8')
  })
})
