import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import { BLANK } from '../../../core/listing/blank.ts'
import type { Service } from '../../../core/listing/service.ts'
import { calls } from '../../../core/match/calls.ts'
import { type Circumstances, NO_CIRCUMSTANCES } from '../../../core/match/circumstances.ts'
import { match } from '../../../core/match/match.ts'
import type { NeedMatch, Option } from '../../../core/match/matched.ts'
import { needsMet, together } from '../../../core/match/together.ts'
import type { WorkerNotes } from '../../../core/match/told.ts'
import { week } from '../../../core/match/week/week.ts'
import { wayMs } from '../../../core/match/week/wayMs.ts'
import { readWhen } from '../../../core/seek/when.ts'
import { runs } from '../../runs.ts'
import { makeService, rule } from '../listing/makeService.ts'
import { anyClient, anyListings } from './anyClient.ts'

/** A Tuesday. */
const AT = readInstant('2026-11-24T11:00')!
const HOME: [number, number] = [-2.2, 53.4]
const MINUTE_MS = 60_000

const place = (id: string, said: Partial<Service>): Service =>
  makeService({ id, name: id, at: HOME, phone: '0161 496 0000', hoursRead: said.hours ? 'whole' : 'not stated', ...said })
const client = (said: Partial<Circumstances>): Circumstances => ({ ...NO_CIRCUMSTANCES, from: HOME, ...said })
const matched = (services: readonly Service[], said: Partial<Circumstances>, notes: WorkerNotes = {}): NeedMatch[] =>
  match(services, { client: client(said), notes, at: AT, calendar: ENGLAND })
const firsts = (matches: readonly NeedMatch[]): Option[] => matches.flatMap(({ options }) => options.slice(0, 1))
const clock = (text: string): number => readInstant(`2026-11-${text}`)!

describe('one visit for several needs', () => {
  it('puts the place first that answers most of them, then the likelier', () => {
    const both = place('both', { types: ['food-bank', 'advice-debt'] })
    const food = place('food', { types: ['food-bank'] })
    const far = place('far', { types: ['food-bank', 'advice-debt'], at: [-2.25, 53.4] })
    const visits = together(matched([food, far, both], { needs: ['food-today', 'debt'] }))
    expect(visits.map((visit) => [visit.found.service.id, needsMet(visit)])).toEqual([
      ['both', ['food-today', 'debt']],
      ['far', ['food-today', 'debt']],
    ])
  })

  it('puts nothing forward that stands far down for one of the needs', () => {
    const nearer = Array.from({ length: 10 }, (_, index) => place(`food ${index}`, { types: ['food-bank'] }))
    const far = place('far', { types: ['food-bank', 'advice-debt'], at: [-2.25, 53.4] })
    expect(together(matched([...nearer, far], { needs: ['food-today', 'debt'] }))).toEqual([])
  })
})

describe('the call sheet', () => {
  it('rings first where the answer could change the plan most and somebody answers now', () => {
    const open = [rule('TU', '09:00', '17:00')]
    const shut = [rule('TH', '09:00', '17:00')]
    const doubtful = place('doubtful', { types: ['food-bank'], hours: shut })
    const answering = place('answering', { types: ['food-bank'], hours: open })
    const silent = place('silent', { types: ['food-bank'], phone: null })
    const sheet = calls(matched([doubtful, answering, silent], { needs: ['food-today'], diet: ['halal'] }))
    expect(sheet.map(({ found, answers, asks }) => [found.service.id, answers, asks])).toEqual([
      ['answering', 'now', ['halal', 'no-referral']],
      ['doubtful', 'later', ['halal', 'no-referral']],
    ])
  })

  it('rings later where the client would have to be one of those whom a place names', () => {
    const eligibility = { ...BLANK.eligibility, text: 'Men over 40' }
    const named = place('a-named', { types: ['food-bank'], eligibility })
    const sheet = calls(matched([named, place('b-plain', { types: ['food-bank'] })], { needs: ['food-today'], money: 'nothing' }))
    expect(sheet.map(({ found }) => found.service.id)).toEqual(['b-plain', 'a-named'])
    expect(sheet[1]!.asks[0]).toBe('who')
  })

  it('rings first for what cannot wait', () => {
    const debt = place('debt', { types: ['advice-debt'] })
    const food = place('food', { types: ['food-bank'] })
    const sheet = calls(matched([debt, food], { needs: ['debt', 'food-today'] }))
    expect(sheet.map(({ found }) => found.service.id)).toEqual(['food', 'debt'])
  })

  it('asks three things at most, for all the needs that one call bears on', () => {
    const said = { needs: ['food-today', 'nappies'] as const, diet: ['halal', 'vegan'] as const, money: 'nothing' as const, noId: true }
    const [call, ...others] = calls(matched([place('one', { types: ['food-bank'] })], said))
    expect([call!.asks.length, call!.needs, others]).toEqual([3, ['food-today', 'nappies'], []])
  })

  it('changes the match by what was told: a yes lifts, a no goes against, "full" leaves the options', () => {
    const near = place('near', { types: ['food-bank'] })
    const far = place('far', { types: ['food-bank'], at: [-2.23, 53.4] })
    const order = (notes: WorkerNotes) => matched([near, far], { needs: ['food-today'], diet: ['halal'] }, notes)[0]!
    expect(order({}).options.map(({ found }) => found.service.id)).toEqual(['near', 'far'])
    expect(order({ answers: { far: { asked: { halal: 'yes', 'no-referral': 'yes' } } } }).options[0]!.found.service.id).toBe('far')
    expect(order({ answers: { near: { asked: { halal: 'no' } } } }).against.map(({ why }) => why)).toEqual([['halal']])
    expect(order({ answers: { near: { door: 'full' } } }).against.map(({ why }) => why)).toEqual([['full']])
  })

  it('puts lower, and never away, what two people were told is full this week', () => {
    const note = { week: '2026-11-23', setOn: '2026-11-23', expiresOn: '2026-11-29', checked: false }
    const far = place('far', { types: ['food-bank'], at: [-2.23, 53.4] })
    const order = (toldFull: Service['toldFull']) =>
      matched([place('near', { types: ['food-bank'], toldFull }), far], { needs: ['food-today'] }, {})[0]!.options.map(
        ({ found }) => found.service.id,
      )
    expect(order(null)).toEqual(['near', 'far'])
    expect(order(note)).toEqual(['far', 'near'])
    expect(order({ ...note, expiresOn: '2026-11-23' })).toEqual(['near', 'far'])
    expect(order({ ...note, checked: true })).toEqual(['far'])
  })
})

