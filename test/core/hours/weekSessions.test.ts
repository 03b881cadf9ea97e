import { expect, it } from 'vitest'
import { sessionsInWeek } from '../../../core/hours/weekSessions.ts'
import { rule } from '../listing/makeService.ts'

it('lists a week from Monday, by opening time', () => {
  const rules = [rule('1SA', '10:00', '12:00'), rule('TH MO', '14:00', '16:00'), rule('MO', '09:00', null, { interval: 2 })]
  expect(sessionsInWeek(rules).map(({ weekday, opens_at, closes_at, every }) => ({ weekday, opens_at, closes_at, every }))).toEqual([
    { weekday: 0, opens_at: '09:00', closes_at: null, every: 'some weeks' },
    { weekday: 0, opens_at: '14:00', closes_at: '16:00', every: 'week' },
    { weekday: 3, opens_at: '14:00', closes_at: '16:00', every: 'week' },
    { weekday: 5, opens_at: '10:00', closes_at: '12:00', every: { nth: 1 } },
  ])
})
