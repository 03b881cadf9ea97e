import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import { asOf } from '../../../core/listing/asOf.ts'
import type { Service } from '../../../core/listing/service.ts'
import { toldFullAt, type ToldFull } from '../../../core/listing/toldFull.ts'
import { compact, expand } from '../../../core/listing/wire.ts'
import { closingGround } from '../../../core/report/closingGround.ts'
import { decideFull, type FullNotes } from '../../../core/report/decideFull.ts'
import { fullHistory } from '../../../core/report/fullHistory.ts'
import type { Report } from '../../../core/report/report.ts'
import type { Look } from '../../../core/report/resolution.ts'
import { weekAt } from '../../../core/report/week.ts'
import { makeService } from '../listing/makeService.ts'
import { listing, listingId, NOW, reportId } from './closingWorld.ts'

/** Tuesday 24 November 2026 is day 0. */
const at = (day: number): number => NOW + day * DAY_MS
const on = (day: number): string => new Date(at(day)).toISOString().slice(0, 10)

let ids = 0
const said = (number: number, day: number, more: Partial<Report> = {}): Report => ({
  id: reportId(++ids),
  service: listingId(number),
  what: 'full',
  note: null,
  week: weekAt(at(day)),
  at: `${on(day)}T00:00:00.000Z`,
  ...more,
})
const twice = (numbers: readonly number[], day: number): Report[] => numbers.flatMap((number) => [said(number, day), said(number, day)])

const street = (count: number): Service[] => Array.from({ length: count }, (_, number) => listing(number, number * 100))
const TOWN = [{ id: 'town', services: street(20) }]

const decide = (reports: readonly Report[], day: number, looks = new Map<string, Look>(), places = TOWN): FullNotes =>
  decideFull(fullHistory(reports, looks), closingGround(places), at(day))
const shown = (...asked: Parameters<typeof decide>): string[] =>
  [...decide(...asked).shown.keys()].map((id) => String(Number(id.slice(-12))))
const held = (...asked: Parameters<typeof decide>): string[] => [...decide(...asked).held.keys()].map((id) => String(Number(id.slice(-12))))
const looked = (reports: readonly Report[], as: Look['as'], day: number) =>
  new Map(reports.map(({ id }): [string, Look] => [id, { as, at: at(day), last: at(day) }]))

describe('a note that a listing was full', () => {
  it('takes two reports from two networks within seven days', () => {
    expect(shown([said(1, 0)], 0)).toEqual([])
    expect(shown([said(1, 0), said(1, 0, { repeat: true })], 0)).toEqual([])
    expect(shown([said(1, 0), said(1, 6)], 6)).toEqual(['1'])
    expect(shown([said(1, 0), said(1, 7)], 7)).toEqual([])
    expect(shown([said(1, 0), said(1, 0, { what: 'no-answer' }), said(2, 0)], 0)).toEqual([])
  })
  it('says the later week of the two, and stands for seven days from the later', () => {
    // The Sunday, day 5, is of the week of the 23rd; the Monday, day 6, of the 30th.
    const reports = [said(1, 5), said(1, 6)]
    const note: ToldFull = { week: '2026-11-30', setOn: '2026-11-30', expiresOn: '2026-12-06', checked: false }
    expect(decide(reports, 6).shown.get(listingId(1))).toEqual(note)
    expect(shown(reports, 12)).toEqual(['1'])
    expect(shown(reports, 13)).toEqual([])
    expect(shown(reports, 5)).toEqual([])
  })
  it('is the same in whatever order the reports are read', () => {
    const reports = [said(1, 0), said(1, 3), said(1, 8), ...twice([2, 3], 1)]
    for (const day of [0, 1, 3, 8, 9, 14]) expect(decide(reports.toReversed(), day)).toEqual(decide(reports, day))
    // 0 and 3 make it until day 9; 3 and 8 make it anew, until day 14.
    expect(decide(reports, 9).shown.get(listingId(1))?.expiresOn).toBe(on(14))
  })
  it('goes when somebody looked and found no such thing, and is back when that is taken back', () => {
    const reports = twice([1], 0)
    expect(shown(reports, 1, looked(reports, 'looked at', 1))).toEqual([])
    expect(shown(reports, 1, looked(reports.slice(1), 'looked at', 1))).toEqual([])
    expect(shown(reports, 1)).toEqual(['1'])
  })
  it('stands from the day of the look where somebody found it so, even by one report', () => {
    const one = [said(1, 0)]
    const checked = looked(one, 'full', 4)
    expect(decide(one, 4, checked).shown.get(listingId(1))).toEqual({
      week: '2026-11-23',
      setOn: on(4),
      expiresOn: on(10),
      checked: true,
    })
    expect([shown(one, 10, checked), shown(one, 11, checked)]).toEqual([['1'], []])
  })
})

