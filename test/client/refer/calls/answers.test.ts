import { describe, expect, it } from 'vitest'
import { answered, doorSaid } from '../../../../client/refer/calls/answers.ts'
import { callRows } from '../../../../client/refer/calls/callRows.ts'
import { refinedWords } from '../../../../client/refer/calls/refinedWords.ts'
import { reportOf } from '../../../../client/refer/calls/reportOf.ts'
import { NO_SESSION } from '../../../../client/refer/session/session.ts'
import { calls } from '../../../../core/match/calls.ts'
import { makeService, rule } from '../../../core/listing/makeService.ts'
import { deskFor, i18n, sessionOf } from '../deskFor.tsx'

const A = makeService({ id: '00000000-0000-5000-8000-00000000000a', name: 'A Hall', phone: '0161 222 4000' })
const B = makeService({ id: '00000000-0000-5000-8000-00000000000b', name: 'B Hall', phone: '0161 222 5000' })
const halal = { needs: ['food-today' as const], diet: ['halal' as const] }

describe('an answer', () => {
  it('is kept with its place, and what was not asked leaves nothing behind', () => {
    const said = answered('a', 'halal', 'yes')(doorSaid('a', 'open')(NO_SESSION))
    expect(said.answers).toEqual({ a: { door: 'open', asked: { halal: 'yes' } } })
    expect(doorSaid('a', null)(answered('a', 'halal', null)(said)).answers).toEqual({})
  })

  it('puts the place that said yes first at once', () => {
    const before = deskFor([A, B], sessionOf({ client: halal }))
    const second = before.matched[0]!.options[1]!.found.service
    const after = deskFor([A, B], answered(second.id, 'halal', 'yes')(before.session))
    expect(after.matched[0]!.options[0]!.found.service.id).toBe(second.id)
    expect(refinedWords(i18n, before.matched, after.matched)).toBe(`Food today: ${second.name} is first now.`)
    expect(refinedWords(i18n, after.matched, after.matched)).toBe('Taken in. The first choices stay.')
  })
})

describe('the call sheet', () => {
  it('keeps a place where it stood while it is rung, with what it answered', () => {
    const before = deskFor([A, B], sessionOf({ client: halal }))
    const first = callRows(calls(before.matched), {}, before.foundById)
    const order = first.map(({ found }) => found.service.id)
    expect(first.every(({ asks }) => asks.includes('halal'))).toBe(true)
    const said = answered(order[1]!, 'halal', 'no')(before.session)
    const after = deskFor([A, B], said)
    const rows = callRows(calls(after.matched), said.answers, after.foundById, order)
    expect(rows.map(({ found }) => found.service.id)).toEqual(order)
    expect(rows[1]).toMatchObject({ told: { asked: { halal: 'no' } } })
    expect(rows[1]!.asks).toContain('halal')
  })
})

describe('a report made of a call', () => {
  it('says that a place has closed by its kind alone', () => {
    expect(reportOf(i18n, A, { door: 'closed', asked: { halal: 'yes' } })).toEqual({ what: 'closed', note: '' })
  })

  it('holds what is true of the place, in one line', () => {
    expect(reportOf(i18n, A, { door: 'open', asked: { halal: 'yes', 'no-referral': 'no' } })).toEqual({
      what: 'rules',
      note: 'By phone: They take new people. Do you have halal food? Yes. Can somebody come without a voucher or a referral? No.',
    })
  })

  it('says whether the hours that are listed still stand', () => {
    const held = makeService({ hours: [rule('TH', '10:00', '12:00')] })
    expect(reportOf(i18n, held, { asked: { when: 'yes' } })).toEqual({
      what: 'other',
      note: 'By phone: Is it still on Thursdays 10 am–12 noon? Yes.',
    })
    expect(reportOf(i18n, held, { asked: { when: 'no' } })?.what).toBe('hours')
  })

  it('never holds what was said of the client', () => {
    expect(reportOf(i18n, A, { asked: { age: 'no', area: 'no', languages: 'yes', 'no-recourse': 'no' } })).toEqual({
      what: 'rules',
      note: '',
    })
    expect(reportOf(i18n, A, { asked: { when: 'no' } })).toEqual({ what: 'hours', note: '' })
    expect(reportOf(i18n, A, { asked: { when: 'yes', age: 'yes' } })).toBe(null)
    expect(reportOf(i18n, A, {})).toBe(null)
  })
})
