import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridOf } from '../../../../core/gap/distance/grid.ts'
import { enter, openingsOf, openingsWhere } from '../../../../core/gap/hours/openings.ts'
import { EACH_HOUR, waitHours } from '../../../../core/gap/hours/wait.ts'
import { walkedPairs } from '../../../../core/gap/distance/walkedPairs.ts'
import { weekOpenings } from '../../../../core/gap/hours/weekOpenings.ts'
import type { HoursRule } from '../../../../core/listing/hoursRule.ts'
import { rule } from '../../listing/makeService.ts'
import { anyHours } from '../anyHours.ts'
import { northOf } from '../makeGapData.ts'
import { anyTable, pairsOf } from '../pairsOf.ts'
import { pointsOf } from '../pointsOf.ts'
import { slowDoor, slowEntry } from '../slowWait.ts'

/** Minutes since Monday 00:00. */
const at = (day: number, hour: number, minute = 0): number => day * 1440 + hour * 60 + minute
const [MON, TUE, WED, FRI, SAT, SUN] = [0, 1, 2, 4, 5, 6]

/** Hours that somebody `metres` away waits who sets out at one time. */
const waitFor = (rules: HoursRule[] | null, leaveAt: number, metres = 1040): number =>
  waitHours(pairsOf([[metres]]), weekOpenings([rules]).sure, Float64Array.of(leaveAt))[0]!

// Open Tuesday 10–12 and Friday 13–15; 1,040 m are 13 minutes at 80 m a minute.
const foodBank = [rule('TU', '10:00', '12:00'), rule('FR', '13:00', '15:00')]

describe('the wait for food', () => {
  it.each([
    ['waits at the door until it opens', at(TUE, 9), 1],
    ['gets in at once where it is open on arrival, and has walked 13 minutes', at(TUE, 11, 30), 13 / 60],
    ['arrives at 11:59, in the last minute', at(TUE, 11, 46), 13 / 60],
    ['arrives at 12:00, as it closes: Friday 13:00 is 3 days 1 hour 13 minutes off', at(TUE, 11, 47), 73 + 13 / 60],
    ['arrives at 12:03, too late: 3 days 1 hour 10 minutes', at(TUE, 11, 50), 73 + 10 / 60],
    ['has missed the week: from Friday 15:00 to Tuesday 10:00 are 3 days 19 hours', at(FRI, 15), 91],
    ['sets out on Sunday night: 10 hours and a day', at(SUN, 24) - 60, 35],
  ])('%s', (_, leaveAt, hours) => {
    expect(waitFor(foodBank, leaveAt)).toBeCloseTo(hours, 12)
  })

  // 800 m straight are 1,040 m walked at a detour of 1.3.
  it('walks the straight line times the detour', () => {
    const { byArea } = walkedPairs(pointsOf([[-2, 52]]), gridOf(pointsOf([northOf([-2, 52], 800)])), 1609, 1.3)
    const waits = waitHours(byArea, weekOpenings([foodBank]).sure, Float64Array.of(at(TUE, 11, 30), at(TUE, 11, 50)))
    expect(waits[0]).toBeCloseTo(13 / 60, 6)
    expect(waits[1]).toBeCloseTo(73 + 10 / 60, 6)
  })

  it('takes costs in minutes from an imported matrix', () => {
    const waits = waitHours(pairsOf([[13]]), weekOpenings([foodBank]).sure, Float64Array.of(at(TUE, 11, 30)), 1)
    expect(waits[0]).toBeCloseTo(13 / 60, 12)
  })

  it('goes to whichever lets it in first, not to the nearest', () => {
    const openings = weekOpenings([[rule('FR', '13:00', '15:00')], [rule('TU', '10:00', '12:00')]]).sure
    expect(waitHours(pairsOf([[80, 1040]]), openings, Float64Array.of(at(MON, 10)))[0]).toBe(24)
  })

  it('keeps an area that nothing reaches, or that reaches only doors whose hours are not known', () => {
    const { sure } = weekOpenings([null, foodBank])
    expect([
      ...waitHours(
        pairsOf([
          [80, null],
          [null, null],
        ]),
        sure,
        Float64Array.of(0),
      ),
    ]).toEqual([Infinity, Infinity])
    expect([...waitHours(pairsOf([[], []], 0), weekOpenings([]).sure, EACH_HOUR)].every((wait) => wait === Infinity)).toBe(true)
  })

  it('has a column for each hour of the week', () => {
    const waits = waitHours(pairsOf([[0]]), weekOpenings([foodBank]).sure, EACH_HOUR)
    expect(waits).toHaveLength(168)
    // Hour 33 is Tuesday 9:00, hour 35 Tuesday 11:00, hour 36 Tuesday 12:00.
    expect([waits[33], waits[34], waits[35], waits[36]]).toEqual([1, 0, 0, 73])
  })
})

