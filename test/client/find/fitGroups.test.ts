import { describe, expect, it } from 'vitest'
import { fitGroups, trustGroups } from '../../../client/find/list/fitGroups.ts'
import { clusterFound } from '../../../client/help/map/pins/clusters.ts'
import type { Freshness } from '../../../core/listing/freshness.ts'
import type { JudgedListing } from '../../../core/seek/fit.ts'
import type { Position } from '../../../core/listing/service.ts'
import { makeService } from '../../core/listing/makeService.ts'

const answer = (freshness: Freshness, distanceM: number | null, at: Position | null = [-2.2, 53.4]): JudgedListing => ({
  service: makeService({ id: `${freshness}-${distanceM}`, at }),
  distanceM,
  walkMinutes: null,
  open: { state: 'not confirmed', reason: 'no hours' },
  freshness,
  unknown: [],
  against: [],
})

describe('answers under their headings', () => {
  it('folds old listings away where a fresher place is within 3 km', () => {
    const groups = trustGroups([answer('fresh', 3000), answer('old', 100)], 20)
    expect(groups.map(({ trust, folded }) => [trust, folded])).toEqual([
      ['lately', false],
      ['long ago', true],
    ])
  })

  it('keeps them open where the fresher place is far, or its distance is not known', () => {
    expect(trustGroups([answer('fresh', 3001), answer('old', 100)], 20).at(-1)?.folded).toBe(false)
    expect(trustGroups([answer('fresh', null), answer('old', null)], 20).at(-1)?.folded).toBe(false)
  })

  it('folds fresher ones away where all of them are far and an older one is nearer', () => {
    const folded = (...answers: JudgedListing[]) => trustGroups(answers, 20).map((group) => [group.trust, group.folded])
    expect(folded(answer('stale', 21_000), answer('old', 300))).toEqual([
      ['not lately', true],
      ['long ago', false],
    ])
    expect(folded(answer('stale', 5000), answer('old', 300))[0]).toEqual(['not lately', false])
    expect(folded(answer('stale', 21_000), answer('old', 22_000))[0]).toEqual(['not lately', false])
    expect(folded(answer('fresh', null), answer('old', 300))[0]).toEqual(['lately', false])
  })

  it('counts all of a group and shows the first of them', () => {
    const [group] = trustGroups([answer('old', 1), answer('old', 2), answer('old', 3)], 2)
    expect([group?.count, group?.shown.length]).toEqual([3, 2])
  })

  it('puts fresh and aging under one heading and stale under its own', () => {
    const groups = trustGroups([answer('fresh', 1), answer('aging', 2), answer('stale', 3)], 20)
    expect(groups.map(({ trust, count }) => [trust, count])).toEqual([
      ['lately', 2],
      ['not lately', 1],
    ])
  })
})

describe('what fits before what may', () => {
  it('shows the first twenty of both together', () => {
    const matches = Array.from({ length: 15 }, (_, index) => answer('fresh', index))
    const unknown = Array.from({ length: 15 }, (_, index) => answer('fresh', 100 + index))
    const [fits, may] = fitGroups({ matches, unknown, others: [] }, 20)
    expect([fits?.fits, fits?.count, fits?.groups[0]?.shown.length]).toEqual(['matches', 15, 15])
    expect([may?.fits, may?.count, may?.groups[0]?.shown.length]).toEqual(['unknown', 15, 5])
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
