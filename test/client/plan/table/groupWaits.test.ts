import { expect, it } from 'vitest'
import { groupWaits } from '../../../../client/plan/table/rows/groupWaits.ts'

const PEOPLE = 1_000_000
/** Rows 0 and 1 lie in one ward, 2 and 3 in another. */
const ward = (row: number): string => (row < 2 ? 'W1' : 'W2')
const answered = (need: number[]) => ({
  rows: Uint32Array.from(need.keys()),
  needMillionths: Float64Array.from(need, (people) => people * PEOPLE),
})

// 100 wait 10 hours and 300 wait 30: (1,000 + 9,000) ÷ 400 = 25.
it('takes the mean over those in need, not over neighbourhoods', () => {
  const waits = groupWaits(answered([100, 300, 50, 50]), Float64Array.of(10, 30, 1, 3), ward)
  expect(waits.get('W1')).toEqual({ meanHours: 25, noEnd: 0 })
  expect(waits.get('W2')).toEqual({ meanHours: 2, noEnd: 0 })
})

it('counts apart for whom no end is known, and gives no mean where nobody gets in', () => {
  const waits = groupWaits(answered([100, 300, 50, 60]), Float64Array.of(10, NaN, NaN, NaN), ward)
  expect(waits.get('W1')).toEqual({ meanHours: 10, noEnd: 300 })
  expect(waits.get('W2')).toEqual({ meanHours: NaN, noEnd: 110 })
})

it('weighs nothing where need is not published', () => {
  const waits = groupWaits(answered([NaN, 300, NaN, NaN]), Float64Array.of(500, 30, 4, NaN), ward)
  expect(waits.get('W1')).toEqual({ meanHours: 30, noEnd: 0 })
  expect(waits.get('W2')).toEqual({ meanHours: NaN, noEnd: 0 })
})
