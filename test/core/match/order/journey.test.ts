import { describe, expect, it } from 'vitest'
import { BLANK } from '../../../../core/listing/blank.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { stepsOf } from '../../../../core/match/byReasons.ts'
import type { Circumstances } from '../../../../core/match/circumstances.ts'
import type { ClientNeed } from '../../../../core/match/clientNeeds.ts'
import { away, checked, matched, nearOf, order, place } from './orderOf.ts'

describe('a journey and the age of a listing', () => {
  const near = place('near, of 2024', { types: ['food-bank'], at: away(24), ...checked('2024-07') })
  const far = place('far, of this autumn', { types: ['food-bank'], at: away(94) })

  it('rings the near one of two years ago before a family walks an hour and a half', () => {
    expect(order('food-today', [far, near], { children: ['baby'] })).toEqual([near.name, far.name])
    expect(order('food-today', [far, near])).toEqual([near.name, far.name])
    expect(order('food-today', [far, near], { children: ['baby'], noKitchen: true })).toEqual([near.name, far.name])
  })

  it('lets how lately they were checked decide between doors of like distance', () => {
    const likewise = place('as near, of this autumn', { types: ['food-bank'], at: away(27) })
    expect(order('food-today', [near, likewise])).toEqual([likewise.name, near.name])
  })

  it('still sends nobody to a near one that is closed, or not for them, or wants what they have not', () => {
    const closed = { ...near, name: 'closed', id: 'closed', status: 'closed' as const }
    const older = { ...near, name: 'older', id: 'older', eligibility: { ...BLANK.eligibility, minAge: 55 } }
    const voucher = {
      ...near,
      name: 'voucher',
      id: 'voucher',
      referral: { ...BLANK.referral, routes: ['professional' as const], needs: ['voucher' as const] },
    }
    const hour = { ...far, at: away(60) }
    expect(order('food-today', [closed, older, voucher, hour], { age: 30 })).toEqual([hour.name, 'voucher'])
  })

  it('counts a way more and more past what a client can reasonably walk, and sooner for who has small children or is old', () => {
    const cost = (minutes: number, said: Partial<Circumstances> = {}) =>
      nearOf(matched('food-today', [place('door', { types: ['food-bank'], at: away(minutes) })], said).options[0]!)
    expect([10, 20, 40, 80, 160].map((minutes) => cost(minutes - 0.5))).toEqual([-0, -1, -2, -4, -7])
    expect(cost(49, { children: ['1-4'] })).toBe(-3.5)
    expect(cost(49, { age: 80 })).toBeLessThan(cost(49))
    expect(cost(49, { access: ['step-free'] })).toBeLessThan(cost(49))
    expect(cost(79, { money: 'nothing' })).toBe(cost(79) - 3)
  })

  it('weighs the age of a listing less where a call can tell than where somebody may walk for nothing', () => {
    const silent = place('silent', { types: ['food-bank'], phone: null, ...checked('2018') })
    const rung = place('rung', { types: ['food-bank'], ...checked('2018') })
    const [of, off] = matched('food-today', [silent, rung]).options.map(({ reasons }) =>
      stepsOf(reasons.find((one) => one.of === 'checked')!),
    )
    expect([of, off]).toEqual([-2, -3])
  })

  it('asks any food bank for food that needs no cooking, one with a pantry no less than another', () => {
    const both = place('with a pantry', { types: ['food-bank', 'food-pantry'], at: away(39) })
    const bank = place('without', { types: ['food-bank'], at: away(19) })
    expect(order('food-today', [both, bank], { noKitchen: true })).toEqual(['without', 'with a pantry'])
  })
})

describe('a place that is gone to week after week', () => {
  it('counts the way more than one that is gone to once', () => {
    const near = (need: ClientNeed, type: Service['types'][number]) =>
      nearOf(matched(need, [place('door', { types: [type], at: away(79) })]).options[0]!)
    expect(near('cheap-shop', 'food-pantry')).toBe(near('clothes', 'clothing') - 1)
  })

  it('takes a group near, without a number, before one far off that has one and is booked', () => {
    const everyone = { eligibility: { ...BLANK.eligibility, groups: ['everyone'], text: 'Open to everyone' }, ...checked('2021-10') }
    const near = place('near', { types: ['group'], at: away(45), phone: null, ...everyone })
    const booked = { ...BLANK.referral, routes: ['self' as const], needs: ['appointment' as const] }
    const far = place('far', { types: ['group'], at: away(115), referral: booked, ...everyone })
    expect(order('company', [far, near], { age: 82 })).toEqual(['near', 'far'])
  })

  it('seeks company among people before a seat in a library', () => {
    const library = place('library', { types: ['library', 'warm-space'], at: away(15) })
    const meal = place('meal', { types: ['community-meal'], at: away(18) })
    expect(order('company', [library, meal])).toEqual(['meal', 'library'])
  })
})
