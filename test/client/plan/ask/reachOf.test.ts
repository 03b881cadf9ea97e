import { expect, it } from 'vitest'
import { reachOf } from '../../../../client/plan/ask/near/reachOf.ts'

it('takes minutes as walked metres at the pace, and twenty at the usual one as a mile', () => {
  expect([5, 20, 40].map((minutes) => reachOf(minutes, 80))).toEqual([400, 1609, 3200])
  expect([5, 20].map((minutes) => reachOf(minutes, 50))).toEqual([250, 1000])
})
