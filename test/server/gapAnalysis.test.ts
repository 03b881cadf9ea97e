import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { distanceM } from '../../core/geo.ts'
import type { Service } from '../../core/service.ts'
import { listen, type Listening } from '../../server/listen.ts'
import { startOn, type Started } from './server.ts'

const run = promisify(execFile)

let server: Started
let listening: Listening
let folder: string
beforeAll(async () => {
  server = await startOn('data')
  listening = await listen(server.app.fetch, 0, '127.0.0.1')
  folder = await mkdtemp(join(tmpdir(), 'together-map-'))
})
afterAll(async () => {
  await listening.stop()
  await rm(folder, { recursive: true })
})

interface Answer {
  summary: Record<string, unknown> & { people: number; uncovered: number; services: { counted: number } }
  columns: Record<string, (string | number | null)[]>
}

const GAPS = '/api/places/west-midlands/gaps'
const gaps = async (query: string): Promise<Answer> => (await server.app.request(`${GAPS}?${query}`)).json() as Promise<Answer>

async function post(path: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const answer = await server.app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: await answer.json() }
}

/** The doors of the West Midlands that answer `types=food-bank`, as the pack has them. */
function foodBanks(): Service[] {
  const { services } = server.deps.packs.get('west-midlands')!
  return services.filter(({ types, at, status }) => types.includes('food-bank') && at !== null && !status.includes('closed'))
}

async function written(name: string, rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `${rows.map((row) => row.join(',')).join('\n')}\n`)
  return path
}

/** The same question as files for the command line: every area, every food bank, every walk of at most a mile. */
async function filesOf(): Promise<string[]> {
  const { columns } = server.deps.packs.get('west-midlands')!.figures
  const banks = foodBanks()
  const costs = columns.code.flatMap((code, i) =>
    banks.flatMap(({ id, at }) => {
      const metres = distanceM([columns.lon[i]!, columns.lat[i]!], at!) * 1.3
      return metres <= 1609 ? [[code, id, metres]] : []
    }),
  )
  return [
    '--demand',
    await written('demand.csv', [
      ['id', 'population', 'rank'],
      ...columns.code.map((code, i) => [code, columns.people[i]!, columns.imd_rank[i]!]),
    ]),
    '--supply',
    await written('supply.csv', [['id', 'capacity'], ...banks.map(({ id }) => [id, 1])]),
    '--costs',
    await written('costs.csv', [['from', 'to', 'cost'], ...costs]),
  ]
}

const gap = async (...args: string[]): Promise<unknown> =>
  JSON.parse((await run('node_modules/.bin/node', ['scripts/gap.ts', ...args, '--json'], { maxBuffer: 1e8 })).stdout)

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))

