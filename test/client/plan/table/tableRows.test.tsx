import { describe, expect, it } from 'vitest'
import { AreaTable } from '../../../../client/plan/answer/AreaTable.tsx'
import { SelectedArea } from '../../../../client/plan/answer/SelectedArea.tsx'
import { speak } from '../../../../client/i18n/languages.ts'
import { speakPlan } from '../../../../client/plan/speakPlan.ts'
import { areaRows } from '../../../../client/plan/table/rows/areaRows.ts'
import { copiedText } from '../../../../client/plan/table/rows/copiedText.ts'
import { groupRows } from '../../../../client/plan/table/rows/groupRows.ts'
import { rowsWithHalf } from '../../../../client/plan/table/rows/rowsWithHalf.ts'
import { searchedRows, sortedRows } from '../../../../client/plan/table/rows/sortedRows.ts'
import { windowOf } from '../../../../client/plan/table/useRowWindow.ts'
import type { TableView } from '../../../../client/plan/table/rows/tableView.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'

const i18n = speakPlan(speak())
const DOOR: Position = [-2, 52]

// Straight 100, 1,200, 1,300 and 3,000 m: walked 130, 1,560, 1,690 and 3,900 m at 1.3. Reach 1,609 m: B is within at 1.3 and not at 1.4
// (1,680 m), C is beyond at 1.3 and within at 1.2 (1,560 m). In need 100, 300, 200 and 150.
const plain = figuresOf([
  { code: 'A', at: northOf(DOOR, 100), people: 1_000, incomeScore: 0.1 },
  { code: 'B', at: northOf(DOOR, 1_200), people: 1_000, incomeScore: 0.3 },
  { code: 'C', at: northOf(DOOR, 1_300), people: 1_000, incomeScore: 0.2 },
  { code: 'D', at: northOf(DOOR, 3_000), people: 1_000, incomeScore: 0.15 },
])
const figures = {
  ...plain,
  columns: { ...plain.columns, ward: ['W1', 'W1', 'W2', 'W2'] },
  names: { ...plain.names, W2: 'Southside' },
}
const needs = {
  place: 'made-up',
  count: 4,
  columns: { code: ['A', 'B', 'C', 'D'], children: [10, 20, null, 30], older: [], disabled: [], households: [], employment: [] },
} as never
const desk = (query = '', around = {}) => deskOf(`types=food-bank${query}`, figures, [serviceOf(1, DOOR, { name: 'St Mary' })], around)
const areas = async (query = '', around = {}) => {
  const { areas: all, state, before, question, answers } = await desk(query, around)
  return areaRows(i18n, { areas: all, state, before, question, wait: answers.wait })
}
const cells = (view: TableView, rows: readonly number[], id: string) =>
  rows.map((row) => view.columns.find((column) => column.id === id)!.cell(row))

describe('the table of neighbourhoods', () => {
  it('stands in the order of those in need beyond reach, with the band and shared ranks', async () => {
    const view = await areas()
    expect(view.usual.map(view.codeOf)).toEqual(['C', 'D', 'B', 'A'])
    expect(cells(view, view.usual, 'beyond')).toEqual(['200', '150', '0', '0'])
    expect(cells(view, view.usual, 'band')).toEqual(['0–200', '150', '0–300', '0'])
    // Only D is above anything for certain: above A.
    expect(cells(view, view.usual, 'rank')).toEqual(['1=', '1=', '1=', '2='])
    expect(cells(view, view.usual, 'reach')).toEqual(['beyond, uncertain', 'beyond', 'within, uncertain', 'within'])
  })

  it('says all that the map shows', async () => {
    const view = await areas()
    const row = Object.fromEntries(view.columns.map((column) => [column.id, column.cell(3)]))
    expect(row).toMatchObject({
      name: 'Southside',
      authority: 'Middletown',
      need: '150',
      share: '15%',
      people: '1,000',
      tenth: '5',
      metres: '3,900',
      // 48.75 minutes, rounded up.
      minutes: '49',
      nearest: 'St Mary',
      choice: '0',
      wait: 'no end known',
    })
    const slow = await areas('&pace=50')
    expect(cells(slow, [3], 'minutes')).toEqual(['78'])
  })

  it('says what was not published, never 0, and puts it last whichever way it is sorted', async () => {
    const view = await areas('&who=children', { needs })
    expect(cells(view, [2], 'need')).toEqual(['not published'])
    expect(cells(view, [2], 'beyond')).toEqual(['not published'])
    expect(cells(view, [2], 'rank')).toEqual(['–'])
    const codes = (down: boolean) => sortedRows(view, { by: 'need', down }).map(view.codeOf)
    expect(codes(true)).toEqual(['D', 'B', 'A', 'C'])
    expect(codes(false)).toEqual(['A', 'B', 'D', 'C'])
    expect(view.usual.map(view.codeOf).at(-1)).toBe('C')
  })

  it('shows beside a scenario how it is without', async () => {
    const add = {
      do: 'add',
      at: northOf(DOOR, 3_000),
      types: ['food-bank'],
      hours: null,
      capacity: 1,
      catchment: null,
      delivers: false,
    } as const
    const view = await areas('', { changes: [add] })
    expect(cells(view, [3], 'beyond')).toEqual(['0'])
    expect(cells(view, [3], 'was')).toEqual(['150'])
    expect((await areas()).columns.some(({ id }) => id === 'was')).toBe(false)
  })

  it('finds by ward, neighbourhood, authority or code', async () => {
    const view = await areas()
    const found = (typed: string) => searchedRows(view.usual, view, typed).map(view.codeOf)
    expect(found('southside')).toEqual(['C', 'D'])
    expect(found('of b')).toEqual(['B'])
    expect(found('NOWHERE')).toEqual([])
    expect(found(' ')).toHaveLength(4)
  })

  it('can be pasted into a sheet', async () => {
    const view = await areas()
    const [head, first] = copiedText(view, view.usual).split('\n')
    expect(head!.split('\t').slice(0, 4)).toEqual(['Rank', 'Ward and neighbourhood', 'In need beyond reach', 'Between'])
    expect(first!.split('\t').slice(0, 4)).toEqual(['1=', 'Southside Name of C', '200', '0–200'])
  })
})

