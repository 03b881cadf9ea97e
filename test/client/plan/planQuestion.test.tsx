import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../client/help/address/address.ts'
import { DEFAULT_TYPES } from '../../../core/gap/query/defaultTypes.ts'
import { DEFAULT_QUESTION, gapQueryOf, readQuestion, writeQuestion } from '../../../client/plan/ask/planQuestion.ts'

const read = (query: string) => readQuestion(new URLSearchParams(query))

describe('the address of a planner’s question', () => {
  it('is about food to take home within a mile at any time, unless it says otherwise', () => {
    expect(read('')).toEqual({ ...DEFAULT_QUESTION, types: DEFAULT_TYPES, reachM: 1609, hours: null, show: 'both', asof: null, area: null })
    expect(writeQuestion(read(''))).toBe('')
  })

  it('holds the whole question and gives it back', () => {
    const query =
      'who=children&types=library,food-bank&referral=open&checked=aging&has=halal,step-free&reach=800&pace=50&walks=matrix&when=sat-9..11,sun-10&within=E08000006&show=distance&ground=open&rows=wards&sort=-people&bars=need-fifths&compare=kinds&kinds=library,baby-bank&asof=2018-02-08T11:00&area=E01008881'
    expect(writeQuestion(read(query))).toBe(query)
  })

  it('tells “nothing ticked” from “nothing said”', () => {
    expect(read('types=').types).toEqual([])
    expect(writeQuestion(read('types='))).toBe('types=')
  })

  it.each([
    'reach=-5',
    'reach=0',
    'reach=12.5',
    'reach=1e9',
    'reach=far',
    'when=sat-25',
    'when=caturday-10',
    'show=pie',
    'bars=pie',
    'kinds=moon-base',
    'asof=2018-13-40',
  ])('takes what makes no sense as not there: %s', (query) => expect(read(query)).toEqual(read('')))

  it('drops kinds that do not exist, and kinds named twice', () => {
    expect(read('types=food-bank,moon-base,food-bank').types).toEqual(['food-bank'])
  })

  it('asks with the usual detour, of listings of any age', () => {
    expect(gapQueryOf(read('types=library&reach=400&when=mon-9'))).toEqual({
      types: ['library'],
      reach_m: 400,
      detour: 1.3,
      fresh: 'old',
      need: 'income',
      hours: 'mon-9',
    })
    expect(gapQueryOf(read(''))).not.toHaveProperty('hours')
  })

  it('moves the clock to the date asked for', () => {
    expect(instantOf(read('asof=2018-02-08T11:00'), 5)).toBe(Date.UTC(2018, 1, 8, 11))
    expect(instantOf(read(''), 5)).toBe(5)
  })
})
