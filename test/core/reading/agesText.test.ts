import { describe, expect, it } from 'vitest'
import { agesIn } from '../../../core/reading/agesText.ts'

// Each text is as a list publishes it; what it says was read by hand. from | to
describe('the ages that a published sentence lets in', () => {
  it.each<[string, number | null, number | null]>([
    ['ages 13 to 25', 13, 25],
    ['aged 11-18', 11, 18],
    ['Young people aged 16 to 24', 16, 24],
    ['aged 16+ registered with a Trafford GP', 16, null],
    ['African and African Caribbean people aged 16+ registered with a Manchester GP', 16, null],
    ['over 50s', 50, null],
    ['Anyone over 60', 60, null],
    ['Adults aged 18 and over', 18, null],
    ['60+', 60, null],
  ])('"%s": %j to %j', (text, minAge, maxAge) => expect(agesIn(text)).toEqual({ minAge, maxAge }))

  // In none of these is an age what decides who of a household may come.
  it.each([
    'Homes with 4+ children',
    '60+ on Mondays',
    'those caring for people of 70+ may come too',
    'Helpers must be 18+',
    'Volunteers aged 18+',
    'over 55s and anybody with memory loss',
    'over 50s and people living with dementia',
    'People aged 18+ in the borough and their carers',
    'women over 18; helpline all ages',
    'ages 13 to 19 (up to 25 in some circumstances)',
    'Families of 5+ get two bags',
    'Households of 3+',
    'Under 5s free',
    'Drivers over 21',
    'Parents of children aged 5 to 11',
    'up to 30+ places',
    'open 24 hours',
    'Men only',
    '',
  ])('"%s" is no age of the place', (text) => expect(agesIn(text)).toEqual({ minAge: null, maxAge: null }))

  it('is not stated where nothing is said', () => expect(agesIn(null)).toEqual({ minAge: null, maxAge: null }))
})