describe('the tables of wards and authorities', () => {
  it('are sums of their neighbourhoods', async () => {
    const view = groupRows(i18n, await desk(), 'ward')
    expect(view.usual.map(view.nameOf)).toEqual(['Southside', 'North ward'])
    expect(cells(view, view.usual, 'beyond')).toEqual(['350', '0'])
    expect(cells(view, view.usual, 'band')).toEqual(['150–350', '0–300'])
    expect(cells(view, view.usual, 'rank')).toEqual(['1=', '1='])
    expect(cells(view, view.usual, 'share')).toEqual(['100%', '0%'])
    expect(cells(view, view.usual, 'uncertain')).toEqual(['1,000', '1,000'])
    const whole = groupRows(i18n, await desk(), 'authority')
    expect(cells(whole, [0], 'beyond')).toEqual(['350'])
  })

  it('say how many of them were not published', async () => {
    const view = groupRows(i18n, await desk('&who=children', { needs }), 'ward')
    expect(cells(view, view.usual, 'blank')).toEqual(['1', '0'])
    expect(groupRows(i18n, await desk(), 'ward').columns.some(({ id }) => id === 'blank')).toBe(false)
  })
})

describe('the table on screen', () => {
  it('is a table that says how many rows it has, and which are drawn', async () => {
    const many = figuresOf(
      Array.from({ length: 40 }, (_, i) => ({ code: `E${String(i).padStart(2, '0')}`, at: northOf(DOOR, 2_000 + i), people: 1_000 + i })),
    )
    const html = htmlIn(await deskOf('', many, [serviceOf(1, DOOR)]), <AreaTable />)
    expect(html).toContain('aria-rowcount="41"')
    expect(html).toMatch(/<tr aria-rowindex="2" data-code="E39"/)
    expect(html.match(/data-code="/g)).toHaveLength(25)
    expect(html).toContain('<th scope="col" data-kind="number" data-column="beyond" aria-sort="descending">')
  })

  it('is sorted as the address says', async () => {
    const html = htmlIn(await desk('&sort=metres'), <AreaTable />)
    expect(html.match(/data-code="\w+"/g)).toEqual(['A', 'B', 'C', 'D'].map((code) => `data-code="${code}"`))
    // What is no column is as if it were not there.
    expect(htmlIn(await desk('&sort=moon'), <AreaTable />)).toMatch(/aria-rowindex="2" data-code="C"/)
  })

  it('says the finding, whom it counts, and what pressing a row does', async () => {
    const text = textIn(await desk(), <AreaTable />)
    expect(text).toContain('Half of those in need beyond reach live in 1 of 4 neighbourhoods')
    expect(text).toContain('In need here: people on low incomes. Press a row to see it on the map.')
    expect(textIn(await desk('&rows=authorities'), <AreaTable />)).toContain('350 in need live beyond reach in Middletown')
    expect(htmlIn(await desk('&rows=wards'), <AreaTable />)).toContain('aria-label="Look only at Southside"')
    expect(textIn(await desk('&who=children', { needs }), <AreaTable />)).toContain(
      'For 1 neighbourhood, where 1,000 people live, it was not published',
    )
  })
})

describe('the area looked at', () => {
  it('is told in words, with its place as far as the band can say', async () => {
    const text = textIn(await desk('&area=C'), <SelectedArea />)
    expect(text).toContain('In need (people on low incomes): 200.')
    expect(text).toContain('it is somewhere from number 1 to 4 of 4: the band cannot say more.')
    expect(text).toContain('Beyond reach. Nearest: St Mary, 1,690 m or 22 minutes on foot.')
    expect(text).toContain('On the border of reach, so uncertain')
    const blank = textIn(await desk('&who=children&area=C', { needs }), <SelectedArea />)
    expect(blank).toContain('In need (children in low-income families): not published, which is not none.')
  })
})

describe('how long tables are drawn', () => {
  it('draws the rows in the box and ten beyond each end', () => {
    expect(windowOf(0, 400, 40, 33_755)).toEqual({ first: 0, end: 20 })
    expect(windowOf(40_000, 400, 40, 33_755)).toEqual({ first: 990, end: 1_020 })
    expect(windowOf(40_000, 400, 40, 12)).toEqual({ first: 12, end: 12 })
  })

  it('counts how few rows hold half: 50 of 100 in two', () => {
    expect(rowsWithHalf(Float64Array.of(10, 30, 20, 40, 0))).toBe(2)
    expect(rowsWithHalf(Float64Array.of(0, 0))).toBe(0)
  })
})