describe('the week', () => {
  it('goes to what is urgent first, and lays the rest round it', () => {
    const food = place('food', { types: ['food-bank'], hours: [rule('TU', '12:00', '14:00'), rule('TH', '12:00', '14:00')] })
    const debt = place('debt', { types: ['advice-debt'], hours: [rule('TU', '12:00', '16:00')], at: [-2.21, 53.4] })
    const { trips, unplaced } = week(firsts(matched([food, debt], { needs: ['debt', 'food-today'] })), client({}), AT, ENGLAND)
    // 663 m straight are 11 minutes on foot.
    expect(trips.map(({ found, arrive, leave, wayMinutes }) => [found.service.id, arrive, leave, wayMinutes])).toEqual([
      ['food', clock('24T12:00'), clock('24T12:45'), 0],
      ['debt', clock('24T12:56'), clock('24T13:41'), 11],
    ])
    expect(unplaced).toEqual([])
  })

  it('stays within the times of the client, and says why a place has none', () => {
    const hours = [rule('TU', '09:00', '17:00'), rule('SA', '11:00', '12:00')]
    const [food, never, blank] = [
      place('food', { types: ['food-bank'], hours }),
      place('never', { types: ['advice-debt'], hours: [rule('FR', '09:00', '12:00')], confirmed: BLANK.confirmed }),
      place('blank', { types: ['befriending'] }),
    ]
    const said = { needs: ['food-today', 'debt', 'company'] as const, times: [readWhen('sat-am')!] }
    const laid = week(firsts(matched([food, never, blank], said)), client(said), AT, ENGLAND)
    expect(laid.trips.map(({ found, arrive, doubt }) => [found.service.id, arrive, doubt])).toEqual([['food', clock('28T11:00'), null]])
    const left = Object.fromEntries(laid.unplaced.map(({ found, why }) => [found.service.id, why]))
    expect(left).toEqual({ blank: 'no hours', never: 'not in these times' })
  })

  it('never has two visits at once, nor a way that there is no time for, whatever is chosen', () => {
    fc.assert(
      fc.property(anyListings, anyClient, (services, anybody) => {
        const options = match(services, { client: anybody, at: AT, calendar: ENGLAND }).flatMap((one) => one.options.slice(0, 3))
        const { trips, unplaced } = week(options, anybody, AT, ENGLAND)
        trips.slice(1).forEach((trip, index) => {
          const before = trips[index]!
          expect(before.leave + wayMs(before.found.service.at, trip.found.service.at)).toBeLessThanOrEqual(trip.arrive)
        })
        for (const { arrive, leave, opens, closes } of trips) {
          expect(arrive).toBeGreaterThanOrEqual(Math.max(AT, opens))
          expect(leave).toBeLessThanOrEqual(Math.min(closes ?? Infinity, arrive + 45 * MINUTE_MS))
        }
        const laid = trips.flatMap(({ found, needs }) => needs.map((need) => `${found.service.id} ${need}`))
        const left = unplaced.map(({ found, need }) => `${found.service.id} ${need}`)
        expect([...laid, ...left].toSorted()).toEqual(options.map(({ found, need }) => `${found.service.id} ${need}`).toSorted())
      }),
      { numRuns: runs(200) },
    )
  })
})
