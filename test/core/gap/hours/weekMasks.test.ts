import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOURS_IN_WEEK, weekWeights } from '../../../../core/hours/weekWeights.ts'
import { hasHour, MASK_WORDS, weekMasksOf } from '../../../../core/gap/hours/weekMasks.ts'
import { rule } from '../../listing/makeService.ts'
import { anyHours } from '../anyHours.ts'

const hoursIn = (masks: Uint32Array, row = 0) =>
  Array.from({ length: HOURS_IN_WEEK }, (_, hour) => hour).filter((hour) => hasHour(masks, row, hour))

describe('the opening hours of a week as bits', () => {
  // Tuesday 10:00 is hour 24 + 10 = 34; Friday 13:00 is hour 4 × 24 + 13 = 109.
  it('sets the hours of every session, Monday midnight first', () => {
    const { everyWeek, someWeeks } = weekMasksOf([[rule('TU', '10:00', '12:00'), rule('FR', '13:00', '15:00')]])
    expect(hoursIn(everyWeek)).toEqual([34, 35, 109, 110])
    expect(hoursIn(someWeeks)).toEqual([])
    // Hour 34 is the third bit of the second word, hour 109 the fourteenth of the fourth.
    expect([...everyWeek]).toEqual([0, 0b1100, 0, 0b11 << 13, 0, 0])
  })

  it('counts an hour of which half is open, and no less', () => {
    expect(hoursIn(weekMasksOf([[rule('MO', '09:30', '11:30')]]).everyWeek)).toEqual([9, 10, 11])
    expect(hoursIn(weekMasksOf([[rule('MO', '09:31', '11:29')]]).everyWeek)).toEqual([10])
  })

  // Sunday 22:00 is hour 166; 02:00 the next morning is Monday.
  it('runs over midnight, and from Sunday into Monday', () => {
    expect(hoursIn(weekMasksOf([[rule('MO', '23:00', '01:00')]]).everyWeek)).toEqual([23, 24])
    expect(hoursIn(weekMasksOf([[rule('SU', '22:00', '02:00')]]).everyWeek)).toEqual([0, 1, 166, 167])
  })

  it('keeps what is held in some weeks apart from what is held in all', () => {
    const { everyWeek, someWeeks } = weekMasksOf([
      [rule('MO', '09:00', '10:00'), rule('MO', '09:00', '11:00', { interval: 2 }), rule('1SA', '10:00', '11:00')],
    ])
    expect(hoursIn(everyWeek)).toEqual([9])
    expect(hoursIn(someWeeks)).toEqual([10, 130])
  })

  it('tells hours that are not known from a door that is shut all week', () => {
    const masks = weekMasksOf([null, [], [rule('MO', '09:00', '10:00', { bank_holiday: 'only' })]])
    expect([...masks.known]).toEqual([0, 0, 1])
    expect(masks.everyWeek.every((word) => word === 0)).toBe(true)
  })

  it('says of every hour what the weights of the hours say', () => {
    fc.assert(
      fc.property(fc.array(anyHours, { maxLength: 8 }), (hours) => {
        const masks = weekMasksOf(hours)
        expect(masks.everyWeek).toHaveLength(hours.length * MASK_WORDS)
        hours.forEach((rules, service) => {
          const weights = weekWeights(rules ?? [])
          for (let hour = 0; hour < HOURS_IN_WEEK; hour++) {
            const weight = weights[hour]!
            expect(hasHour(masks.everyWeek, service, hour)).toBe(weight > 0.999_999)
            expect(hasHour(masks.someWeeks, service, hour)).toBe(weight > 0 && weight < 0.999_999)
          }
        })
      }),
    )
  })
})
