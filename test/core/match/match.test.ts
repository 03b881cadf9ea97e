import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { DAY_MS, readInstant } from '../../../core/days/londonTime.ts'
import type { Service } from '../../../core/listing/service.ts'
import { byReasons, inOrder, stepsOf } from '../../../core/match/byReasons.ts'
import { type Circumstances, NO_CIRCUMSTANCES } from '../../../core/match/circumstances.ts'
import { CLIENT_NEEDS, isClientNeed } from '../../../core/match/clientNeeds.ts'
import { PUBLIC_FUNDS } from '../../../core/match/judge/asksOf.ts'
import { toldFullAt } from '../../../core/listing/toldFull.ts'
import { match } from '../../../core/match/match.ts'
import type { NeedMatch, Option } from '../../../core/match/matched.ts'
import type { WorkerNotes } from '../../../core/match/told.ts'
import { runs } from '../../runs.ts'
import { makeService } from '../listing/makeService.ts'
import { anyClient, anyListings, anyNotes } from './anyClient.ts'
import { slowMatch, visible } from './slowMatch.ts'
import { ISSUES } from './slowWay.ts'

/** A Tuesday. */
const AT = readInstant('2026-11-24T11:00')!
const anyWorld = anyListings.chain((services) => fc.tuple(fc.constant(services), anyClient, anyNotes(services)))

const anyone = NO_CIRCUMSTANCES
const hall = (letter: string): Service => makeService({ id: `${letter}0000000-0000-5000-8000-000000000000`, name: letter })

const idOf = ({ found }: Pick<Option, 'found'>): string => found.service.id
const needOf = (matches: readonly NeedMatch[], need: NeedMatch['need']): NeedMatch => matches.find((one) => one.need === need)!

/** Tries a claim on any listings, any client and any notes of a worker. */
function holds(usual: number, claim: (matches: NeedMatch[], services: Service[], client: Circumstances, notes: WorkerNotes) => void): void {
  fc.assert(
    fc.property(anyWorld, ([services, client, notes]) => {
      claim(match(services, { client, notes, at: AT, calendar: ENGLAND }), services, client, notes)
    }),
    { numRuns: runs(usual) },
  )
}

describe('the match of any client with any listings', () => {
  it('is that of the slow matcher: the same places fit, the same is against the others, and each counts the same', () => {
    holds(300, (matches, services, client, notes) => {
      ISSUES.clear()
      for (const service of services) ISSUES.set(service.id, service)
      for (const { need, options, against } of matches) {
        const slow = slowMatch(services, need, { client, notes, at: AT, calendar: ENGLAND })
        const met = (id: string): number =>
          matches.filter((other) => other.need !== need && other.options.some((option) => idOf(option) === id)).length
        const fitting = slow.filter((one) => one.against.length === 0)
        const best = fitting
          .map(({ id, mine, sum }) => ({ id, mine, sum: sum + Math.min(met(id), 2) }))
          .toSorted((a, b) => Number(b.mine) - Number(a.mine) || b.sum - a.sum)
        const sums = new Map(best.map(({ id, sum }) => [id, sum]))
        expect(options.map(idOf).toSorted()).toEqual(best.map(({ id }) => id).toSorted())
        expect(options.map((option) => sums.get(idOf(option)))).toEqual(best.map(({ sum }) => sum))
        expect(options.map(({ reasons }) => reasons.reduce((sum, reason) => sum + stepsOf(reason), 0))).toEqual(best.map(({ sum }) => sum))
        expect(Object.fromEntries(against.map((one) => [idOf(one), [...one.why].toSorted()]))).toEqual(
          Object.fromEntries(slow.filter((one) => one.against.length > 0).map((one) => [one.id, one.against.toSorted()])),
        )
      }
    })
  })

  it('is in the order of the reasons and of nothing else', () => {
    holds(300, (matches) => {
      for (const { options } of matches) {
        const shuffled = options.toReversed().toSorted((a, b) => byReasons(a.reasons, b.reasons))
        expect(shuffled.map(idOf)).toEqual(options.map(idOf))
      }
    })
  })

  it('tells the weightiest reason first, whichever way it speaks, and each once', () => {
    holds(100, (matches) => {
      for (const { reasons } of matches.flatMap(({ options }) => options)) {
        const told = inOrder(reasons)
        const weights = told.map((reason) => Math.abs(stepsOf(reason)))
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
        expect(new Set(told)).toEqual(new Set(reasons))
      }
    })
  })

  it('never offers a place that is closed or full, whoever said so, nor one that stays hidden', () => {
    holds(200, (matches, services, _, { answers = {} }) => {
      const shown = new Set(visible(services, AT).map(({ id }) => id))
      for (const { found } of matches.flatMap(({ options }) => options)) {
        const { id, status, closedReports } = found.service
        const door = answers[id]?.door
        expect(shown.has(id)).toBe(true)
        expect(door === 'full' || door === 'closed').toBe(false)
        if (door === undefined)
          expect([status === 'closed', closedReports >= 2, toldFullAt(found.service, AT)?.checked === true]).toEqual([false, false, false])
      }
    })
  })

  it('puts the routes of the worker first', () => {
    holds(200, (matches, _services, _client, { mine = new Set() }) => {
      for (const { options } of matches) {
        const own = options.map((option) => mine.has(idOf(option)))
        expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)))
      }
    })
  })

  it('offers nothing that counts as public funds to somebody without recourse without saying so', () => {
    holds(200, (matches, _services, client) => {
      if (!client.noRecourse) return
      for (const { type, reasons } of matches.flatMap(({ options }) => options))
        if (PUBLIC_FUNDS.includes(type)) expect(reasons.some(({ of }) => of === 'public funds')).toBe(true)
    })
  })

  it('says of advice on debt and immigration whether its registration is known', () => {
    holds(200, (matches) => {
      for (const { type, found, reasons } of matches.flatMap(({ options }) => options))
        if (type === 'advice-debt' || type === 'advice-immigration')
          expect(reasons).toContainEqual({ of: 'registration', how: found.service.regulated })
    })
  })

  it('leaves a way on where it has no place, and names no door for abuse', () => {
    holds(200, (matches) => {
      for (const { need, options, against, wayOn, lines } of matches) {
        if (options.length === 0) expect(wayOn).not.toEqual([])
        if (need === 'abuse') expect([options, against, lines.some(({ line }) => line.id === 'domestic-abuse')]).toEqual([[], [], true])
      }
    })
  })

  it('lets equal doors take turns by day: each is first once', () => {
    const doors = ['a', 'b', 'c'].map((letter): Service => ({ ...hall(letter), at: [-2.2, 53.4] }))
    const client = { ...anyone, needs: ['food-today' as const] }
    const first = [0, 1, 2, 3].map((days) => {
      const { options } = needOf(match(doors, { client, at: AT + days * DAY_MS, calendar: ENGLAND }), 'food-today')
      expect(options.map(({ reasons }) => reasons.at(-1))).toEqual([0, 1, 2].map((place) => ({ of: 'turn', place, among: 3 })))
      return idOf(options[0]!)
    })
    expect(new Set(first.slice(0, 3)).size).toBe(3)
    expect(first[3]).toBe(first[0])
  })
})

it('knows the needs of clients by their slugs', () => {
  expect(CLIENT_NEEDS.every(isClientNeed)).toBe(true)
  expect(['food', 'toString', ''].some(isClientNeed)).toBe(false)
})
