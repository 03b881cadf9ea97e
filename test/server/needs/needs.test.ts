import { beforeAll, describe, expect, it } from 'vitest'
import { NEEDS_ASKED } from '../../../core/gap/query/need.ts'
import { AreaNeeds } from '../../../core/place/areaNeeds.ts'
import type { PlacesAnswer } from '../../../core/api/places.ts'
import { Schools } from '../../../core/place/schools.ts'
import { askSites, post, type GapTold, type WhatIf } from '../askGaps.ts'
import { startOn, startServer, type Started } from '../server.ts'

const GM = '/api/places/greater-manchester'
const MEASURES = 'access,choice,fairness,hours,lines,ring,robustness,shortfall,sites,wait'

let server: Started
let places: PlacesAnswer['places']
const json = async <T>(path: string): Promise<T> => (await (await server.app.request(path)).json()) as T
const gaps = (query: string, place = GM) => json<GapTold>(`${place}/gaps?types=food-bank&${query}`)
const sum = (column: readonly unknown[]): number => column.reduce((all: number, each) => all + Number(each ?? 0), 0)

beforeAll(async () => {
  server = await startOn('data')
  places = (await json<PlacesAnswer>('/api/places')).places
})

describe('need that a planner asks for', () => {
  // The published total of the Indices of Deprivation 2025 over Greater Manchester; 59 of its 1,702 areas are blank.
  it('counts children in income deprivation as published, and says where nobody published them', async () => {
    const { summary, columns } = await gaps('need=children')
    expect(summary.inNeed).toBe(260_885)
    expect(sum(columns.in_need!)).toBe(260_885)
    const blank = columns.in_need!.flatMap((count, row) => (count === null ? [row] : []))
    expect(blank).toHaveLength(59)
    expect(blank.every((row) => columns.in_need_uncovered![row] === null)).toBe(true)
    expect(summary.needNotPublished).toEqual({ areas: 59, people: sum(blank.map((row) => columns.people![row])) })
    expect(sum(columns.in_need_uncovered!)).toBeCloseTo(summary.inNeedUncovered as number, 6)
  })

  it('is people on low incomes where nobody says whom they mean', async () => {
    const [silent, said] = [await gaps(''), await gaps('need=income')]
    expect(silent).toEqual(said)
    expect(silent.summary.inNeed).toBeCloseTo(858_125, -1)
    expect(silent.summary.needNotPublished).toEqual({ areas: 0, people: 0 })
  })

  it('leaves who is covered as it is, whoever is asked for, and every figure a number', async () => {
    const { columns } = await gaps('')
    for (const need of NEEDS_ASKED) {
      const told = await gaps(`need=${need}&measures=${MEASURES}`, '/api/places/north-east-essex')
      expect(JSON.stringify(told), need).not.toMatch(/NaN|Infinity/)
      expect(told.columns.in_need, need).toHaveLength(206)
      expect(told.summary.inNeed, need).toBeGreaterThan(0)
    }
    expect((await gaps('need=older')).columns.covered).toEqual(columns.covered)
  })

  it('is an empty cell in CSV and null in GeoJSON where it is not published, never 0', async () => {
    const ask = async (format: string) =>
      (await server.app.request(`${GM}/gaps?need=children&columns=code,in_need&format=${format}`)).text()
    const lines = (await ask('csv')).trimEnd().split('\r\n').slice(1)
    expect(lines.filter((line) => line.endsWith(','))).toHaveLength(59)
    expect(lines.filter((line) => line.endsWith(',0'))).toEqual([])
    const { features } = JSON.parse(await ask('geojson')) as { features: { properties: { in_need: number | null } }[] }
    expect(features.filter(({ properties }) => properties.in_need === null)).toHaveLength(59)
  })

  it('is counted before and after a change', async () => {
    const { lon, lat } = server.deps.packs.get('greater-manchester')!.figures.columns
    const changes = [{ do: 'add', at: [lon[0], lat[0]], types: ['food-bank'] }]
    const { body } = (await post(server, `${GM}/what-if`, { types: ['food-bank'], need: 'children', changes })) as { body: WhatIf }
    expect([body.before, body.after]).toMatchObject([{ inNeed: 260_885 }, { inNeed: 260_885 }])
    expect(body.notes).toContainEqual({
      field: 'need',
      message: expect.stringMatching(/^is not published for 59 areas, where [\d,]+ people live: they count in no figure of need$/),
    })
  })

  it('decides where the next site goes', async () => {
    const ask = { types: ['food-bank'], p: 1, weight: 'need' }
    const { body } = await askSites(server, `${GM}/siting`, { ...ask, need: 'older' })
    const now = await gaps('need=older&measures=sites')
    // One site more covers what the best area would add to what is covered already: 132,690 older people less those beyond reach.
    const covered = (now.summary.inNeed as number) - (now.summary.inNeedUncovered as number)
    expect(body.objective).toBeCloseTo(covered + Math.max(...(now.columns.site_in_need as number[])), 6)
    expect(body).toMatchObject({ unit: 'people in need within reach', notes: [{ field: 'need' }] })
    expect((await askSites(server, `${GM}/siting`, { ...ask, need: 'households' })).body).toMatchObject({
      unit: 'households in need within reach',
      notes: [],
    })
  })

  it('is refused where nobody counted it, with the field and the remedy', async () => {
    const little = await startServer()
    const message = 'children is not known for the areas of this place; ask for income, people or a domain such as health'
    const path = '/api/places/little-marsh'
    const asked = await little.app.request(`${path}/gaps?need=children&decay=binary:100`)
    expect([asked.status, ((await asked.json()) as WhatIf).errors]).toEqual([400, [{ field: 'need', message }]])
    const changes = [{ do: 'add', at: [0, 52], types: ['food-bank'] }]
    for (const [question, body] of [
      ['what-if', { changes }],
      ['siting', { p: 1 }],
    ] as const) {
      const answer = (await post(little, `${path}/${question}`, { ...body, need: 'children' })) as { status: number; body: WhatIf }
      expect([answer.status, answer.body.errors], question).toEqual([422, [{ field: 'need', message }]])
    }
    expect((await little.app.request(`${path}/gaps?need=health`)).status).toBe(200)
    expect((await little.app.request(`${path}/gaps?need=pensioners`)).status).toBe(400)
  })
})

