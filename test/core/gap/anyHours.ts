import fc from 'fast-check'
import type { HoursRule } from '../../../core/listing/hoursRule.ts'
import { rule } from '../listing/makeService.ts'

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45, 50))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`)
const two = (number: number): string => String(number).padStart(2, '0')

/** Any session of a week: past midnight, day and night, without an end, one week in two, an nth weekday, summers only. */
const anyRule: fc.Arbitrary<HoursRule> = fc
  .record({
    days: fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1, maxLength: 3 }),
    opens: clock,
    closes: fc.option(clock, { freq: 6 }),
    often: fc.constantFrom<Partial<HoursRule> | 'first'>(
      {},
      {},
      {},
      { interval: 2 },
      { season: { from: '05-01', to: '09-30' } },
      { bank_holiday: 'only' },
      'first',
    ),
  })
  .map(({ days, opens, closes, often }) =>
    often === 'first' ? rule(days.map((day) => `1${day}`).join(' '), opens, closes) : rule(days.join(' '), opens, closes, often),
  )

/** Published hours, or null where there are none. */
export const anyHours: fc.Arbitrary<HoursRule[] | null> = fc.option(fc.array(anyRule, { maxLength: 3 }), { freq: 6 })