describe('a burst', () => {
  const ALL = Array.from({ length: 20 }, (_, number) => number)

  it('changes nothing: beyond the limit of the place none of that day counts until somebody has looked', () => {
    // 20 listings: three, since a fiftieth is 0.4.
    expect(shown(twice([1, 2, 3], 0), 0)).toEqual(['1', '2', '3'])
    expect(shown(twice([1, 2, 3, 4], 0), 0)).toEqual([])
    expect(held(twice([1, 2, 3, 4], 0), 0)).toEqual(['1', '2', '3', '4'])
    expect(decide(twice(ALL, 0), 0).held.get(listingId(7))).toEqual({ since: on(0), why: ['share of the place'] })
    expect(shown(twice(ALL, 0), 6)).toEqual([])
  })
  it('takes no note away that stood before, not even by saying it again', () => {
    const before = twice([1, 2], 0)
    expect(decide([...before, ...twice(ALL, 1)], 1).shown).toEqual(decide(before, 1).shown)
    expect(shown([...before, ...twice(ALL, 1)], 6)).toEqual(['1', '2'])
    expect(shown([...before, ...twice(ALL, 1)], 7)).toEqual([])
  })
  it('spread over days leaves no more than the limit', () => {
    const patient = ALL.flatMap((number) => twice([number], number))
    expect(Math.max(...ALL.map((day) => shown(patient, day).length))).toBe(3)
    const halves = [...ALL.map((number) => said(number, 0)), ...ALL.map((number) => said(number, 1))]
    expect(shown(halves, 1)).toEqual([])
  })
  it('lets none of its own through when one of it is looked at, and leaves room from the next day on', () => {
    const burst = twice([1, 2, 3, 4], 0)
    const one = looked(burst.slice(0, 2), 'looked at', 0)
    expect(shown(burst, 0, one)).toEqual([])
    const all = looked(burst, 'looked at', 0)
    expect(shown([...burst, ...twice([9], 0)], 0, all)).toEqual([])
    expect(shown([...burst, ...twice([9], 1)], 1, all)).toEqual(['9'])
    expect(shown([...burst, ...twice([9], 1)], 1)).toEqual([])
    // What somebody found full is shown, whatever the limits say.
    expect(shown(burst, 0, looked(burst, 'full', 0))).toEqual(['1', '2', '3', '4'])
  })
  it('counts what stands at the edge, and holds what is in no pack', () => {
    const places = [
      { id: 'town', services: [...street(5), { ...listing(30, 900), edge: true }] },
      { id: 'next', services: [listing(30, 900)] },
    ]
    expect(shown(twice([1, 2, 3, 30], 0), 0, undefined, places)).toEqual([])
    expect(shown(twice([1, 2, 30], 0), 0, undefined, places)).toEqual(['1', '2', '30'])
    expect(decide(twice([99], 0), 0).held.get(listingId(99))?.why).toEqual(['not in the packs'])
  })
})

describe('the note on its way', () => {
  const toldFull: ToldFull = { week: '2026-11-23', setOn: '2026-11-24', expiresOn: '2026-11-30', checked: false }
  const HALL = { ...makeService({}, '2026-01-01'), toldFull }

  it('travels with the listing, and is absent where there is none', () => {
    expect(expand(compact(HALL)).toldFull).toEqual(toldFull)
    expect(compact({ ...HALL, toldFull: null }).properties).not.toHaveProperty('toldFull')
  })
  it('stands on its days alone, by the clock of London', () => {
    const [first, last] = [Date.UTC(2026, 10, 24), Date.UTC(2026, 11, 1) - 1]
    expect([first - 1, first, last, last + 1].map((instant) => asOf(HALL, instant)?.toldFull ?? null)).toEqual([
      null,
      toldFull,
      toldFull,
      null,
    ])
    expect(toldFullAt(HALL, first - 1)).toBeNull()
    expect(asOf(HALL, last + 1)).toEqual({ ...HALL, toldFull: null })
  })
})
