import { describe, expect, it } from 'vitest'
import { BLANK } from '../../../core/listing/blank.ts'
import { AGE_BANDS, welcomes, type AgeBand } from '../../../core/seek/children.ts'
import { meets, NEEDS, type Need } from '../../../core/seek/needs.ts'
import type { Service } from '../../../core/listing/service.ts'
import { makeService } from '../listing/makeService.ts'

const said = (part: Partial<Service>) => makeService(part)
const referral = (part: Partial<Service['referral']>) => said({ referral: { ...BLANK.referral, ...part } })
const food = (part: Partial<Service['food']>) => said({ food: { ...BLANK.food, ...part } })
const access = (part: Partial<Service['access']>) => said({ access: { ...BLANK.access, ...part } })
const cost = (part: Partial<Service['cost']>) => said({ cost: { ...BLANK.cost, ...part } })

describe('what a listing says of a need', () => {
  it('is neither yes nor no where it says nothing', () => {
    for (const need of NEEDS) expect(meets(said({}), need), need).toBe('not stated')
  })

  const CASES: [need: Need, service: Service, answer: string, why: string][] = [
    ['no-referral', referral({ routes: ['open'] }), 'yes', 'an open door'],
    ['no-referral', referral({ routes: ['self'] }), 'yes', 'you refer yourself'],
    ['no-referral', referral({ routes: ['open', 'professional'] }), 'yes', 'an open door beside referrals'],
    ['no-referral', referral({ routes: ['self'], needs: ['voucher'] }), 'not stated', 'the two do not agree'],
    ['no-referral', referral({ routes: ['open'], inferred: true }), 'not stated', 'we only infer it'],
    ['no-referral', referral({ routes: ['professional'] }), 'no', 'only professionals refer'],
    ['no-referral', referral({ needs: ['voucher'] }), 'no', 'a voucher is asked for'],
    ['no-referral', referral({ routes: ['professional'], needs: ['voucher'], inferred: true }), 'not stated', 'we only infer it'],
    ['no-referral', referral({ needs: ['membership'] }), 'not stated', 'membership says nothing of how one joins'],
    ['no-id', said({ bring: [] }), 'yes', 'nothing is asked for'],
    ['no-id', said({ bring: ['Proof of address'] }), 'no', 'a paper is asked for'],
    ['no-id', said({ bring: ['Photo ID'] }), 'no', 'ID is asked for'],
    ['no-id', said({ bring: ['Food bank voucher'] }), 'not stated', 'a voucher does not say that no papers are asked for'],
    ['no-id', said({ bring: ['A bag, avoid glass'] }), 'not stated', '"avoid" is not ID'],
    ['free', cost({ kind: 'free' }), 'yes', 'free'],
    ['free', cost({ kind: 'donation' }), 'yes', 'pay what you can'],
    ['free', cost({ kind: 'price', pence: 250 }), 'no', 'a price'],
    ['free', cost({ kind: 'membership', pence: 250 }), 'no', 'a membership with a price'],
    ['free', cost({ kind: 'membership' }), 'not stated', 'a membership without one'],
    ['no-kitchen', food({ needsKitchen: 'no' }), 'yes', 'the food needs no cooking'],
    ['no-kitchen', food({ needsKitchen: 'yes' }), 'no', 'the food needs cooking'],
    ['comes-to-me', said({ mode: ['in person', 'delivery'] }), 'yes', 'delivered'],
    ['comes-to-me', said({ types: ['meal-delivery'] }), 'yes', 'that is what it is'],
    ['comes-to-me', said({ mode: ['in person'] }), 'no', 'in person only'],
    ['by-phone', said({ mode: ['phone'] }), 'yes', 'by phone'],
    ['halal', food({ diet: ['halal'] }), 'yes', 'halal'],
    ['halal', food({ diet: ['vegan'] }), 'not stated', 'a list of diets may not be whole'],
    ['vegetarian', food({ diet: ['vegan'] }), 'yes', 'vegan food is vegetarian'],
    ['vegan', food({ diet: ['vegetarian'] }), 'not stated', 'but not the other way round'],
    ['allergies', food({ allergens: 'nuts are kept apart' }), 'yes', 'it says what is in the food'],
    ['allergies', food({ allergens: 'We cannot cater for allergies' }), 'not stated', 'a warning is not help'],
    ['pets', said({ types: ['pet-food'] }), 'yes', 'a pet food bank'],
    ['nappies', food({ nappies: 'no' }), 'no', 'no nappies'],
    ['step-free', access({ stepFree: 'yes' }), 'yes', 'step-free'],
    ['step-free', access({ stepFree: 'partial' }), 'not stated', 'partly is never rounded up'],
    ['step-free', access({ stepFree: 'no' }), 'no', 'steps'],
    ['bsl', access({ bsl: 'yes' }), 'yes', 'BSL'],
  ]
  it.each(CASES)('%s', (need, service, answer, why) => {
    expect(meets(service, need), why).toBe(answer)
  })
})

describe('children who come along', () => {
  const ages = (minAge: number | null, maxAge: number | null, groups: string[] = []) =>
    said({ eligibility: { ...BLANK.eligibility, minAge, maxAge, groups } })
  const CASES: [service: Service, band: AgeBand, answer: string][] = [
    [ages(18, null), '16-17', 'no'],
    [ages(16, null), '16-17', 'yes'],
    [ages(13, 19), '11-15', 'not stated'],
    [ages(13, 19), '16-17', 'yes'],
    [ages(13, 19), '5-10', 'no'],
    [ages(null, 4), '1-4', 'yes'],
    [ages(null, 4), '5-10', 'no'],
    [ages(0, null), 'baby', 'yes'],
    [ages(null, null), 'baby', 'not stated'],
    [ages(null, null, ['everyone']), 'baby', 'yes'],
    [ages(null, null, ['families']), '5-10', 'yes'],
    [ages(null, null, ['women']), '5-10', 'not stated'],
    [ages(18, null, ['everyone']), '5-10', 'no'],
  ]
  it.each(CASES)('case %#', (service, band, answer) => {
    expect(welcomes(service, band)).toBe(answer)
  })

  it('says, for every age limit, what looking at each year of the band says', () => {
    for (const band of Object.keys(AGE_BANDS) as AgeBand[])
      for (let min = 0; min <= 20; min++)
        for (let max = min; max <= 20; max++) {
          const { from, to } = AGE_BANDS[band]
          const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
          const allowed = years.filter((year) => year >= min && year <= max).length
          const slow = allowed === years.length ? 'yes' : allowed === 0 ? 'no' : 'not stated'
          expect(welcomes(ages(min, max), band), `${band} ${min}–${max}`).toBe(slow)
        }
  })
})
