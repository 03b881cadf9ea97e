import { describe, expect, it } from 'vitest'
import { DecileBars } from '../../../../client/plan/answer/DecileBars.tsx'
import { AreaTable } from '../../../../client/plan/answer/AreaTable.tsx'
import { HowHeadline } from '../../../../client/plan/answer/HowHeadline.tsx'
import { SelectedArea } from '../../../../client/plan/answer/SelectedArea.tsx'
import { NEED_HOW } from '../../../../client/plan/ask/who/needHow.ts'
import { COUNTED_NEEDS, DOMAIN_NEEDS, needTexts } from '../../../../client/plan/ask/who/needTexts.ts'
import { WhoNeedsIt } from '../../../../client/plan/ask/who/WhoNeedsIt.tsx'
import { Compare } from '../../../../client/plan/compare/Compare.tsx'
import { areaRows } from '../../../../client/plan/table/rows/areaRows.ts'
import { groupRows } from '../../../../client/plan/table/rows/groupRows.ts'
import { NAMES, TABLE_HOW } from '../../../../client/plan/table/tableHow.ts'
import { speak } from '../../../../client/i18n/languages.ts'
import { speakPlan } from '../../../../client/plan/speakPlan.ts'
import type { AreaNeeds } from '../../../../core/place/areaNeeds.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf, htmlIn } from '../deskOf.tsx'

const i18n = speakPlan(speak())
const HOME: Position = [-2, 52]
const figures = figuresOf([
  { code: 'A', at: HOME, people: 1_000, incomeScore: 0.1 },
  { code: 'B', at: northOf(HOME, 3_000), people: 3_000, incomeScore: 0.3, decile: 1 },
])
const counts = [25, null]
const NEEDS: AreaNeeds = {
  place: 'middletown',
  count: 2,
  columns: { code: ['A', 'B'], children: counts, older: counts, disabled: counts, households: counts, employment: counts },
}
const desk = (query = '') => deskOf(`types=food-bank&${query}`, figures, [serviceOf(1, HOME)], { needs: NEEDS })
const WAY = 'How was this worked out: '

describe('"How was this worked out?"', () => {
  it.each([
    ['the headline', 'The headline', <HowHeadline key="" />, ''],
    ['the need that is chosen', 'Children in income deprivation', <WhoNeedsIt key="" />, 'who=children'],
    ['the columns of the table', 'The columns of the table', <AreaTable key="" />, ''],
    ['the bars', 'The bars by deprivation', <DecileBars key="" />, ''],
    ['the comparison', 'The comparison', <Compare key="" />, 'compare=authorities'],
    ['one neighbourhood', 'One neighbourhood', <SelectedArea key="" />, 'area=A'],
  ])('stands beside %s', async (_, figure, node, query) => {
    expect(htmlIn(await desk(query), node)).toContain(`${WAY}${figure}`)
  })

  it('has words for every column that a table may have, of neighbourhoods and of wards, beside a scenario too', async () => {
    const view = await deskOf('types=food-bank&who=children', figures, [serviceOf(1, HOME)], {
      needs: NEEDS,
      changes: [{ do: 'remove', id: serviceOf(1, HOME).id }],
    })
    const { areas, state, before, question, answers } = view
    const { wait } = answers
    const columns = [
      ...areaRows(i18n, { areas, state, before, question: { ...question, need: 'children' }, wait }).columns,
      ...groupRows(i18n, { areas, state, before, wait }, 'ward').columns,
    ].map(({ id }) => id)
    expect(columns).toEqual(expect.arrayContaining(['was', 'wait', 'noend', 'blank', 'tenth']))
    const told = new Set([...NAMES, ...TABLE_HOW.flatMap(({ of }) => of)])
    expect(columns.filter((id) => !told.has(id))).toEqual([])
  })

  it('says of every need who counted it and when, and by which formula', () => {
    for (const need of [...COUNTED_NEEDS, ...DOMAIN_NEEDS]) {
      expect(needTexts(i18n, need).source, need).toMatch(/2021|2022|2025/)
      expect(i18n._(NEED_HOW[need]).length, need).toBeGreaterThan(40)
    }
  })

  it('says which of two counts of people on low incomes is shown, and both of one place', () => {
    const said = i18n._(NEED_HOW.income)
    expect(said).toContain('Shown is people × score')
    expect(said).toContain('857,225')
    expect(said).toContain('858,125')
    expect(needTexts(i18n, 'income').isNot).toContain('People × score')
  })
})