describe('gap analysis over HTTP', () => {
  it('gives the figures of the command line on the same question: access, fairness and sites', async () => {
    const files = await filesOf()
    const decay = 'step:536=1,1072=.67,1609=.33'
    for (const method of ['2sfca', 'bfca', 'gravity'] as const) {
      const { columns } = await gaps(`types=food-bank&measures=access&method=${method}&decay=${decay}`)
      const scale = method === 'gravity' ? 1 : 10_000
      const told = (await gap('access', ...files, '--method', method, '--decay', decay)) as { id: string; value: number }[]
      expect(told.map(({ id }) => id)).toEqual(columns.code)
      expect(told.filter(({ value }, i) => !isClose(value * scale, columns.access![i] as number))).toEqual([])
      expect(told.filter(({ value }) => value > 0).length).toBeGreaterThan(500)
    }

    const { columns, summary } = await gaps('types=food-bank&measures=access,fairness')
    const values = columns.code!.map((id, i) => [id!, columns.access![i]!, columns.people![i]!, columns.imd_rank![i]!])
    const fair = (await gap(
      'equity',
      '--values',
      await written('values.csv', [['id', 'value', 'population', 'rank'], ...values]),
    )) as Record<string, number>
    const fairness = summary.fairness as Record<string, number> & { theil_t: { total: number } }
    expect(isClose(fair.gini!, fairness.gini!)).toBe(true)
    expect(isClose(fair.concentration_index!, fairness.concentration_index!)).toBe(true)
    expect(Math.abs(fair.theil_t! - fairness.theil_t.total)).toBeLessThan(1e-12)
  })

  it('finds the sites that the command line finds, and says what is proven', async () => {
    const { columns } = server.deps.packs.get('west-midlands')!.figures
    const ward = columns.ward[0]!
    const near = columns.code.flatMap((_, i) => (columns.ward[i] === ward ? [i] : []))
    const costs = columns.code.flatMap((code, i) =>
      near.flatMap((j) => {
        const metres = distanceM([columns.lon[i]!, columns.lat[i]!], [columns.lon[j]!, columns.lat[j]!]) * 1.3
        return metres <= 1609 ? [[code, columns.code[j]!, metres]] : []
      }),
    )
    const files = [
      '--demand',
      await written('people.csv', [['id', 'population'], ...columns.code.map((code, i) => [code, columns.people[i]!])]),
      '--candidates',
      await written('candidates.csv', [['id'], ...near.map((j) => [columns.code[j]!])]),
      '--costs',
      await written('walks.csv', [['from', 'to', 'cost'], ...costs]),
    ]
    const told = (await gap('site', '--model', 'mclp', ...files, '--p', '2', '--radius', '1609')) as {
      objective: number
      bound: number
      proof: string
    }
    const { body } = await ask('/api/places/west-midlands/siting', {
      model: 'mclp',
      weight: 'people',
      p: 2,
      candidates: [ward],
      existing: false,
    })
    expect(body).toMatchObject({ objective: told.objective, bound: told.bound, proof: told.proof })
    expect([body.proof, body.sites.length]).toEqual(['best', 2])
  })

  it('has a value in every column for every area, whatever is asked', async () => {
    const measures = 'access,choice,fairness,ground,hours,lines,ring,robustness,shortfall,sites,wait'
    const { columns, summary } = await gaps(`types=food-bank,food-pantry&measures=${measures}&nth=3`)
    for (const [name, column] of Object.entries(columns)) expect(column, name).toHaveLength(1719)
    expect(Object.keys(columns).slice(18)).toEqual([
      'nth_m',
      'access',
      'choice',
      'open_hours',
      'open_hours_every_week',
      'open_hours_some_weeks',
      'hours_not_known',
      'between_lines',
      'beyond_m',
      'site_people',
      'site_in_need',
      'wait_h',
      'wait_or_not_stated_h',
      'wait_voucher_first_h',
      'wait_voucher_first_or_not_stated_h',
    ])
    for (const name of [
      'access',
      'people_by_choice',
      'fairness',
      'uncovered_ground',
      'people_by_hour',
      'between_lines',
      'ring',
      'robustness',
      'shortfall',
      'wait',
    ])
      expect(summary, name).toHaveProperty(name)
    expect(JSON.stringify({ columns, summary })).not.toMatch(/NaN|Infinity/)
  })

  it('agrees with itself: choice, cover, people beyond reach and the third nearest', async () => {
    const { columns, summary } = await gaps('types=food-bank&measures=choice,access,shortfall&nth=3')
    const people = columns.people as number[]
    const sum = (counts: (row: number) => boolean): number => people.reduce((all, here, row) => all + (counts(row) ? here : 0), 0)
    expect(summary.uncovered).toBe(sum((row) => columns.choice![row] === 0))
    expect(summary.uncovered).toBe(sum((row) => (columns.beyond_m![row] as number) > 0 || columns.covered![row] === 0))
    expect((summary.access as { people_without: number }).people_without).toBe(summary.uncovered)
    // Whoever has three within reach has the third no further than reach, to the rounded metre.
    expect(columns.choice!.every((count, row) => (count as number) >= 3 === (columns.nth_m![row] as number) <= 1609)).toBe(true)
  })

  it('leaves out what it is told to, and counts no fewer people than one without', async () => {
    const all = await gaps('types=food-bank')
    const [sure, open] = [await gaps('types=food-bank&without=referral-only'), await gaps('types=food-bank&referral=open')]
    expect(sure.summary.services.counted).toBeLessThan(all.summary.services.counted)
    expect(sure.summary.uncovered).toBeGreaterThan(all.summary.uncovered)
    expect(open.summary.services.counted).toBeLessThan(all.summary.services.counted)
    expect(open.columns.code).toHaveLength(1719)
  })

  it('sends the columns that are named, as CSV and as GeoJSON too', async () => {
    const ask = async (format: string) =>
      (await server.app.request(`${GAPS}?types=food-bank&measures=choice&columns=code,choice&format=${format}`)).text()
    expect((await ask('csv')).split('\r\n')[0]).toBe('code,choice')
    const { features } = JSON.parse(await ask('geojson')) as { features: { properties: object; geometry: { type: string } }[] }
    expect(features).toHaveLength(1719)
    expect(Object.keys(features[0]!.properties)).toEqual(['code', 'choice'])
  })

  it.each([
    ['decay=soon', 'decay'],
    ['decay=binary:9999', 'decay'],
    ['method=cumulative&decay=exp:1', 'decay'],
    ['measures=hope', 'measures'],
    ['measures=fairness&decay=power:100', 'decay'],
    ['measures=access&method=bfca&decay=exp:0.5', 'decay'],
    ['measures=fairness&method=gravity&decay=step:1609=1e308', 'decay'],
    ['nth=0', 'nth'],
    ['nth=1.5', 'nth'],
    ['columns=colour', 'columns'],
    ['without=rain', 'without'],
    ['referral=some', 'referral'],
    ['poverty_line=-1', 'poverty_line'],
  ])('says what is wrong with %s', async (query, field) => {
    const answer = await server.app.request(`${GAPS}?${query}`)
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { errors: { field: string }[] }).errors[0]?.field).toBe(field)
  })

  it('lets one network ask twelve times a minute about all of England, and answers the rest of the map', async () => {
    const one = await startOn('data')
    const statuses: number[] = []
    for (let n = 0; n < 13; n++) statuses.push((await one.app.request('/api/places/england/gaps?format=csv&columns=code')).status)
    expect(statuses).toEqual([...Array.from({ length: 12 }, () => 200), 429])
    expect((await one.app.request(`${GAPS}?columns=code`)).status).toBe(200)
    const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    for (let n = 0; n < 12; n++) expect((await one.app.request('/api/places/england/what-if', asked)).status).toBe(422)
    expect((await one.app.request('/api/places/england/what-if', asked)).status).toBe(429)
  })
})

