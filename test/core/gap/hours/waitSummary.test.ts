import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atMoment, waitSummary } from '../../../../core/gap/hours/waitSummary.ts'

describe('waits over people', () => {
  // 100 people wait 2 hours, 300 wait 10, 100 never get in: (200 + 3,000) ÷ 400 = 8 hours; the 250th of 500 waits 10.
  const waits = Float64Array.of(10, 2, Infinity)
  const people = Float64Array.of(300, 100, 100)
  const summary = waitSummary(waits, people, Uint8Array.of(1, 1, 10))

  it('weighs each area by its people, and counts apart who never gets in', () => {
    expect(summary).toMatchObject({ people: 500, never: 100, meanHours: 8, medianHours: 10 })
  })

  it('says the same by decile, all ten of them', () => {
    expect(summary.byDecile).toHaveLength(10)
    // Of the first decile's 400 people the 200th waits 10 hours.
    expect(summary.byDecile[0]).toEqual({ decile: 1, people: 400, never: 0, meanHours: 8, medianHours: 10 })
    expect(summary.byDecile[9]).toEqual({ decile: 10, people: 100, never: 100, meanHours: null, medianHours: null })
    expect(summary.byDecile[4]).toEqual({ decile: 5, people: 0, never: 0, meanHours: null, medianHours: null })
  })

  it('has no median where half never get in, but one where just fewer do', () => {
    const median = (never: number) =>
      waitSummary(Float64Array.of(3, Infinity), Float64Array.of(100, never), Uint8Array.of(1, 1)).medianHours
    expect([median(99), median(100), median(101)]).toEqual([3, 3, null])
  })

  it('is that of the people written out one by one, in any order of the areas', () => {
    const area = fc.tuple(fc.oneof(fc.nat(200), fc.constant(Infinity)), fc.nat(9), fc.integer({ min: 1, max: 3 }))
    fc.assert(
      fc.property(fc.array(area, { maxLength: 12 }), (areas) => {
        const column = (n: 0 | 1 | 2) => areas.map((row) => row[n])
        const { byDecile, ...all } = waitSummary(Float64Array.from(column(0)), Float64Array.from(column(1)), Uint8Array.from(column(2)))
        const each = areas.flatMap(([wait, count]) => Array<number>(count).fill(wait)).toSorted((a, b) => (a < b ? -1 : 1))
        const reached = each.filter((wait) => wait < Infinity)
        const middle = each[Math.ceil(each.length / 2) - 1] ?? Infinity
        expect(all).toEqual({
          people: each.length,
          never: each.length - reached.length,
          meanHours: reached.length === 0 ? null : reached.reduce((sum, wait) => sum + wait, 0) / reached.length,
          medianHours: middle === Infinity ? null : middle,
        })
        expect(byDecile.reduce((sum, decile) => sum + decile.never, 0)).toBe(all.never)
      }),
    )
  })

  it('takes one moment', () => {
    const byHour = Float64Array.of(1, 3, Infinity, Infinity)
    expect([...atMoment(byHour, 2, 1)]).toEqual([3, Infinity])
  })

  it('refuses columns of other lengths', () => {
    expect(() => waitSummary(waits, Float64Array.of(1), Uint8Array.of(1, 1, 1))).toThrow('people must have 3 rows, got 1')
    expect(() => waitSummary(waits, people, Uint8Array.of(1))).toThrow('imdDecile must have 3 rows, got 1')
  })
})
