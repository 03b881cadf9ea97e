import { describe, expect, it } from 'vitest'
import type { Service } from '../../../../core/listing/service.ts'
import { weekdaysNamed } from '../../../../core/match/judge/weekdaysNamed.ts'
import { readWhen } from '../../../../core/seek/when.ts'
import { rule } from '../../listing/makeService.ts'
import { away, checked, matched, order, place } from './orderOf.ts'

describe('signs of life', () => {
  const old = checked('2018-01')
  const listedIn = (on: string | null, gathered?: string): Partial<Service> => ({
    confirmed: {
      ...old.confirmed,
      status: { on, by: 'publisher', how: 'published list', source: 'list', ...(gathered === undefined ? {} : { gathered }) },
    },
  })
  const bank = (name: string, said: Partial<Service>) => place(name, { types: ['food-bank'], at: away(20), ...said })

  it('prefers one that a later list still has, though its facts are as old', () => {
    const gone = bank('in no list since', old)
    const kept = bank('in the list of this autumn', listedIn('2026-09'))
    expect(order('food-today', [gone, kept])).toEqual([kept.name, gone.name])
    const undated = bank('on a page read this spring', listedIn(null, '2026-04-18'))
    const [first] = matched('food-today', [undated]).options
    expect(first!.reasons).toContainEqual({ of: 'still listed', how: 'page', on: '2026-04-18', step: 1, rung: true })
  })

  it('takes a note that it may have ended as a reason to try another first', () => {
    const noted = bank('noted', { alert: { text: 'Set up for the pandemic.', until: null }, at: away(5) })
    expect(order('food-today', [noted, bank('plain', {})])).toEqual(['plain', 'noted'])
  })

  it('sends nobody farther for hours of eight years ago', () => {
    const hours = [{ ...rule('TU', '10:00', '16:00') }]
    const now = checked('2026-09-01').confirmed!
    const then = checked('2018-01').confirmed!.name!
    const hadHours = bank('hours of 2018', { hours, hoursRead: 'whole', confirmed: { ...now, hours: then }, at: away(35) })
    const none = bank('hours not known', { at: away(20), confirmed: { ...now, address: then } })
    expect(order('food-today', [hadHours, none])).toEqual([none.name, hadHours.name])
  })

  it('reads the day in hours that are words alone, as something to ask', () => {
    const tuesdays = bank('Tuesdays', { hoursText: 'hot meals Tuesdays', hoursRead: 'none' })
    const saturdays = bank('Saturdays', { hoursText: 'Saturdays', hoursRead: 'none' })
    const { options } = matched('food-today', [saturdays, tuesdays], { times: [readWhen('tue')!] })
    expect(options.map(({ found }) => found.service.name)).toEqual(['Tuesdays', 'Saturdays'])
    expect(options[0]!.unknown).toContain('when')
  })

  it('takes no day that is named for its evening, and hours that nobody states for none that one who works can keep', () => {
    const evenings = { times: [readWhen('tue-eve')!] }
    const tuesdays = bank('Tuesdays', { hoursText: 'Tuesdays', hoursRead: 'none' })
    const listed = bank('listed', {
      hours: [rule('TU', '18:00', '20:00')],
      hoursRead: 'whole',
      at: away(39),
      confirmed: { ...checked('2026-09-01').confirmed, hours: checked('2025-10').confirmed!.name! },
    })
    const { options } = matched('food-today', [tuesdays, listed], evenings)
    expect(options.map(({ found }) => found.service.name)).toEqual(['listed', 'Tuesdays'])
    expect(options[1]!.reasons).toContainEqual(expect.objectContaining({ of: 'times', how: 'not stated', narrow: true }))
  })

  it.each([
    ['hot meals Tuesdays', [1]],
    ['Mon - Fri by appointment', [0, 1, 2, 3, 4]],
    ['Saturday afternoons', [5]],
    ['Friday to Sunday', [4, 5, 6]],
    ['every other Monday', []],
    ['weekdays except Thursday', []],
    ['by appointment', []],
  ])('reads the days of "%s"', (text, days) => {
    expect(weekdaysNamed(text)).toEqual(days)
  })
})
