import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FoodWaits, foodWaits } from '../../../../core/gap/hours/foodWaits.ts'
import { isIssuer, walkedLeg } from '../../../../core/gap/hours/issuers.ts'
import { waitHoursWithVoucher } from '../../../../core/gap/hours/voucherWait.ts'
import { waitHours } from '../../../../core/gap/hours/wait.ts'
import { weekOpenings } from '../../../../core/gap/hours/weekOpenings.ts'
import type { Located, Position } from '../../../../core/listing/service.ts'
import { rule } from '../../listing/makeService.ts'
import { anyHours } from '../anyHours.ts'
import { northOf, serviceOf } from '../makeGapData.ts'
import { anyTable, pairsOf } from '../pairsOf.ts'
import { slowDoor, slowEntry } from '../slowWait.ts'

/** Minutes since Monday 00:00. */
const at = (day: number, hour: number, minute = 0): number => day * 1440 + hour * 60 + minute
const [MON, TUE, WED] = [0, 1, 2]

const foodBank = [rule('TU', '10:00', '12:00'), rule('FR', '13:00', '15:00')]
const advice = [rule('WE', '09:00', '12:00')]

/** From a home 1,040 m (13 minutes) from the food bank and 400 m (5 minutes) from advice, 800 m (10 minutes) apart. */
const withVoucher = (leaveAt: number, issuerHours = advice, leg = 800): number =>
  waitHoursWithVoucher(
    pairsOf([[1040]]),
    weekOpenings([foodBank]).sure,
    { byArea: pairsOf([[400]]), openings: weekOpenings([issuerHours]).sure, leg: () => leg },
    Float64Array.of(leaveAt),
  )[0]!

describe('the wait for food with a voucher to fetch first', () => {
  // Voucher on Wednesday 9:00, food on Friday 13:00: from Monday 9:00 that is 4 days 4 hours; the door alone opens on Tuesday, after 25 hours.
  it('passes the sessions before the voucher by', () => {
    expect(withVoucher(at(MON, 9))).toBe(100)
    expect(waitHours(pairsOf([[1040]]), weekOpenings([foodBank]).sure, Float64Array.of(at(MON, 9)))[0]).toBe(25)
  })

  // Advice Tuesday 11–12: there at 11:05 with the voucher, at the food bank 11:15. From 11:00 that is a quarter of an hour.
  it('walks on from the door of the issuer in the same session', () => {
    expect(withVoucher(at(TUE, 11), [rule('TU', '11:00', '12:00')])).toBeCloseTo(15 / 60, 12)
  })

  // Advice from 11:45, 20 minutes from the food bank: there at 12:05, so Friday 13:00, 3 days 2 hours from Tuesday 11:00.
  it('is too late where the way between the two is too long', () => {
    expect(withVoucher(at(TUE, 11), [rule('TU', '11:45', '12:30')], 1600)).toBe(74)
  })

  // Leaves Wednesday 11:56, there 12:01: next Wednesday 9:00, then Friday 13:00: 9 days 1 hour 4 minutes.
  it('waits for the next session of the issuer who has missed this one', () => {
    expect(withVoucher(at(WED, 11, 56))).toBeCloseTo(9 * 24 + 1 + 4 / 60, 10)
  })

  it('measures each way from an issuer to a service once, however many neighbourhoods there are, and none to what is never open', () => {
    const asked: string[] = []
    const leg = (issuer: number, service: number): number => {
      asked.push(`${issuer} to ${service}`)
      return 800
    }
    const homes = pairsOf(Array.from({ length: 50 }, () => [400, 1040]))
    waitHoursWithVoucher(
      homes,
      weekOpenings([foodBank, null]).sure,
      { byArea: homes, openings: weekOpenings([advice, []]).sure, leg },
      Float64Array.of(at(MON, 9), at(TUE, 9)),
    )
    expect(asked).toEqual(['0 to 0'])
  })

  it('is for ever where no issuer is in reach, or the only one is the door itself', () => {
    const food = { pairs: pairsOf([[0]]), openings: weekOpenings([foodBank]).sure }
    const issuers = { openings: weekOpenings([advice]).sure, leg: () => 0 }
    const leaveAt = Float64Array.of(0)
    expect([...waitHoursWithVoucher(food.pairs, food.openings, { ...issuers, byArea: pairsOf([[null]]) }, leaveAt)]).toEqual([Infinity])
    expect([
      ...waitHoursWithVoucher(food.pairs, food.openings, { ...issuers, byArea: pairsOf([[0]]), leg: () => Infinity }, leaveAt),
    ]).toEqual([Infinity])
  })

  const anyCase = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 })).chain(([issuers, services]) =>
    fc.record({
      toIssuers: anyTable(issuers),
      toFood: anyTable(services),
      issuerHours: fc.array(anyHours, { minLength: issuers, maxLength: issuers }),
      hours: fc.array(anyHours, { minLength: services, maxLength: services }),
      legs: fc.array(fc.array(fc.oneof(fc.nat(3200), fc.constant(Infinity)), { minLength: 4, maxLength: 4 }), {
        minLength: 3,
        maxLength: 3,
      }),
      leaveAt: fc.array(fc.nat(10_079), { minLength: 1, maxLength: 4 }).map((all) => Float64Array.from(all).sort()),
    }),
  )

  it('is that of the best of all issuers and doors, each watched minute by minute', () => {
    fc.assert(
      fc.property(anyCase, ({ toIssuers, toFood, issuerHours, hours, legs, leaveAt }) => {
        const areas = Math.min(toIssuers.length, toFood.length)
        const [ways, food] = [toIssuers.slice(0, areas), toFood.slice(0, areas)]
        const leg = (issuer: number, service: number) => legs[issuer]![service]!
        const waits = waitHoursWithVoucher(
          pairsOf(food, hours.length),
          weekOpenings(hours).sure,
          { byArea: pairsOf(ways, issuerHours.length), openings: weekOpenings(issuerHours).sure, leg },
          leaveAt,
        )
        const [issuers, doors] = [issuerHours.map((rules) => slowDoor(rules)), hours.map((rules) => slowDoor(rules))]
        for (let area = 0; area < areas; area++)
          leaveAt.forEach((leaves, m) => {
            let best = Infinity
            issuers.forEach((issuer, q) =>
              doors.forEach((door, j) => {
                const [way, reached] = [ways[area]?.[q] ?? Infinity, food[area]?.[j] ?? null]
                const voucher = way === Infinity ? Infinity : slowEntry(issuer, leaves + way / 80)
                const arrival = reached === null ? Infinity : voucher + leg(q, j) / 80
                if (arrival < Infinity) best = Math.min(best, slowEntry(door, arrival))
              }),
            )
            expect(waits[area * leaveAt.length + m]).toBe((best - leaves) / 60)
          })
      }),
    )
  })

  it('refuses columns that do not belong together, each by its name', () => {
    const { sure } = weekOpenings([foodBank])
    const issuers = { byArea: pairsOf([[1]]), openings: sure, leg: () => 0 }
    const leaveAt = Float64Array.of(0)
    expect(() => waitHoursWithVoucher(pairsOf([[1], [1]]), sure, issuers, leaveAt)).toThrow('issuers.byArea must have 2 areas, got 1')
    expect(() => waitHoursWithVoucher(pairsOf([[1]]), sure, { ...issuers, byArea: pairsOf([[1, 1]]) }, leaveAt)).toThrow(
      'issuers.openings must have one row for each of 2 services, got 1',
    )
  })
})

