import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaBands } from '../../../../core/gap/answer/areaBands.ts'
import { needTold, shareBeyond, sumsBy, sumsOfAll, type AnsweredAreas } from '../../../../core/gap/answer/sumsBy.ts'

const PERSON = 1_000_000

/** One area a row: need, covered, uncertain, water. */
const answered = (...areas: [need: number, covered: 0 | 1, uncertain: 0 | 1, water?: 0 | 1][]): AnsweredAreas => ({
  rows: Uint32Array.from(areas.keys()),
  needMillionths: Float64Array.from(areas, ([need]) => need * PERSON),
  covered: Uint8Array.from(areas, ([, covered]) => covered),
  uncertain: Uint8Array.from(areas, ([, , uncertain]) => uncertain),
  water: Uint8Array.from(areas, ([, , , water = 0]) => water),
})

describe('need beyond reach of an area', () => {
  it('is none or all of it, and lies between the two where that is uncertain', () => {
    const { low, value, high } = areaBands(answered([10, 1, 0], [20, 0, 0], [30, 1, 1], [40, 0, 1], [NaN, 0, 0]))
    const people = (column: Float64Array) => [...column].map((need) => need / PERSON)
    expect(people(low)).toEqual([0, 20, 0, 0, NaN])
    expect(people(value)).toEqual([0, 20, 0, 40, NaN])
    expect(people(high)).toEqual([0, 20, 30, 40, NaN])
  })
})

describe('sums over wards or authorities', () => {
  // X: 10 within, 20 beyond, 30 within but uncertain. Y: 40 beyond but uncertain, and one area of 500 people that was not published.
  const areas = answered([10, 1, 0, 1], [20, 0, 0], [30, 1, 1], [40, 0, 1], [NaN, 0, 0])
  const people = Float64Array.of(100, 200, 300, 400, 500)
  const sums = sumsBy(people, areas, (row) => (row < 3 ? 'X' : 'Y'))

  it('add up people and need, with the ends of the band', () => {
    expect([...sums.keys()]).toEqual(['X', 'Y'])
    const x = sums.get('X')!
    expect(x).toMatchObject({ areas: 3, people: 600, peopleBeyond: 200, peopleUncertain: 300, peopleOverWater: 100 })
    expect(needTold(x)).toEqual({ need: 60, beyond: { low: 20, value: 20, high: 50 } })
    expect(shareBeyond(x)).toEqual({ low: 20 / 60, value: 20 / 60, high: 50 / 60 })
  })

  it('count what was not published apart', () => {
    const y = sums.get('Y')!
    expect(needTold(y)).toEqual({ need: 40, beyond: { low: 0, value: 40, high: 40 } })
    expect(y).toMatchObject({ areas: 2, people: 900, notPublished: { areas: 1, people: 500 } })
    const blank = sumsOfAll(people, answered([NaN, 0, 0]))
    expect(shareBeyond(blank)).toBeNull()
  })

  it('are of the rows that the question is about alone', () => {
    const one = { ...answered([20, 0, 0]), rows: Uint32Array.of(3) }
    expect(sumsOfAll(people, one)).toMatchObject({ people: 400, areas: 1 })
    expect(sumsOfAll(people, answered())).toMatchObject({ people: 0, need: 0 })
  })

  it('add up to the whole, exactly, however areas are grouped and shuffled', () => {
    const area = fc.tuple(fc.nat(2_000_000_000), fc.constantFrom(0, 1), fc.constantFrom(0, 1), fc.nat(3))
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 60 }), (drawn) => {
        const of = {
          rows: Uint32Array.from(drawn.keys()),
          needMillionths: Float64Array.from(drawn, ([need]) => need),
          covered: Uint8Array.from(drawn, ([, covered]) => covered),
          uncertain: Uint8Array.from(drawn, ([, , uncertain]) => uncertain),
          water: new Uint8Array(drawn.length),
        }
        const heads = Float64Array.from(drawn, (_, i) => i)
        const parts = [...sumsBy(heads, of, (row) => drawn[row]![3]).values()]
        const whole = sumsOfAll(heads, of)
        const total = (figure: (sum: (typeof parts)[number]) => number) => parts.reduce((sum, part) => sum + figure(part), 0)
        expect(total((part) => part.need)).toBe(whole.need)
        expect(total((part) => part.beyond.value)).toBe(whole.beyond.value)
        expect(total((part) => part.beyond.high)).toBe(whole.beyond.high)
        const { low, value, high } = needTold(whole).beyond
        expect(low <= value && value <= high).toBe(true)
      }),
    )
  })
})
