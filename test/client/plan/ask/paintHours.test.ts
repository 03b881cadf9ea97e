import { expect, it } from 'vitest'
import { between, painted, paintedWhole } from '../../../../client/plan/ask/when/paintHours.ts'

it('paints a rectangle, whichever corner it begins at', () => {
  // Tuesday (24 +) and Wednesday (48 +), 9 and 10 o'clock.
  expect(between({ day: 2, hour: 10 }, { day: 1, hour: 9 })).toEqual([33, 34, 57, 58])
})

it('adds to what is painted, wipes away, and leaves any time where nothing is left', () => {
  expect(painted([5], [3, 5], true)).toEqual([3, 5])
  expect(painted([3, 5], [3], false)).toEqual([5])
  expect(painted([5], [5], false)).toBeNull()
  expect(painted(null, [], true)).toBeNull()
})

it('paints a day as a whole, and wipes it away where all of it is painted', () => {
  expect(paintedWhole([1], [0, 1])).toEqual([0, 1])
  expect(paintedWhole([0, 1, 7], [0, 1])).toEqual([7])
})
