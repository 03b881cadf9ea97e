import { describe, expect, it } from 'vitest'
import { CallSheet } from '../../../../client/refer/calls/CallSheet.tsx'
import { AddToPlan } from '../../../../client/refer/plan/AddToPlan.tsx'
import { PlanList } from '../../../../client/refer/plan/PlanList.tsx'
import { TakeInNote } from '../../../../client/refer/plan/TakeInNote.tsx'
import { WeekPart } from '../../../../client/refer/week/WeekPart.tsx'
import { StepWays } from '../../../../client/refer/step/StepWays.tsx'
import { makeService, rule } from '../../../core/listing/makeService.ts'
import { expectInOrder } from '../../rendered.ts'
import { deskFor, htmlOn, sessionOf, textOn } from '../deskFor.tsx'

const { referral } = makeService({})
const hall = makeService({
  name: 'Hall',
  phone: '0161 222 4000',
  at: [-2.28, 53.465],
  hours: [rule('TH', '10:00', '12:00')],
  hoursRead: 'whole',
})
const bank = makeService({
  id: '00000000-0000-5000-8000-000000000002',
  name: 'Bank',
  referral: { ...referral, routes: ['professional'], needs: ['voucher'], url: 'https://refer.example.org/' },
})
const advice = makeService({ id: '00000000-0000-5000-8000-000000000003', name: 'Advice', types: ['advice-debt'], phone: '0161 222 5000' })
const item = (id: string, need: 'food-today' | 'nappies' | null = null) => ({ id, need, note: '', handOver: false })
const said = { needs: ['food-today' as const, 'nappies' as const], diet: ['halal' as const] }

describe('the plan', () => {
  const desk = deskFor(
    [hall, bank],
    sessionOf({ client: said, plan: [item(hall.id, 'food-today'), item(hall.id, 'nappies'), item('gone'), item(bank.id)] }),
  )

  it('says of each place what for, when, how old that is and whom to ring; what is gone is told as such', () => {
    expectInOrder(textOn(desk, <PlanList />), [
      'Food today and Nappies',
      'Hall',
      'Opens Thursday 10 am',
      'Thursdays 10 am–12 noon',
      'Checked',
      '0161 222 4000',
      'This place is not on the list any more',
      'Bank',
      'Hours: not stated',
    ])
  })

  it('has real buttons to move, named by their place, which say when there is nowhere to move to', () => {
    const html = htmlOn(desk, <PlanList />)
    expect(html).toMatch(/<button[^>]*aria-disabled="true"[^>]*aria-label="Move up: Hall"/)
    expect(html).toMatch(/<button[^>]*aria-disabled="false"[^>]*aria-label="Move down: Hall"/)
    expect(html).toMatch(/aria-label="Take out of the plan: Bank"/)
  })

  it('is told by the button that put a place in', () => {
    expect(htmlOn(desk, <AddToPlan id={hall.id} need="nappies" />)).toContain('aria-pressed="true"')
    expect(htmlOn(desk, <AddToPlan id={bank.id} need="nappies" />)).toContain('aria-pressed="false"')
  })

  // The next Thursday after Tuesday 24 November 2026 is the 26th.
  it('is laid into a week, and what has no hours is to be rung', () => {
    expectInOrder(textOn(desk, <WeekPart />), [
      'Thu 26 Nov',
      '10 am',
      'Hall',
      'Food today and Nappies',
      'until 12 noon',
      'ring them',
      'Bank',
    ])
  })
})

describe('a link that comes in', () => {
  const note = (link: Parameters<typeof TakeInNote>[0]['link']) =>
    textOn(deskFor([], sessionOf({})), <TakeInNote link={link} isEmpty take={() => undefined} leave={() => undefined} />)

  it('says how many it holds and how many are not listed', () => {
    expect(note({ state: 'read', ids: ['a', 'b'], unknown: 1, over: 0 })).toMatch(
      /a plan of 2 places.*1 more is not on the list of Greater Manchester now.*Make it the plan.*Leave it/,
    )
  })

  it('has a sentence and a way on where it cannot be taken in', () => {
    expect(note({ state: 'read', ids: [], unknown: 2, over: 0 })).toMatch(
      /No place of this link is listed here now.*Look for others.*Go on without it/,
    )
    expect(note({ state: 'newer' })).toMatch(/Load this page again.*Go on without it/)
    expect(note({ state: 'unreadable' })).toMatch(/Ask for it again.*Go on without it/)
    expect(note({ state: 'elsewhere', place: 'west-midlands', fragment: '1.11' })).toMatch(
      /of West Midlands.*Open it there.*Go on without it/,
    )
    expect(note({ state: 'elsewhere', place: 'atlantis', fragment: '1.11' })).toMatch(/does not have.*Go on without it/)
  })
})

describe('the call sheet', () => {
  it('says why, the number and its cost, and asks in plain sentences, none of them answered', () => {
    const html = htmlOn(deskFor([hall], sessionOf({ client: said })), <CallSheet />)
    expectInOrder(html, [
      'Ring first: 1 place',
      'Hall',
      'Counts for: Food today and Nappies',
      'tel:01612224000',
      'Costs as',
      'Do you have halal food?',
    ])
    expect(html.match(/<button[^>]*aria-pressed="true"[^>]*>Not asked/g)).toHaveLength(html.match(/<fieldset/g)!.length)
  })
})

describe('the next step', () => {
  const desk = deskFor([bank, advice], sessionOf({ client: said }), new Set([advice.id]))
  const html = htmlOn(desk, <StepWays found={desk.foundById.get(bank.id)!} need="food-today" />)

  it('puts the agency that the worker can issue through first, and leads to the form in a new tab that learns nothing', () => {
    expectInOrder(html, ['No number is listed', 'The voucher', 'Advice', 'you can issue through it'])
    expect(html).toMatch(/<a href="https:\/\/refer.example.org\/" target="_blank" rel="noopener noreferrer"/)
  })

  it('holds nothing of the client in its draft before the tick, and offers to copy where no office has a mailbox', () => {
    const draft = /<pre[^>]*>([^<]*)/.exec(html)![1]!
    expect(draft).not.toMatch(/halal|nappies|food/i)
    expect(html).not.toContain('mailto:')
    expect(html).toContain('Copy the text')
  })
})
