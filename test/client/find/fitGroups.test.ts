import { describe, expect, it } from 'vitest'
import { fitGroups, stepGroups } from '../../../client/find/list/fitGroups.ts'
import { clusterFound } from '../../../client/help/map/pins/clusters.ts'
import type { Freshness } from '../../../core/listing/freshness.ts'
import { walkMinutes } from '../../../core/place/geo.ts'
import type { JudgedListing } from '../../../core/seek/fit.ts'
import type { Position } from '../../../core/listing/service.ts'
import { makeService } from '../../core/listing/makeService.ts'

const answer = (freshness: Freshness, distanceM: number | null, at: Position | null = [-2.2, 53.4]): JudgedListing => ({
  service: makeService({ id: `${freshness}-${distanceM}`, at }),
  distanceM,
  walkMinutes: distanceM === null ? null : walkMinutes(distanceM),
  open: { state: 'not confirmed', reason: 'no hours' },
  freshness,
  unknown: [],
  against: [],
})

const told = (...answers: JudgedListing[]) =>
  stepGroups(answers, 20).map(
    ({ step, groups }) => `${step}: ${groups.map(({ trust, count, folded }) => `${count} ${trust}${folded ? ', folded' : ''}`).join('; ')}`,
  )

describe('answers under their headings', () => {
  // 500 m are 9 minutes on foot, 3,000 m 49; 5,000 m nobody walks in an hour.
  it('stand under how near they are, and in that under how lately they were checked', () => {
    expect(
      told(
        answer('fresh', 500),
        answer('old', 400),
        answer('stale', 3000),
        answer('old', null),
        answer('aging', 5000),
        answer('fresh', 20_000),
      ),
    ).toEqual(['walk: 1 lately; 1 long ago', 'long walk: 1 not lately', 'reach: 1 long ago', 'ride: 1 lately', 'far: 1 lately'])
  })

  // Where no check was stated, nobody knows that it is over a year ago; the nearest stands first all the same.
  it('say where no date of a check is stated, of all that are old or of some', () => {
    const undated = { ...answer('old', 100), service: makeService({ id: 'undated' }, null) }
    const dated = { ...answer('old', 150), service: makeService({ id: 'dated' }, '2018') }
    const found = { ...undated, service: makeService({ id: 'found closed', closedReports: 2 }, null) }
    expect(told(undated)).toEqual(['walk: 1 no date'])
    expect(told(undated, dated)).toEqual(['walk: 2 long ago or no date'])
    expect(told(dated, found)).toEqual(['walk: 2 long ago'])
    expect(told(answer('fresh', 100), answer('aging', 200), answer('stale', 300), undated)).toEqual([
      'walk: 2 lately; 1 not lately; 1 no date, folded',
    ])
  })

  it('fold old listings away where three fresher places are as near', () => {
    const near = [answer('fresh', 100), answer('aging', 200), answer('stale', 300), answer('old', 50)]
    expect(told(...near)).toEqual(['walk: 2 lately; 1 not lately; 1 long ago, folded'])
    expect(told(...near.slice(1))).toEqual(['walk: 1 lately; 1 not lately; 1 long ago'])
    expect(told(answer('fresh', 3000), answer('fresh', 3100), answer('fresh', 3200), answer('old', 50)).at(0)).toBe('walk: 1 long ago')
  })

  it('put what has closed under a heading of its own, last', () => {
    const closed = answer('fresh', 10)
    closed.service.status = 'closed'
    expect(told(answer('old', 20_000), closed)).toEqual(['far: 1 long ago', 'closed: 1 lately'])
  })

  it('count all of a group and show the first of them', () => {
    const [step] = stepGroups([answer('old', 1), answer('old', 2), answer('old', 3)], 2)
    expect([step?.count, step?.groups[0]?.count, step?.groups[0]?.shown.length]).toEqual([3, 3, 2])
  })
})

describe('what fits before what may', () => {
  it('shows the first twenty of both together', () => {
    const matches = Array.from({ length: 15 }, (_, index) => answer('fresh', index))
    const unknown = Array.from({ length: 15 }, (_, index) => answer('fresh', 100 + index))
    const [fits, may] = fitGroups({ matches, unknown, others: [] }, 20)
    expect([fits?.fits, fits?.count, fits?.steps[0]?.groups[0]?.shown.length]).toEqual(['matches', 15, 15])
    expect([may?.fits, may?.count, may?.steps[0]?.groups[0]?.shown.length]).toEqual(['unknown', 15, 5])
  })

  it('leaves out a group that is empty or not reached yet', () => {
    expect(fitGroups({ matches: [], unknown: [answer('old', 1)], others: [] }, 20).map(({ fits }) => fits)).toEqual(['unknown'])
    expect(fitGroups({ matches: [answer('old', 1)], unknown: [answer('old', 2)], others: [] }, 1).map(({ fits }) => fits)).toEqual([
      'matches',
    ])
  })
})

describe('pins on the map', () => {
  it('loses no door and shows none that is not there', () => {
    const found = [answer('old', 1, [-2.2, 53.4]), answer('old', 2, [-2.2, 53.4]), answer('old', 3, [-1.2, 52.4]), answer('old', 4, null)]
    for (const zoom of [8, 13, 18]) {
      const clusters = clusterFound(found, zoom)
      expect(clusters.map(({ members }) => members.length)).toEqual([2, 1])
    }
  })

  it('parts doors in one street only when close enough', () => {
    // 0.002° of longitude is 0.002 / 360 × 256 × 2^zoom px: 0.4 px at zoom 8, 93 px at zoom 16.
    const found = [answer('old', 1, [-2.2, 53.4]), answer('old', 2, [-2.198, 53.4])]
    expect(clusterFound(found, 8)).toHaveLength(1)
    expect(clusterFound(found, 16)).toHaveLength(2)
  })
})
