import fc from 'fast-check'
import { BLANK } from '../../../core/listing/blank.ts'
import { AGE_BANDS, type AgeBand } from '../../../core/seek/children.ts'
import { NEEDS } from '../../../core/seek/needs.ts'
import type { Question } from '../../../core/seek/question.ts'
import type { Service } from '../../../core/listing/service.ts'
import { SERVICE_TYPES } from '../../../core/listing/taxonomy.ts'
import { readWhen } from '../../../core/seek/when.ts'
import { makeService, rule } from './makeService.ts'

const answer = fc.constantFrom('yes', 'no', 'not stated' as const)
const accessAnswer = fc.constantFrom('yes', 'partial', 'no', 'not stated' as const)
const some = <T>(...values: T[]) => fc.subarray(values)
const TYPES = ['food-bank', 'food-pantry', 'community-meal', 'meal-delivery', 'pet-food', 'advice-debt', 'library'] as const

const referral = fc.record({
  routes: some('open' as const, 'self' as const, 'professional' as const),
  needs: some('voucher' as const, 'membership' as const),
  inferred: fc.boolean(),
})

const hours = fc.constantFrom<Service['hours']>(
  null,
  [rule('MO TU WE TH FR', '09:00', '17:00')],
  [rule('SA', '10:00', '12:00', { interval: 2 })],
  [rule('TU', '22:00', '02:00'), rule('1SA', '10:00', null)],
)

/** A listing that states anything or nothing of each thing that can be asked, checked at any time. */
export const anyService: fc.Arbitrary<Service> = fc
  .record({
    id: fc.uuid(),
    name: fc.constantFrom('Hall', 'Pantry', 'Chapel', 'Centre'),
    types: fc.subarray([...TYPES], { minLength: 1 }),
    on: fc.constantFrom('2026-11-01', '2026-07-01', '2026-01-01', '2018-01', null),
    at: fc.option(fc.tuple(fc.double({ min: -2.5, max: -2, noNaN: true }), fc.double({ min: 53.3, max: 53.6, noNaN: true }))),
    status: fc.constantFrom('active', 'not stated', 'closed' as const),
    mode: some('in person' as const, 'delivery' as const, 'phone' as const),
    hours,
    referral,
    bring: fc.constantFrom<Service['bring']>(null, [], ['Proof of need and ID'], ['Bags']),
    cost: fc.constantFrom<Partial<Service['cost']>>({}, { kind: 'free' }, { kind: 'price', pence: 100 }, { kind: 'membership' }),
    food: fc.record({
      diet: some('halal' as const, 'kosher' as const, 'vegetarian' as const, 'vegan' as const, 'gluten free' as const),
      allergens: fc.constantFrom(null, 'labelled'),
      formula: answer,
      babyFood: answer,
      nappies: answer,
      pet: answer,
      needsKitchen: answer,
    }),
    access: fc.record({
      stepFree: accessAnswer,
      toilet: accessAnswer,
      seatedWait: accessAnswer,
      quiet: accessAnswer,
      hearingLoop: accessAnswer,
      bsl: accessAnswer,
    }),
    languages: some('pl', 'ur', 'ar'),
    interpreter: answer,
    minAge: fc.constantFrom(null, 0, 5, 18),
    maxAge: fc.constantFrom(null, 4, 19),
    groups: some('everyone', 'families', 'women'),
  })
  .map(({ id, name, on, minAge, maxAge, groups, ...said }) =>
    makeService(
      {
        ...(said as unknown as Partial<Service>),
        id,
        name,
        hoursRead: said.hours === null ? 'not stated' : 'whole',
        referral: { ...BLANK.referral, ...said.referral },
        cost: { ...BLANK.cost, ...said.cost },
        food: { ...BLANK.food, ...said.food },
        access: { ...BLANK.access, ...said.access },
        eligibility: { ...BLANK.eligibility, minAge, maxAge, groups },
      },
      on,
    ),
  )

/** Any question that the address bar can hold. */
export const anyQuestion: fc.Arbitrary<Question> = fc.record({
  types: fc.subarray([...SERVICE_TYPES], { maxLength: 6 }),
  when: fc
    .subarray(['now', 'today', 'tomorrow', 'sat', 'sat-10', 'tue-eve', 'wed-am'], { maxLength: 3 })
    .map((texts) => texts.map((text) => readWhen(text)!)),
  needs: fc.subarray([...NEEDS], { maxLength: 4 }),
  children: fc.subarray(Object.keys(AGE_BANDS) as AgeBand[], { maxLength: 2 }),
  languages: fc.subarray(['pl', 'ur', 'so'], { maxLength: 2 }),
})
