import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { distanceM } from '../../core/place/geo.ts'
import { askSites, foodBanks, gaps, GAPS } from './askGaps.ts'
import { startOn, type Started } from './server.ts'

const run = promisify(execFile)

let server: Started
let folder: string
beforeAll(async () => {
  server = await startOn('data')
  folder = await mkdtemp(join(tmpdir(), 'together-map-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function written(name: string, rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `${rows.map((row) => row.join(',')).join('\n')}\n`)
  return path
}

/** The same question as files for the command line: every area, every food bank, every walk of at most a mile. */
async function filesOf(): Promise<string[]> {
  const { columns } = server.deps.packs.get('west-midlands')!.figures
  const banks = foodBanks(server)
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
      const { columns } = await gaps(server, `types=food-bank&measures=access&method=${method}&decay=${decay}`)
      const scale = method === 'gravity' ? 1 : 10_000
      const told = (await gap('access', ...files, '--method', method, '--decay', decay)) as { id: string; value: number }[]
      expect(told.map(({ id }) => id)).toEqual(columns.code)
      expect(told.filter(({ value }, i) => !isClose(value * scale, columns.access![i] as number))).toEqual([])
      expect(told.filter(({ value }) => value > 0).length).toBeGreaterThan(500)
    }

    const { columns, summary } = await gaps(server, 'types=food-bank&measures=access,fairness')
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
    const { body } = await askSites(server, '/api/places/west-midlands/siting', {
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
    const { columns, summary } = await gaps(server, `types=food-bank,food-pantry&measures=${measures}&nth=3`)
    for (const [name, column] of Object.entries(columns)) expect(column, name).toHaveLength(1719)
    expect(Object.keys(columns).slice(19)).toEqual([
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
    const { columns, summary } = await gaps(server, 'types=food-bank&measures=choice,access,shortfall&nth=3')
    const people = columns.people as number[]
    const sum = (counts: (row: number) => boolean): number => people.reduce((all, here, row) => all + (counts(row) ? here : 0), 0)
    expect(summary.uncovered).toBe(sum((row) => columns.choice![row] === 0))
    expect(summary.uncovered).toBe(sum((row) => (columns.beyond_m![row] as number) > 0 || columns.covered![row] === 0))
    expect((summary.access as { people_without: number }).people_without).toBe(summary.uncovered)
    // Whoever has three within reach has the third no further than reach, to the rounded metre.
    expect(columns.choice!.every((count, row) => (count as number) >= 3 === (columns.nth_m![row] as number) <= 1609)).toBe(true)
  })

  it('leaves out what it is told to, and counts no fewer people than one without', async () => {
    const all = await gaps(server, 'types=food-bank')
    const [sure, open] = [await gaps(server, 'types=food-bank&without=referral-only'), await gaps(server, 'types=food-bank&referral=open')]
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
    // Of a kind that no list has: the quickest question about all of England.
    const england = '/api/places/england/gaps?types=healthy-start&format=csv&columns=code'
    for (let n = 0; n < 13; n++) statuses.push((await one.app.request(england)).status)
    expect(statuses).toEqual([...Array.from({ length: 12 }, () => 200), 429])
    expect((await one.app.request(`${GAPS}?columns=code`)).status).toBe(200)
    const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    for (let n = 0; n < 12; n++) expect((await one.app.request('/api/places/england/what-if', asked)).status).toBe(422)
    expect((await one.app.request('/api/places/england/what-if', asked)).status).toBe(429)
  })
})
