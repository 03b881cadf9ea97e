import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HELPLINES, helpline } from '../../../core/support/helplines.ts'
import { helplineStateAt, openLinesFirst } from '../../../core/support/helplineState.ts'
import { PartialDate } from '../../../core/listing/service.ts'
import { HoursRule } from '../../../core/listing/hoursRule.ts'
import { londonMs } from '../../../core/days/londonTime.ts'
import { BENEFIT_CALCULATORS, BENEFITS_CHECK, CRISIS_FUND_SOURCE, FIND_COUNCIL } from '../../../core/support/moneyPages.ts'
import { expectDials, expectSourced } from './sourced.ts'
import { runs } from '../../runs.ts'

const THURSDAY_11 = londonMs(2018, 2, 8, 11 * 60)
const SUNDAY_3 = londonMs(2026, 11, 29, 3 * 60)

describe('the national lines', () => {
  it('each say which page vouches for them, and how old that page is or that it does not say', () => {
    for (const { source } of [...HELPLINES, BENEFITS_CHECK, ...BENEFIT_CALCULATORS, FIND_COUNCIL]) expectSourced(source)
    expectSourced(CRISIS_FUND_SOURCE)
    expect(PartialDate.safeParse('2018-13').success).toBe(false)
  })

  it('dial, are never a mobile, and have one id each', () => {
    for (const { phone, text } of HELPLINES) for (const number of [phone, text]) if (number !== null) expectDials(number)
    expect(new Set(HELPLINES.map(({ id }) => id)).size).toBe(HELPLINES.length)
    expect(HELPLINES.every(({ phone, url }) => phone !== null || url !== null)).toBe(true)
  })

  it('are free only where the number is one that is free', () => {
    for (const { phone, freeToCall } of HELPLINES)
      if (phone !== null) expect(freeToCall, phone).toBe(/^(080[08]|11[16])/.test(phone) ? 'yes' : 'no')
  })

  it('have hours that fit the schema', () => {
    for (const { hoursRules } of HELPLINES) for (const each of hoursRules ?? []) expect(HoursRule.parse(each)).toEqual(each)
  })
})

describe('which line answers now', () => {
  // Thursday 8 February 2018: Help through Hardship is open 9–5.
  it('is the money line in working hours', () => {
    const [first] = openLinesFirst(HELPLINES, THURSDAY_11)
    expect(first?.line.id).toBe('hardship')
    expect(first?.open).toEqual({ state: 'open until', until: londonMs(2018, 2, 8, 17 * 60) })
  })

  it('is one of those that never close at three on a Sunday morning; the others wait for Monday', () => {
    const order = openLinesFirst(HELPLINES, SUNDAY_3)
    expect(order.slice(0, 7).map(({ line }) => line.id)).toEqual([
      'samaritans',
      'nhs-mind',
      'childline',
      'silver-line',
      'nhs-111',
      'gas-emergency',
      'domestic-abuse',
    ])
    expect(order.slice(7).every(({ line, open }) => open.state !== 'open until' || line.phone === null)).toBe(true)
    expect(helplineStateAt(helpline('hardship'), SUNDAY_3)).toMatchObject({ state: 'opens next', opens: londonMs(2026, 11, 30, 9 * 60) })
  })

  it('never says open where hours are not stated, nor at Christmas but for lines that never close', () => {
    expect(helplineStateAt(helpline('citizens-advice'), THURSDAY_11)).toEqual({ state: 'not confirmed', reason: 'no hours' })
    // Tuesday 29 December 2026, 11 am.
    const christmas = londonMs(2026, 12, 29, 11 * 60)
    expect(helplineStateAt(helpline('hardship'), christmas)).toEqual({ state: 'not confirmed', reason: 'christmas' })
    expect(helplineStateAt(helpline('samaritans'), christmas).state).toBe('open until')
  })

  it('always names one to ring, open ones before all others', () => {
    fc.assert(
      fc.property(fc.integer({ min: londonMs(2026, 1, 1, 0), max: londonMs(2028, 1, 1, 0) }), (at) => {
        const order = openLinesFirst(HELPLINES, at)
        const open = order.map((each) => each.open.state === 'open until' && each.line.phone !== null)
        expect(open[0]).toBe(true)
        expect(open.lastIndexOf(true)).toBeLessThan(open.includes(false) ? open.indexOf(false) : open.length)
      }),
      { numRuns: runs(300) },
    )
  })
})