interface WhatIf {
  before: { covered: number }
  after: { covered: number }
  columns: Record<string, (string | number | null)[]>
  errors?: { field: string; message: string }[]
}

describe('what if', () => {
  const PATH = '/api/places/west-midlands/what-if'
  const whatIf = async (changes: unknown, query: object = {}) =>
    (await post(PATH, { types: ['food-bank'], changes, ...query })) as { status: number; body: WhatIf }
  const farthest = async (): Promise<[number, number]> => {
    const { columns } = await gaps('types=food-bank')
    const row = columns.in_need_uncovered!.reduce((most: number, need, at) => (need! > columns.in_need_uncovered![most]! ? at : most), 0)
    return [columns.lon![row] as number, columns.lat![row] as number]
  }

  it('a service more covers the areas it reaches, and no other area changes', async () => {
    const at = await farthest()
    const { body } = await whatIf([{ do: 'add', at, types: ['food-bank'] }])
    const { columns } = server.deps.packs.get('west-midlands')!.figures
    const reached = columns.code.filter((_, i) => distanceM([columns.lon[i]!, columns.lat[i]!], at) * 1.3 <= 1609)
    const covered = body.columns.code!.filter(
      (_, row) => body.columns.covered_after![row] === 1 && body.columns.choice_after![row]! > body.columns.choice![row]!,
    )
    expect(covered).toEqual(reached)
    const gained = body.columns.people!.reduce(
      (sum: number, people, row) =>
        sum + (people as number) * ((body.columns.covered_after![row] as number) - (body.columns.covered![row] as number)),
      0,
    )
    expect([gained, gained > 0]).toEqual([body.after.covered - body.before.covered, true])
  })

  it('a service taken away leaves what asking without it gives; moved far out to sea likewise', async () => {
    const [first] = foodBanks()
    const gone = await whatIf([{ do: 'remove', id: first!.id }])
    const moved = await whatIf([{ do: 'move', id: first!.id, at: [-20, 50] }])
    expect(moved.body.after).toEqual(gone.body.after)
    expect(gone.body.after.covered).toBeLessThanOrEqual(gone.body.before.covered)
    const back = await whatIf([
      { do: 'move', id: first!.id, at: [-20, 50] },
      { do: 'move', id: first!.id, at: first!.at },
    ])
    expect(back.body.after).toEqual(back.body.before)
  })

  it('many services taken away leave each area the nearest that stays', async () => {
    const [kept, ...gone] = foodBanks().toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const far = await whatIf(gone.slice(0, 50).map(({ id }) => ({ do: 'remove', id })))
    expect(far.status).toBe(200)
    const stay = [kept!, ...gone.slice(50)]
    const { columns } = server.deps.packs.get('west-midlands')!.figures
    far.body.columns.code!.forEach((code, row) => {
      const i = columns.code.indexOf(code as string)
      const metres = Math.min(...stay.map(({ at }) => distanceM([columns.lon[i]!, columns.lat[i]!], at!) * 1.3))
      expect(far.body.columns.nearest_m_after![row]).toBe(Math.round(metres))
    })
  })

  it('what is no door counts only where it is asked for by name', async () => {
    const add = [{ do: 'add', at: [-1.9, 52.4], types: ['healthy-start'] }]
    expect((await whatIf(add, { types: [] })).status).toBe(422)
    expect((await whatIf(add, { types: ['healthy-start'] })).status).toBe(200)
  })

  it('new hours count in the hour that is asked for, where they cover it', async () => {
    const [first] = foodBanks()
    const inHour = async (hours: string) => (await whatIf([{ do: 're-time', id: first!.id, hours }], { hours: 'sun-3' })).body
    const open = await inHour('Su 03:00-04:00')
    expect([open.before.covered, open.after.covered > 0]).toEqual([0, true])
    expect((await inHour('Su 04:00-05:00')).after.covered).toBe(0)
  })

  it('a catchment keeps out who lives outside it, and another capacity moves access alone', async () => {
    const at = await farthest()
    const { columns } = server.deps.packs.get('west-midlands')!.figures
    const [code] = (await whatIf([{ do: 'add', at, types: ['food-bank'] }])).body.columns.code!
    const narrow = (await whatIf([{ do: 'add', at, types: ['food-bank'], catchment: { codes: [code] } }])).body
    expect(narrow.columns.code).toEqual([code])
    expect(narrow.after.covered - narrow.before.covered).toBe(columns.people[columns.code.indexOf(code as string)])
    const [first] = foodBanks()
    const wide = (await whatIf([{ do: 'resize', id: first!.id, capacity: 3 }])).body
    expect(wide.after).toEqual(wide.before)
    // Touched are those within reach, whose access grows, and those for whom it is the nearest, further off, whose access stays 0.
    expect(
      wide.columns.access_after!.every((access, row) =>
        wide.columns.covered![row] === 1 ? access! > wide.columns.access![row]! : access === 0,
      ),
    ).toBe(true)
  })

  it.each([
    [[], 'changes'],
    [[{ do: 'paint' }], 'changes.0'],
    [[{ do: 'remove', id: '00000000-0000-4000-8000-000000000000' }], 'changes.0.id'],
    [[{ do: 'add', at: [200, 0], types: ['food-bank'] }], 'changes.0.at'],
    [[{ do: 'add', at: [-1.9, 52.4], types: [] }], 'changes.0.types'],
    [[{ do: 'add', at: [-1.9, 52.4], types: ['library'] }], 'changes.0.types'],
    [[{ do: 'add', at: [-1.9, 52.4], types: ['food-bank'], hours: 'whenever' }], 'changes.0.hours'],
    [[{ do: 'add', at: [-1.9, 52.4], types: ['food-bank'], catchment: { codes: ['E99999999'] } }], 'changes.0.catchment.codes'],
    [[{ do: 'add', at: [-1.9, 52.4], types: ['food-bank'], capacity: 0 }], 'changes.0.capacity'],
    [[{ do: 'add', at: [-1.9, 52.4] }], 'changes.0.types'],
    ['everything', 'changes'],
    // Four corners that do not come back to the first.
    [
      [
        {
          do: 'add',
          at: [-1.9, 52.4],
          types: ['food-bank'],
          catchment: {
            polygon: {
              type: 'Polygon',
              coordinates: [
                [
                  [-2, 52],
                  [-1, 52],
                  [-1, 53],
                  [-2, 53],
                ],
              ],
            },
          },
        },
      ],
      'changes.0.catchment.polygon.coordinates.0',
    ],
  ])('says what is wrong with %j', async (changes, field) => {
    const { status, body } = await whatIf(changes)
    expect(status).toBe(422)
    expect(body.errors?.[0]?.field.startsWith(field), JSON.stringify(body.errors)).toBe(true)
    expect(body.errors?.[0]?.message).not.toMatch(/Invalid input|received/)
  })
})

