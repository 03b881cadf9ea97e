import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK } from '../../../core/listing/blank.ts'
import type { Service } from '../../../core/listing/service.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import { fit } from '../../../core/seek/fit.ts'
import { isUnlikely, leanOf } from '../../../core/seek/likely.ts'
import { NO_QUESTION, type Asked } from '../../../core/seek/question.ts'
import { search } from '../../../core/seek/search.ts'
import { anyQuestion, anyService } from '../listing/anyService.ts'
import { makeService } from '../listing/makeService.ts'
import { runs } from '../../runs.ts'

const AT = readInstant('2026-11-24T11:00')!
const ENGLAND = { nation: 'england' as const, terms: [] }

const TRUSSELL = { ...BLANK.referral, routes: ['professional' as const], needs: ['voucher' as const], inferred: true }
const kind = (...types: ServiceType[]): Service => makeService({ types })
const lean = (service: Service, ...unknown: Asked[]) => {
  const told = leanOf({ service, unknown })
  return told === null ? null : `${told.how}: ${told.why.join(', ')}`
}

describe('how likely it is that a place fits where it does not say so', () => {
  it('doubts a network that usually asks for a voucher', () => {
    expect(lean(makeService({ referral: TRUSSELL }), 'no-referral')).toBe('unlikely: network asks for a voucher')
    // An open door that we infer is not a doubt; nor is a voucher beside an open door, where the two do not agree.
    expect(lean(makeService({ referral: { ...BLANK.referral, routes: ['open'], inferred: true } }), 'no-referral')).toBe(null)
    expect(lean(makeService({ referral: { ...BLANK.referral, routes: ['open'], needs: ['voucher'] } }), 'no-referral')).toBe(null)
  })

  it('trusts a library, a warm space and a fridge to be open to all', () => {
    for (const type of ['library', 'warm-space', 'community-fridge'] as const) {
      expect(lean(kind(type), 'no-referral', 'free'), type).toBe('likely: open to all')
    }
    // A food bank in a library may ask for a voucher all the same.
    expect(lean(kind('library', 'food-bank'), 'no-referral')).toBe(null)
    expect(lean(kind('food-bank'), 'no-referral')).toBe(null)
  })

  it('knows who gives and who asks for a few pounds', () => {
    expect(lean(kind('food-bank'), 'free')).toBe('likely: given free')
    expect(lean(kind('food-pantry'), 'free')).toBe('unlikely: members pay')
    expect(lean(kind('food-bank', 'food-pantry'), 'free')).toBe(null)
    expect(lean(makeService({ cost: { ...BLANK.cost, kind: 'membership' } }), 'free')).toBe('unlikely: members pay')
    expect(
      lean(makeService({ types: ['food-pantry'], cost: { kind: 'membership', pence: 300, what: '£3; free in crisis' } }), 'free'),
    ).toBe(null)
  })

  it('knows what is eaten there and what has to be cooked', () => {
    expect(lean(kind('community-meal'), 'no-kitchen')).toBe('likely: eaten there')
    expect(lean(kind('food-bank'), 'no-kitchen')).toBe('unlikely: parcels need cooking')
    expect(lean(makeService({ food: { ...BLANK.food, hot: 'yes' } }), 'no-kitchen')).toBe('likely: eaten there')
    expect(lean(kind('community-meal'), 'comes-to-me')).toBe('unlikely: you go there')
  })

  it('is unlikely where one thing is, and likely only where all are', () => {
    expect(lean(kind('library'), 'free', 'step-free')).toBe(null)
    expect(lean(kind('food-pantry'), 'free', 'halal')).toBe('unlikely: members pay')
    expect(lean(kind('food-bank'), 'free', 'no-kitchen')).toBe('unlikely: parcels need cooking')
    expect(lean(kind('food-bank'))).toBe(null)
  })
})

describe('somebody without a voucher', () => {
  it('sees places that usually ask for one after those that do not, however near they are', () => {
    const near = makeService({ id: '1', name: 'Trussell next door', referral: TRUSSELL, at: [-2.2, 53.4] })
    const walk = makeService({ id: '2', name: 'Hall', at: [-2.21, 53.4] })
    const far = makeService({ id: '3', name: 'Far hall', at: [-2.6, 53.4] })
    const all = search([near, walk, far], { from: [-2.2, 53.4], types: [], at: AT, calendar: ENGLAND })
    const { unknown } = fit(all, { ...NO_QUESTION, needs: ['no-referral'] }, AT, ENGLAND)
    expect(unknown.map(({ service }) => service.name)).toEqual(['Hall', 'Far hall', 'Trussell next door'])
  })

  it('never finds an unlikely place above one that is not, whatever is listed and asked', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 25 }), anyQuestion, (services, question) => {
        const { unknown } = fit(search(services, { from: null, types: [], at: AT, calendar: ENGLAND }), question, AT, ENGLAND)
        const doubts = unknown.map(isUnlikely)
        expect(doubts).toEqual(doubts.toSorted((a, b) => Number(a) - Number(b)))
      }),
      { numRuns: runs(200) },
    )
  })
})
