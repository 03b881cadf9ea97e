import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { gapCsv } from '../../../../../core/api/gapCsv.ts'
import { GapParams } from '../../../../../core/api/gap/gaps.ts'
import { needTold } from '../../../../../core/gap/answer/sumsBy.ts'
import { answerGaps, type GapTable } from '../../../../../core/gap/questions/answerGaps.ts'
import { NEEDS_ASKED, type NeedAsked } from '../../../../../core/gap/query/need.ts'
import { readServices } from '../../../../../core/listing/dataset.ts'
import { gapQueryOf, readQuestion } from '../../../../../client/plan/ask/planQuestion.ts'
import type { DeskView } from '../../../../../client/plan/desk/deskView.ts'
import { groupSums } from '../../../../../client/plan/table/rows/groupSums.ts'
import { answerFile } from '../../../../../client/plan/table/file/answerFile.ts'
import { deskOf } from '../../deskOf.tsx'
import { heldFigures } from '../../../../core/place/england/heldFigures.ts'

const folder = new URL('../../../../../data/west-midlands/', import.meta.url)
const AT = Date.UTC(2026, 10, 28)
const FIRST = 'code,name,authority,people,imd_decile,nearest_m,walk_minutes,covered,water,ward,in_need,in_need_uncovered'

/** Held against what answers `GET /api/places/:place/gaps`. */
describe.runIf(existsSync(new URL('sources.json', folder)))('the files of West Midlands (only where its data is built)', () => {
  const read = (file: string): never => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as never
  const figures = heldFigures('west-midlands')
  const { services } = readServices(read('services.geojson'))
  const water = read('water.json')
  // Counts of children that are made up: every 17th is not published.
  const children = figures.columns.code.map((_, i) => (i % 17 === 0 ? null : (i * 37) % 300))
  const needs = {
    place: 'west-midlands',
    count: figures.count,
    columns: { code: figures.columns.code, children, older: children, disabled: children, households: children, employment: children },
  }
  const calendar = { nation: 'england' as const, terms: [] }
  const askedFor = (query: string) => deskOf(query, figures, services, { at: AT, needs, water })
  const answerOf = (desk: DeskView): GapTable => {
    const { types, need, has = [], ...rest } = gapQueryOf(desk.question)
    const params = GapParams.parse({ types: types.join(','), measures: 'choice,wait', ...asTexts(rest) })
    return answerGaps({ figures, needs, services, calendar, outline: null, water }, { ...params, has, ...(need ? { need } : {}) }, AT)
  }

  it.each([
    'who=income',
    'who=health&when=sat-9..11',
    'who=children&types=food-bank,library&when=tue-14&referral=open&reach=1200',
    'who=people&types=&reach=400&checked=stale',
  ])('say figure by figure what the API says: %s', async (query) => {
    const desk = await askedFor(query)
    const { columns } = answerOf(desk)
    const file = answerFile(desk)
    for (const name of Object.keys(columns).filter((one) => Object.hasOwn(file, one))) expect(file[name], name).toEqual(columns[name])
    // The API's columns come first, in its order, and waits of one kind of four.
    expect(Object.keys(file).slice(0, 21)).toEqual(Object.keys(columns).slice(0, 21))
    expect(Object.keys(file)).toContain('wait_h')
    const csv = gapCsv({ columns: file })
    expect(csv.startsWith(FIRST)).toBe(true)
    const rows = parse<{ people: string; rank: string }>(csv, { columns: true })
    expect(rows).toHaveLength(1_719)
    expect(rows.reduce((sum, row) => sum + Number(row.people), 0)).toBe(2_953_816)
  })

  describe.each(NEEDS_ASKED.map((need): [NeedAsked] => [need]))('sums of need %s', (need) => {
    let desk: DeskView
    beforeAll(async () => {
      desk = await askedFor(`who=${need}`)
    })

    it.each(['authority', 'ward'] as const)('over every %s are those of the summary', (of) => {
      const { summary, columns } = desk.state
      const groups = groupSums(desk.areas, columns, of)
      const total = (figure: (group: (typeof groups)[number]) => number) => groups.reduce((sum, group) => sum + figure(group), 0)
      const beyond = {
        low: total((group) => group.beyond.low),
        value: total((group) => group.beyond.value),
        high: total((group) => group.beyond.high),
      }
      const told = needTold({ need: total((group) => group.need), beyond })
      expect(told.need).toBe(summary.inNeed)
      expect(told.beyond.value).toBe(summary.inNeedUncovered)
      expect(total(({ people }) => people)).toBe(summary.people)
      expect(total(({ peopleBeyond }) => peopleBeyond)).toBe(summary.uncovered)
      expect(total(({ peopleUncertain }) => peopleUncertain)).toBe(summary.uncertain)
      expect(total(({ peopleOverWater }) => peopleOverWater)).toBe(summary.overWater)
      expect(total(({ notPublished }) => notPublished.areas)).toBe(summary.needNotPublished.areas)
      expect(total(({ notPublished }) => notPublished.people)).toBe(summary.needNotPublished.people)
    })
  })

  it('have a row for every ward and authority, whose people are those of the place', async () => {
    const wards = answerFile({ ...(await askedFor('')), question: readQuestion(new URLSearchParams('rows=wards')) })
    expect(new Set(wards.code).size).toBe(wards.code!.length)
    expect(wards.people!.reduce<number>((sum, people) => sum + Number(people), 0)).toBe(2_953_816)
    const authorities = answerFile({ ...(await askedFor('')), question: readQuestion(new URLSearchParams('rows=authorities')) })
    expect(authorities.name).toHaveLength(7)
    expect(Object.keys(authorities)).toContain('in_need_uncovered_low')
  })
})

const asTexts = (query: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))