const ask = async (path: string, input: object) => (await post(path, input)) as { status: number; body: Sited }

interface Sited {
  sites: { code: string }[]
  objective: number
  bound: number
  proof: string
  seconds: number
  errors?: { field: string; message: string }[]
}

describe('siting', () => {
  const PATH = '/api/places/west-midlands/siting'

  it('covers as many people as its sites do when they are added', async () => {
    const { body } = await ask(PATH, { types: ['food-bank'], p: 3, weight: 'people' })
    const { columns } = server.deps.packs.get('west-midlands')!.figures
    // One site alone: the area with most to gain, as `measures=sites` has it.
    const one = await ask(PATH, { types: ['food-bank'], p: 1, weight: 'people' })
    const { columns: all, summary } = await gaps('types=food-bank&measures=sites')
    expect(one.body.objective - (summary.people - summary.uncovered)).toBe(Math.max(...(all.site_people as number[])))
    const changes = body.sites.map(({ code }) => {
      const row = columns.code.indexOf(code)
      return { do: 'add', at: [columns.lon[row], columns.lat[row]], types: ['food-bank'] }
    })
    const added = await post('/api/places/west-midlands/what-if', { types: ['food-bank'], changes })
    expect((added.body as WhatIf).after.covered).toBe(body.objective)
    expect(body.bound).toBeGreaterThanOrEqual(body.objective)
  })

  it('stops at its time limit with the best it has and a bound', async () => {
    const { status, body } = await ask(PATH, { model: 'pcenter', p: 12, existing: false, time_limit_s: 0.1 })
    expect([status, body.sites.length]).toEqual([200, 12])
    expect(body.bound).toBeLessThanOrEqual(body.objective)
    expect(body.bound).toBeGreaterThan(0)
  })

  it('says what to do where nothing can be found in time', async () => {
    const { status, body } = await ask('/api/places/england/siting', { model: 'lscp', reach_m: 10_000, time_limit_s: 0.1 })
    if (status === 422)
      expect(body.errors?.[0]).toEqual({ field: 'time_limit_s', message: expect.stringContaining('give more, name fewer candidates') })
    else expect([status, body.bound <= body.objective]).toEqual([200, true])
  })

  it('stops when the asker leaves, so that the next one is answered', async () => {
    const leave = async (): Promise<void> => {
      const asking = new AbortController()
      const body = JSON.stringify({ model: 'pcenter', p: 20, existing: false, time_limit_s: 60 })
      const headers = { 'content-type': 'application/json' }
      const answer = fetch(`${listening.url}${PATH}`, { method: 'POST', headers, body, signal: asking.signal })
      setTimeout(() => asking.abort(), 300)
      await expect(answer).rejects.toThrow()
    }
    // Two at once are the most: a third question is answered only if the first two threads have ended.
    await Promise.all([leave(), leave()])
    let status = 503
    for (let tries = 0; tries < 50 && status === 503; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      status = (await ask(PATH, { types: ['food-bank'], p: 1, time_limit_s: 1 })).status
    }
    expect(status).toBe(200)
  })

  it.each([
    [{ model: 'guess' }, 'model'],
    [{ p: 0 }, 'p'],
    [{ p: 3, candidates: ['E01008881'] }, 'p'],
    [{ candidates: ['E99999999'] }, 'candidates'],
    [{ time_limit_s: 1000 }, 'time_limit_s'],
    [{ model: 'lscp', candidates: ['E01008881'] }, 'candidates'],
    [{ reach: 5 }, 'reach'],
  ])('says what is wrong with %j', async (input, field) => {
    const { status, body } = await ask(PATH, { types: ['food-bank'], ...input })
    expect(status, JSON.stringify(body)).toBe(422)
    expect(body.errors?.[0]?.field).toBe(field)
  })

  it('refuses to measure every distance in a nation', async () => {
    const { status, body } = await ask('/api/places/england/siting', { model: 'pmedian', p: 1 })
    expect([status, body.errors?.[0]?.field]).toEqual([422, 'model'])
  })
})