describe('without a voucher and with one', () => {
  // From Monday 9:00 at the doors themselves: open to all on Saturday 9:00 (120 h), says nothing on Thursday 9:00 (72 h), asks
  // for a voucher on Tuesday 9:00, with one from Monday 9:00 (24 h).
  const hours = [[rule('SA', '09:00', '10:00')], [rule('TH', '09:00', '10:00')], [rule('TU', '09:00', '10:00')]]
  const food = { byArea: pairsOf([[0, 0, 0]]), openings: weekOpenings(hours).sure, withoutVoucher: ['yes', 'not stated', 'no'] as const }
  const issuers = { byArea: pairsOf([[0]]), openings: weekOpenings([[rule('MO', '09:00', '10:00')]]).sure, leg: () => 0 }
  const nobody = { ...issuers, byArea: pairsOf([[null]]) }
  const first = (waits: FoodWaits) => [
    waits.withoutVoucher[0],
    waits.withoutVoucherOrNotStated[0],
    waits.voucherFirst[0],
    waits.voucherFirstOrNotStated[0],
  ]

  it('says both what is stated and what holds if a blank asks for nothing', () => {
    expect(first(foodWaits(food, issuers, Float64Array.of(at(MON, 9))))).toEqual([120, 72, 24, 24])
    expect(first(foodWaits(food, nobody, Float64Array.of(at(MON, 9))))).toEqual([120, 72, 120, 72])
  })

  it('refuses judgements that do not belong to the services', () => {
    expect(() => foodWaits({ ...food, withoutVoucher: ['yes'] }, issuers, Float64Array.of(0))).toThrow(
      'withoutVoucher must have one row for each of 3 services, got 1',
    )
  })
})

describe('issuers', () => {
  const home: Position = [-2, 52]
  const located = (number: number, metres: number, types: Located['types']): Located =>
    serviceOf(number, northOf(home, metres), { types }) as Located
  const hub = located(1, 0, ['food-hub', 'food-bank'])
  const bank = located(2, 1000, ['food-bank'])

  it('are of the kinds that commonly give vouchers', () => {
    expect([hub, bank].map(isIssuer)).toEqual([true, false])
  })

  it('are walked to from door to door, and give nothing for their own door', () => {
    const leg = walkedLeg([hub], [hub, bank], 1.3)
    expect([leg(0, 0), Math.round(leg(0, 1))]).toEqual([Infinity, 1300])
    expect(() => walkedLeg([], [], 0.5)).toThrow('detour must be at least 1, got 0.5')
  })
})