describe('sessions of a typical week', () => {
  it('run past midnight', () => {
    const late = [rule('MO', '23:00', '01:00')]
    expect(waitFor(late, at(TUE, 0, 30), 0)).toBe(0)
    expect(waitFor(late, at(TUE, 1), 0)).toBe(6 * 24 + 22)
  })

  it('run from Sunday into Monday, also for who sets out on Sunday', () => {
    const late = [rule('SU', '22:00', '02:00')]
    expect(waitFor(late, at(MON, 1), 0)).toBe(0)
    expect(waitFor(late, at(MON, 1, 59), 0)).toBe(0)
    expect(waitFor(late, at(MON, 2), 0)).toBe(6 * 24 + 20)
    // Sets out on Sunday 23:55 and is there at 00:08.
    expect(waitFor(late, at(SUN, 23, 55))).toBeCloseTo(13 / 60, 12)
  })

  it('count where they are held each week; one week in two is a possibility, set apart', () => {
    const hours = [[rule('SA', '10:00', '12:00', { interval: 2 })]]
    const { sure, possible } = weekOpenings(hours)
    const leaveAt = Float64Array.of(at(SAT, 9))
    expect(waitHours(pairsOf([[0]]), sure, leaveAt)[0]).toBe(Infinity)
    expect(waitHours(pairsOf([[0]]), possible, leaveAt)[0]).toBe(1)
  })

  it('let in at the opening, and not after, where no end is stated', () => {
    const endless = [rule('WE', '13:00', null)]
    expect(waitFor(endless, at(WED, 12, 47))).toBeCloseTo(13 / 60, 12)
    expect(waitFor(endless, at(WED, 12, 48))).toBeCloseTo(168 + 12 / 60, 12)
  })

  it('never end where a door never shuts', () => {
    expect(
      [...waitHours(pairsOf([[80]]), weekOpenings([[rule('MO TU WE TH FR SA SU', '00:00', '24:00')]]).sure, EACH_HOUR)].map((wait) =>
        Math.round(wait * 60),
      ),
    ).toEqual(Array(168).fill(1))
  })
})

/** Services with any hours, and areas with any walk to them. */
const anyCase = fc.integer({ min: 0, max: 5 }).chain((services) =>
  fc.record({
    table: anyTable(services),
    hours: fc.array(anyHours, { minLength: services, maxLength: services }),
    leaveAt: fc.array(fc.integer({ min: 0, max: 12_000 }), { minLength: 1, maxLength: 6 }).map((all) => Float64Array.from(all).sort()),
  }),
)

describe('every wait', () => {
  it.each([
    ['what is sure', 'sure', 1],
    ['what is possible', 'possible', 0],
  ] as const)('is that of somebody who watches the door minute by minute, by %s', (_, which, enough) => {
    fc.assert(
      fc.property(anyCase, ({ table, hours, leaveAt }) => {
        const waits = waitHours(pairsOf(table, hours.length), weekOpenings(hours)[which], leaveAt)
        const doors = hours.map((rules) => slowDoor(rules, enough))
        table.forEach((row, area) =>
          leaveAt.forEach((leaves, m) => {
            const entries = doors.map((door, j) => (row[j] === null ? Infinity : slowEntry(door, leaves + row[j]! / 80)))
            expect(waits[area * leaveAt.length + m]).toBe((Math.min(Infinity, ...entries) - leaves) / 60)
          }),
        )
      }),
    )
  })

  it('gets no longer by one more service, and no shorter by leaving one out', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.boolean()), ({ table, hours, leaveAt }, keep) => {
        const [pairs, { sure }] = [pairsOf(table, hours.length), weekOpenings(hours)]
        const kept = Uint8Array.from(hours, () => (keep.next().value === true ? 1 : 0))
        const [all, fewer] = [waitHours(pairs, sure, leaveAt), waitHours(pairs, openingsWhere(sure, kept), leaveAt)]
        expect(all.every((wait, n) => wait <= fewer[n]!)).toBe(true)
      }),
    )
  })

  it('is no longer than that of somebody who sets out later, but for the time between', () => {
    fc.assert(
      fc.property(anyCase, ({ table, hours, leaveAt }) => {
        const waits = waitHours(pairsOf(table, hours.length), weekOpenings(hours).sure, leaveAt)
        for (let area = 0; area < table.length; area++)
          for (let m = 1; m < leaveAt.length; m++) {
            const [before, after] = [waits[area * leaveAt.length + m - 1]!, waits[area * leaveAt.length + m]!]
            if (before < Infinity) expect(leaveAt[m - 1]! + before * 60).toBeLessThanOrEqual(leaveAt[m]! + after * 60 + 1e-6)
          }
      }),
    )
  })
})

describe('people at a door', () => {
  it('who never set out never get in, and who come years later still do', () => {
    const { sure } = weekOpenings([foodBank])
    const entered = new Float64Array(2)
    enter(sure, 0, Float64Array.of(1_000_000 * 10_080, Infinity), 0, entered)
    expect([...entered]).toEqual([1_000_000 * 10_080 + at(TUE, 10), Infinity])
  })

  it('find nothing after the last dated session', () => {
    const dated = openingsOf([[{ opens: 60, closes: 120 }]], Infinity)
    const entered = new Float64Array(3)
    enter(dated, 0, Float64Array.of(0, 119, 120), 0, entered)
    expect([...entered]).toEqual([60, 119, Infinity])
  })

  it('see sessions that overlap as one, and those that touch as two without a gap', () => {
    const { opens, closes } = openingsOf(
      [
        [
          { opens: 90, closes: 150 },
          { opens: 60, closes: 120 },
          { opens: 150, closes: 180 },
        ],
      ],
      Infinity,
    )
    expect([[...opens], [...closes]]).toEqual([
      [60, 150],
      [150, 180],
    ])
  })
})

describe('wrong arguments', () => {
  it('are refused by name', () => {
    const { sure } = weekOpenings([foodBank])
    expect(() => waitHours(pairsOf([[1, 2]]), sure, EACH_HOUR)).toThrow('openings must have one row for each of 2 services, got 1')
    expect(() => waitHours(pairsOf([[1]]), sure, Float64Array.of(60, 0))).toThrow('leaveAt must ascend from 0, got 0 after 60')
    expect(() => waitHours(pairsOf([[1]]), sure, Float64Array.of(-1))).toThrow('leaveAt must ascend from 0, got -1 after 0')
    expect(() => openingsWhere(sure, new Uint8Array(2))).toThrow('keep must have one row for each of 1 services, got 2')
  })
})
