import { expect, it } from 'vitest'
import type { Position } from '../../../../core/listing/service.ts'
import { figuresOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf } from '../deskOf.tsx'

const DOOR: Position = [-2, 52]
const figures = figuresOf([{ code: 'A', at: DOOR, people: 100 }])

it('says how many each choice would leave, and how many do not say', async () => {
  const { food, referral, confirmed } = serviceOf(1, DOOR)
  const lately = { ...confirmed.address!, on: '2026-05-01' }
  const services = [
    serviceOf(1, DOOR),
    serviceOf(2, DOOR, { food: { ...food, diet: ['halal'] }, confirmed: { name: lately, types: lately, address: lately } }),
    serviceOf(3, DOOR, { referral: { ...referral, routes: ['open'] } }),
    serviceOf(4, DOOR, { referral: { ...referral, routes: ['professional'] } }),
  ]
  const { answers } = await deskOf('types=food-bank', figures, services)
  // The clock stands at 1 June 2026: listed in 2024 is old, in May 2026 fresh.
  expect(answers.choices?.checked).toEqual({ old: 4, stale: 1, aging: 1 })
  // One says it is open, one says it is not, two say nothing.
  expect(answers.choices?.open).toEqual({ counted: 1, notStated: 2 })
  expect(answers.choices?.has.halal).toEqual({ counted: 1, notStated: 3 })
})
