import { describe, expect, it } from 'vitest'
import { ReportInput } from '../../../core/api/report.ts'
import { cameBy, keptReport } from '../../../core/report/keptReport.ts'
import { isLately, isMonday, weekAt } from '../../../core/report/week.ts'

const HALL = '00000000-0000-5000-8000-000000000001'
const ID = '00000000-0000-4000-8000-000000000002'
/** Monday 23 November 2026. */
const WEEK = '2026-11-23'
/** Wednesday 25 November 2026, 3.42 pm in London. */
const NOW = Date.UTC(2026, 10, 25, 15, 42)

const faults = (said: Record<string, unknown>): [PropertyKey | undefined, string][] =>
  (ReportInput.safeParse({ service: HALL, ...said }).error?.issues ?? []).map(({ path, message }) => [path[0], message])

describe('what came of a visit', () => {
  it.each(['helped', 'full', 'not-eligible', 'no-answer', 'closed'])(
    '%s is sent with the listing and the week, and nothing else',
    (what) => {
      expect(ReportInput.parse({ service: HALL, what, week: WEEK })).toEqual({ service: HALL, what, week: WEEK, note: null })
      expect(faults({ what, week: WEEK, note: ' ' })).toEqual([])
      expect(faults({ what, week: WEEK, note: 'He waited an hour' })).toEqual([
        ['note', 'leave it out: what came of a visit is sent with the listing and the week alone'],
      ])
      expect(faults({ what, week: WEEK, client: 'Jo' }).map(([field]) => field)).toEqual([undefined])
    },
  )
  it.each([
    [{ what: 'full' }],
    [{ what: 'full', week: null }],
    [{ what: 'full', week: '2026-11-24' }],
    [{ what: 'helped', week: '2026-W48' }],
    [{ what: 'helped', week: '2026-02-30' }],
    [{ what: 'closed', week: 'last week' }],
  ])('%j is told which week to give', (said) => {
    expect(faults(said)).toEqual([['week', 'the Monday of this week or of the last one, such as 2026-11-23']])
  })
  it('is not mixed up with what is wrong with a listing, which has no week and may have a note', () => {
    expect(faults({ what: 'hours', week: WEEK })).toEqual([
      ['week', 'leave it out: only what came of a visit (helped, full, not-eligible, no-answer, closed) has a week'],
    ])
    expect(faults({ what: 'hours', note: 'Ten now' })).toEqual([])
    expect(faults({ what: 'closed', note: 'A sign on the door' })).toEqual([])
  })
})

describe('the week', () => {
  it('is its Monday by the calendar of London, also in the hour in which UTC has another day', () => {
    expect(weekAt(NOW)).toBe(WEEK)
    // Monday 15 June 2026, 0.30 am in London, is Sunday 11.30 pm in UTC.
    expect(weekAt(Date.UTC(2026, 5, 14, 23, 30))).toBe('2026-06-15')
    expect(weekAt(Date.UTC(2026, 5, 14, 22, 30))).toBe('2026-06-08')
    expect([isMonday(WEEK), isMonday('2026-11-29')]).toEqual([true, false])
  })
  it('is this one or the last', () => {
    expect(['2026-11-30', WEEK, '2026-11-16', '2026-11-09'].map((week) => isLately(week, NOW))).toEqual([false, true, true, false])
  })
})

describe('what is kept', () => {
  const kept = (what: 'helped' | 'full' | 'not-eligible' | 'no-answer' | 'closed' | 'hours', week: string | null) =>
    keptReport({ id: ID, service: HALL, what, note: null, week }, NOW)

  it.each(['helped', 'not-eligible', 'no-answer'] as const)('of %s tells the week and no more', (what) => {
    expect(kept(what, '2026-11-16')).toEqual({
      id: ID,
      service: HALL,
      what,
      note: null,
      week: '2026-11-16',
      at: '2026-11-16T00:00:00.000Z',
    })
  })
  it('of full tells the week, and the day on which it was said', () => {
    expect(kept('full', '2026-11-16')).toMatchObject({ week: '2026-11-16', at: '2026-11-25T00:00:00.000Z' })
  })
  it('of closed is what it was, whether said after a visit or not', () => {
    expect(kept('closed', WEEK)).toEqual({ id: ID, service: HALL, what: 'closed', note: null, at: '2026-11-25T15:42:00.000Z' })
    expect(kept('closed', WEEK)).toEqual(kept('closed', null))
    expect(kept('hours', null)).not.toHaveProperty('week')
  })
  it('may have come until the day, or the week after, was over', () => {
    expect(cameBy(kept('full', WEEK))).toBe(Date.UTC(2026, 10, 26))
    expect(cameBy(kept('helped', WEEK))).toBe(Date.UTC(2026, 11, 7))
    expect(cameBy(kept('closed', WEEK))).toBe(NOW)
  })
})
