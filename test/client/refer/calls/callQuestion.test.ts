import { describe, expect, it } from 'vitest'
import { callQuestion, type AskedOf } from '../../../../client/refer/calls/callQuestion.ts'
import type { Asks } from '../../../../core/match/told.ts'
import { NEEDS } from '../../../../core/seek/needs.ts'
import { makeService, rule } from '../../../core/listing/makeService.ts'
import { i18n, sessionOf } from '../deskFor.tsx'

const ALL: readonly Asks[] = [...NEEDS, 'when', 'children', 'languages', 'age', 'area', 'who', 'no-recourse']
const { client } = sessionOf({})
const ask = (asked: Asks, of: Partial<AskedOf> = {}) =>
  callQuestion(i18n, asked, { service: makeService({}), client, outward: null, ...of })

describe('what to ask on the phone', () => {
  it.each(ALL)('is a whole sentence with a question mark: %s', (asked) => {
    expect(ask(asked)).toMatch(/^[A-Z].{5,}\?$/)
  })

  it('is another sentence for each thing', () => {
    expect(new Set(ALL.map((asked) => ask(asked))).size).toBe(ALL.length)
  })

  it('asks whether somebody can come without the paper that the place names', () => {
    const { referral } = makeService({})
    expect(ask('no-referral')).toBe('Can somebody come without a voucher or a referral?')
    expect(ask('no-referral', { service: makeService({ referral: { ...referral, needs: ['voucher'] } }) })).toBe(
      'Can somebody come without a voucher?',
    )
  })

  it('asks of one who cannot come in person whether they are helped without it', () => {
    expect(ask('no-referral', { client: sessionOf({ client: { cannotGoOut: true } }).client })).toBe(
      'Can somebody be helped without a voucher or a referral?',
    )
  })

  it('asks whether old hours still stand, and of many or none whether the client’s times do', () => {
    expect(ask('when', { service: makeService({ hours: [rule('TH', '10:00', '12:00')] }) })).toBe('Is it still on Thursdays 10 am–12 noon?')
    const evening = sessionOf({ client: { times: [{ day: 5, part: 'eve' }] } }).client
    expect(ask('when', { client: evening })).toBe('Can somebody come at one of these times: Saturday, evening?')
    expect(ask('when')).toBe('Are you open this week?')
  })

  it('names ages, language and district as they were said', () => {
    const said = sessionOf({ client: { age: 67, children: ['baby', '1-4'], languages: ['ur', 'fa'] } }).client
    expect(ask('age', { client: said })).toBe('Can somebody who is 67 years old come?')
    expect(ask('children', { client: said })).toBe('Can children of these ages come: Under 1; 1 to 4?')
    expect(ask('languages', { client: said })).toBe('Does somebody speak Urdu and Persian, or can you get an interpreter?')
    expect(ask('area', { outward: 'B24' })).toBe('Do you help people who live in B24?')
  })
})