describe('the files of a place', () => {
  it('count need area by area, in the order of its figures', async () => {
    for (const { id, files } of places) {
      const needs = AreaNeeds.parse(await json(files.needs!))
      expect(needs.columns.code, id).toEqual(server.deps.packs.get(id)!.figures.columns.code)
    }
  })

  it('name the schools in its areas, each once, with shares that are shares', async () => {
    const counts: Record<string, number> = {}
    for (const { id, files, sources } of places.filter((place) => place.id !== 'england')) {
      const { count, columns, refused } = Schools.parse(await json(files.schools!))
      const own = new Set(server.deps.packs.get(id)!.figures.columns.code)
      expect(columns.lsoa.filter((code) => !own.has(code))).toEqual([])
      expect(new Set(columns.urn).size).toBe(count)
      expect(sources.find((source) => source.id === 'gias-2025-05')).toMatchObject({ used: count, rows: 3066, date: '2025-05-24' })
      // What is no share of anybody is not published: nurseries and sixth forms in which 0 pupils were counted for meals.
      columns.fsm.forEach((share, row) => {
        if (share === 0) expect([columns.phase[row], columns.pupils[row] !== null]).toEqual(['Primary', true])
        if (columns.type[row] === 'Independent schools') expect(share).toBeNull()
      })
      counts[id] = count + refused.length
    }
    // All rows of the list stand in one place or another.
    expect(sum(Object.values(counts))).toBe(3066)
    expect(places.find(({ id }) => id === 'england')?.files.schools).toBeNull()
  })

  it('leave out schools whose position is not where they say they are: on the origin of the national grid, or in another town', async () => {
    const refused = await Promise.all(
      places.flatMap(({ files }) => (files.schools === null ? [] : [json<Schools>(files.schools).then((schools) => schools.refused)])),
    )
    const reasons = new Map(refused.flat().map(({ name, reason }) => [name, reason]))
    expect(reasons.get('Eton Academy')).toBe('no position')
    expect(reasons.get('Central Learning Partnership')).toMatch(/^its position is 49\d\.\d km outside E01010477/)
    expect(reasons.get('South Gloucestershire and Stroud College')).toMatch(/km outside E01014910/)
    expect(reasons.has('Winford Church of England Primary School')).toBe(false)
  })
})
