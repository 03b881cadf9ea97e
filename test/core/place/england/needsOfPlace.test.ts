import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AreaNeeds, NEED_COLUMNS, type NeedColumn } from '../../../../core/place/areaNeeds.ts'
import { needsOfPlace } from '../../../../core/place/england/needsOfPlace.ts'
import { figuresOf } from '../../gap/makeGapData.ts'
import { englandFigures, heldFigures } from './heldFigures.ts'

const england = AreaNeeds.parse(JSON.parse(readFileSync('data/england/areas.needs.json', 'utf8')))
const PLACES = ['greater-manchester', 'west-midlands', 'bristol-area', 'north-east-essex'] as const
const held = Object.fromEntries(PLACES.map((id) => [id, needsOfPlace(heldFigures(id), england)!]))

const total = ({ columns }: AreaNeeds, name: NeedColumn): number => columns[name].reduce((sum: number, count) => sum + (count ?? 0), 0)
const blanks = ({ columns }: AreaNeeds, name: NeedColumn): number => columns[name].filter((count) => count === null).length
const each = (of: (needs: AreaNeeds) => number) => PLACES.map((id) => of(held[id]!))

describe('counts of need', () => {
  it('have a row for each area of the figures, in their order, of England and of every place', () => {
    expect(england.columns.code).toEqual(englandFigures().columns.code)
    for (const id of PLACES) expect(held[id]!.columns.code).toEqual(heldFigures(id).columns.code)
  })

  // Sums of the published file over the LSOAs of the authorities: Greater Manchester, West Midlands, Bristol area, North East Essex.
  it('add up to what was published', () => {
    expect(each((needs) => total(needs, 'children'))).toEqual([260_885, 335_310, 52_620, 22_285])
    expect(each((needs) => total(needs, 'older'))).toEqual([132_690, 146_835, 30_945, 14_715])
    expect(each((needs) => total(needs, 'employment'))).toEqual([315_340, 351_060, 71_585, 29_185])
    expect([total(england, 'children'), total(england, 'older'), total(england, 'employment')]).toEqual([3_869_075, 2_345_575, 4_787_240])
  })

  it('are blank where nobody published them: 109 areas of the four places for children, 98 for older people', () => {
    expect(each((needs) => blanks(needs, 'children'))).toEqual([59, 11, 39, 0])
    expect(each((needs) => blanks(needs, 'older'))).toEqual([47, 17, 33, 1])
    expect(each((needs) => blanks(needs, 'employment'))).toEqual([1, 0, 0, 0])
    expect(NEED_COLUMNS.map((name) => blanks(england, name))).toEqual([815, 832, 0, 0, 21])
  })

  it('are never 0 where they are blank', () => {
    for (const name of ['children', 'older', 'employment'] as const) expect(england.columns[name]).not.toContain(0)
  })

  // City of London 001A, by the census: 152 disabled residents; of 838 households 34 + 3 + 0 deprived in two dimensions or more. Children and
  // older people are not published. 001C: 35 children, 65 older people, 95 in employment deprivation.
  it('say of an area what its rows say', () => {
    const of = (code: string) => NEED_COLUMNS.map((name) => england.columns[name][england.columns.code.indexOf(code)])
    expect(of('E01000001')).toEqual([null, null, 152, 37, 15])
    expect(of('E01000003').slice(0, 2)).toEqual([35, 65])
    // 220 disabled; 109 + 27 + 4 households.
    expect(of('E01000003').slice(2)).toEqual([220, 140, 95])
  })

  // 858,125 by people of mid-2022 × income score; the numerator that was published is 857,225, on people of an earlier count.
  it('are not what people on low incomes are counted from: people × score, which differs by a thousandth', () => {
    const { people, income_score: score } = heldFigures('greater-manchester').columns
    const byScore = people.reduce((sum, here, row) => sum + here * score[row]!, 0)
    expect(Math.round(byScore)).toBe(858_125)
    expect(Math.abs(byScore / 857_225 - 1)).toBeLessThan(0.0011)
  })
})

describe('the needs of a place of somebody’s own figures', () => {
  const at = [0, 52] as [number, number]

  it('are in the order of its figures, and blank in an area that England does not have', () => {
    const needs = needsOfPlace(
      figuresOf([
        { code: 'E01000003', at, people: 1 },
        { code: 'X', at, people: 1 },
        { code: 'E01000001', at, people: 1 },
      ]),
      england,
    )
    expect(needs).toMatchObject({ place: 'made-up', count: 3 })
    expect(needs?.columns.disabled).toEqual([220, null, 152])
  })

  it('are not known where it has none of England’s areas', () => {
    expect(needsOfPlace(figuresOf([{ code: 'X', at, people: 1 }]), england)).toBeNull()
  })
})
