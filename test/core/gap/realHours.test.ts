import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { readServices } from '../../../core/listing/dataset.ts'
import { areaMasks } from '../../../core/gap/hours/areaMasks.ts'
import { datedOpenings } from '../../../core/gap/hours/datedOpenings.ts'
import { findGaps } from '../../../core/gap/answer/findGaps.ts'
import { foodWaits } from '../../../core/gap/hours/foodWaits.ts'
import { gridOf } from '../../../core/gap/distance/grid.ts'
import { isIssuer, walkedLeg } from '../../../core/gap/hours/issuers.ts'
import { kindsOf } from '../../../core/gap/hours/kinds.ts'
import { demandOf } from '../../../core/gap/model/demand.ts'
import { openingsWhere } from '../../../core/gap/hours/openings.ts'
import type { Pairs } from '../../../core/gap/distance/pairs.ts'
import { peopleByHour } from '../../../core/gap/hours/peopleByHour.ts'
import type { GapQuery } from '../../../core/gap/query/gapQuery.ts'
import { supplyFor } from '../../../core/gap/counted/supply.ts'
import { EACH_HOUR, waitHours } from '../../../core/gap/hours/wait.ts'
import { walkedPairs } from '../../../core/gap/distance/walkedPairs.ts'
import { weekMasksOf } from '../../../core/gap/hours/weekMasks.ts'
import { writeWeekHour } from '../../../core/gap/query/weekHour.ts'
import { weekOpenings } from '../../../core/gap/hours/weekOpenings.ts'
import { rulesAt } from '../../../core/hours/openStateOf.ts'
import { meets } from '../../../core/seek/needs.ts'
import type { Located } from '../../../core/listing/service.ts'
import { heldFigures } from '../place/england/heldFigures.ts'
import { pointsOf } from './pointsOf.ts'
import { slowDoor, slowEntry } from './slowWait.ts'

const folder = new URL('../../../data/west-midlands/', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
const NOW = Date.UTC(2026, 5, 1, 9)
const TYPES = ['food-bank', 'library'] as const

describe.runIf(existsSync(new URL('sources.json', folder)))('hours in West Midlands (only where its data is built)', () => {
  const figures = heldFigures('west-midlands')
  const { services } = readServices(read('services.geojson'))
  const query: GapQuery = { types: [...TYPES], reach_m: 1609, detour: 1.3, fresh: 'old' }
  const doors = supplyFor(services, query, NOW).doors
  const demand = demandOf(figures)
  const pairsTo = (to: readonly Located[]): Pairs => walkedPairs(demand, gridOf(pointsOf(to.map(({ at }) => at))), 1609, 1.3).byArea
  const byArea = pairsTo(doors)

  it('cover as many people at each hour as the gap view finds for that hour', () => {
    const kinds = kindsOf(
      doors.map(({ types }) => TYPES.flatMap((type, kind) => (types.includes(type) ? [kind] : []))),
      TYPES.length,
    )
    const reached = peopleByHour(
      areaMasks(byArea, weekMasksOf(doors.map(({ hours }) => hours)).everyWeek, kinds),
      demand.people,
      TYPES.length,
    )
    expect(Math.max(...reached)).toBeGreaterThan(100_000)
    TYPES.forEach((type, kind) => {
      for (let hour = kind; hour < 168; hour += 5) {
        const hours = writeWeekHour({ day: Math.floor(hour / 24), hour: hour % 24 })
        expect(reached[kind * 168 + hour]).toBe(findGaps(figures, services, { ...query, types: [type], hours }, NOW).summary.covered)
      }
    })
  })

  /** The least hours over the services of each area, worked out pair by pair. */
  const slowest = (entry: (service: number, arrival: number) => number, leaves: number) =>
    Float64Array.from({ length: byArea.rows }, (_, area) => {
      let best = Infinity
      for (let k = byArea.starts[area]!; k < byArea.starts[area + 1]!; k++)
        best = Math.min(best, entry(byArea.column[k]!, leaves + byArea.cost[k]! / 80))
      return (best - leaves) / 60
    })

  it('make everybody wait in a typical week as long as who watches each door minute by minute', () => {
    // The slow door knows no rules but plain ones; the others are left out on both sides.
    const plain = doors.map(({ hours }) =>
      (hours ?? []).every((rule) => rule.byweekno.length === 0 && rule.season === null && !rule.school_holidays_only),
    )
    const openings = openingsWhere(weekOpenings(doors.map(({ hours }) => hours)).sure, Uint8Array.from(plain, Number))
    const slow = doors.map(({ hours }, j) => slowDoor(plain[j] === true ? hours : null))
    const leaveAt = Float64Array.of(60 * 10, 60 * 83 + 17, 60 * 136)
    const waits = waitHours(byArea, openings, leaveAt)
    leaveAt.forEach((leaves, m) => {
      const expected = slowest((service, arrival) => slowEntry(slow[service]!, arrival), leaves)
      expect(waits.filter((_, n) => n % leaveAt.length === m)).toEqual(expected)
      expect(expected.filter((wait) => wait < Infinity).length).toBeGreaterThan(500)
    })
  })

  it('make everybody wait from an instant on as long as the resident is told of each door', () => {
    const { sure, possible } = datedOpenings(doors, NOW, ENGLAND)
    // Without doors that are in doubt, of which the resident is told so first.
    const certain = doors.map(({ hours }, j) => {
      const count = ({ starts }: { starts: Uint32Array }) => starts[j + 1]! - starts[j]!
      return count(sure) > 0 && count(sure) === count(possible) && (hours ?? []).every(({ closes_at }) => closes_at !== null)
    })
    const told = (service: number, arrival: number): number => {
      if (certain[service] !== true) return Infinity
      const { hours, exceptions } = doors[service]!
      const state = rulesAt(hours ?? [], exceptions, NOW + arrival * 60_000, ENGLAND)
      return state.state === 'open until' ? arrival : state.state === 'opens next' ? (state.opens - NOW) / 60_000 : Infinity
    }
    const waits = waitHours(byArea, openingsWhere(sure, Uint8Array.from(certain, Number)), Float64Array.of(0))
    const expected = slowest(told, 0)
    waits.forEach((wait, area) => {
      if (wait === Infinity) expect(expected[area]).toBe(Infinity)
      else expect(wait).toBeCloseTo(expected[area]!, 6)
    })
    expect(certain.filter(Boolean).length).toBeGreaterThan(30)
  })

  it('are never sooner without a voucher than with an issuer to turn to, nor without blanks than with them', () => {
    const issuers = supplyFor(services, { ...query, types: [] }, NOW).doors.filter(isIssuer)
    const waits = foodWaits(
      {
        byArea,
        openings: weekOpenings(doors.map(({ hours }) => hours)).sure,
        withoutVoucher: doors.map((service) => meets(service, 'no-referral')),
      },
      {
        byArea: pairsTo(issuers),
        openings: weekOpenings(issuers.map(({ hours }) => hours)).sure,
        leg: walkedLeg(issuers, doors, 1.3),
      },
      EACH_HOUR,
    )
    expect(waits.withoutVoucher).toHaveLength(1_719 * 168)
    const isNoLonger = (a: Float64Array, b: Float64Array) => a.every((wait, n) => wait <= b[n]!)
    expect(isNoLonger(waits.voucherFirst, waits.withoutVoucher)).toBe(true)
    expect(isNoLonger(waits.withoutVoucherOrNotStated, waits.withoutVoucher)).toBe(true)
    expect(isNoLonger(waits.voucherFirstOrNotStated, waits.withoutVoucherOrNotStated)).toBe(true)
  })
})
