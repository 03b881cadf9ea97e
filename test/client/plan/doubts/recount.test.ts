import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gapQueryOf } from '../../../../client/plan/ask/planQuestion.ts'
import type { DeskView } from '../../../../client/plan/desk/deskView.ts'
import { doubtRows, type DoubtRow } from '../../../../client/plan/doubts/doubtRows.ts'
import { findGaps } from '../../../../core/gap/answer/findGaps.ts'
import { asOf } from '../../../../core/listing/asOf.ts'
import { readServices } from '../../../../core/listing/dataset.ts'
import { freshness } from '../../../../core/listing/freshness.ts'
import type { Service } from '../../../../core/listing/service.ts'
import type { Water } from '../../../../core/place/water.ts'
import { rule } from '../../../core/listing/makeService.ts'
import { heldFigures } from '../../../core/place/england/heldFigures.ts'
import { deskOf } from '../deskOf.tsx'

const NOW = Date.UTC(2026, 10, 28)
const PLACE = 'greater-manchester'
const folder = new URL(`../../../../data/${PLACE}/`, import.meta.url)
const isBuilt = existsSync(new URL('sources.json', folder))
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

const SATURDAY_10 = rule('SA', '10:00', '11:00')
const coversTen = (from: string, to: string | null): boolean => from <= '10:30' && (to === null ? from >= '10:00' : to >= '10:30')
const opensThen = (service: Service): boolean =>
  (service.hours ?? []).some(
    ({ byday, opens_at: from, closes_at: to, interval, freq }) =>
      byday.includes('SA') && interval === 1 && freq === 'WEEKLY' && coversTen(from, to),
  )
const opensSometimes = (service: Service): boolean =>
  (service.hours ?? []).some(({ byday, opens_at: from, closes_at: to }) => byday.some((day) => day.endsWith('SA')) && coversTen(from, to))

/** The list as it would be if one thing were otherwise, one listing after the other. */
const OTHERWISE: Readonly<Record<Exclude<DoubtRow['of'], 'band' | 'water' | 'catchment'>, (one: Service) => Service | null>> = {
  stale: (one) => (['stale', 'old'].includes(freshness(one, NOW)) ? null : one),
  'referral-only': (one) => {
    const { routes, needs } = one.referral
    return needs.includes('voucher') || (routes.length > 0 && !routes.includes('open') && !routes.includes('self')) ? null : one
  },
  'unread-hours': (one) => (one.hours === null || one.hoursRead !== 'whole' ? null : one),
  hours: (one) =>
    !opensThen(one) && (one.hours === null || one.hoursRead === 'part') ? { ...one, hours: [SATURDAY_10], hoursRead: 'whole' } : one,
  'some weeks': (one) => (opensSometimes(one) && !opensThen(one) ? { ...one, hours: [...one.hours!, SATURDAY_10] } : one),
  referral: (one) => (one.referral.routes.length === 0 ? { ...one, referral: { ...one.referral, routes: ['open'] } } : one),
  needs: (one) => (one.access.stepFree === 'not stated' ? { ...one, access: { ...one.access, stepFree: 'yes' } } : one),
  'too old': (one) => (freshness(one, NOW) === 'old' ? { ...one, closedReports: 0, confirmed: { status: LATELY } } : one),
}
const LATELY = { on: '2026-11-20', by: 'editor', how: 'phone', source: 'made-up' } as const

/** A desk asked on the listings of a real place, each row of it held against the question asked anew. */
describe.runIf(isBuilt)(`what we do not know of ${PLACE} (only where its data is built)`, () => {
  const figures = heldFigures(PLACE)
  const services = (isBuilt ? readServices(read('services.geojson')).services : []).flatMap((one) => asOf(one, NOW) ?? [])
  const water = isBuilt ? (read('water.json') as Water) : null
  const asked = (query: string) => deskOf(query, figures, services, { at: NOW, water })
  const rowsOf = ({ state, answers }: DeskView) => doubtRows(state, answers.doubts!, answers.unknowns!)
  const beyond = (desk: DeskView, list: readonly Service[], detour = 1.3): number =>
    findGaps(figures, list, { ...gapQueryOf(desk.question), detour }, NOW).summary.inNeedUncovered

  const holds = (desk: DeskView, row: DoubtRow): void => {
    const headline = beyond(desk, services)
    const { of, from, to } = row
    if (of === 'band') {
      expect([from, to]).toEqual([beyond(desk, services, 1.2), beyond(desk, services, 1.4)])
    } else if (of === 'water') {
      const { columns } = findGaps(figures, services, gapQueryOf(desk.question), NOW, water)
      const wet = columns.in_need.reduce<number>((sum, need, i) => sum + (columns.water[i] === 1 ? (need ?? 0) : 0), 0)
      expect([from, to]).toEqual([headline, expect.closeTo(headline + wet, 5)])
    } else if (of !== 'catchment') {
      const instead = beyond(
        desk,
        services.flatMap((one) => OTHERWISE[of](one) ?? []),
      )
      expect([from, to], of).toEqual([Math.min(headline, instead), Math.max(headline, instead)])
    }
  }

  it.each([
    ['when=sat-10', ['stale', 'referral-only', 'unread-hours', 'hours', 'some weeks', 'band']],
    ['referral=open', ['stale', 'unread-hours', 'referral', 'band']],
    ['has=step-free&types=', ['needs']],
    ['checked=stale&types=', ['too old', 'stale', 'band']],
  ] as const)('is as a recount says: %s', async (query, expected) => {
    const desk = await asked(query)
    const rows = rowsOf(desk)
    expect(rows.map(({ of }) => of)).toEqual(expect.arrayContaining([...expected]))
    expect(desk.state.summary.inNeedUncovered).toBe(beyond(desk, services))
    for (const row of rows) holds(desk, row)
  })
})
