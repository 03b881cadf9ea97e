import { describe, expect, it } from 'vitest'
import { groupAnswers } from '../../client/find/answers.ts'
import { clusterFound } from '../../client/find/map/clusters.ts'
import type { Freshness } from '../../core/freshness.ts'
import type { Found } from '../../core/search.ts'
import type { Position } from '../../core/service.ts'
import { makeService } from '../core/makeService.ts'

const answer = (freshness: Freshness, distanceM: number | null, at: Position | null = [-2.2, 53.4]): Found => ({
  service: makeService({ id: `${freshness}-${distanceM}`, at }),
  distanceM,
  walkMinutes: null,
  open: { state: 'not confirmed', reason: 'no hours' },
  freshness,
})

describe('answers under their headings', () => {
  it('folds old listings away where a fresher place is within 3 km', () => {
    const groups = groupAnswers([answer('fresh', 3000), answer('old', 100)], 20)
    expect(groups.map(({ trust, folded }) => [trust, folded])).toEqual([
      ['lately', false],
      ['long ago', true],
    ])
  })

  it('keeps them open where the fresher place is far, or its distance is not known', () => {
    expect(groupAnswers([answer('fresh', 3001), answer('old', 100)], 20).at(-1)?.folded).toBe(false)
    expect(groupAnswers([answer('fresh', null), answer('old', null)], 20).at(-1)?.folded).toBe(false)
  })

  it('counts all of a group and shows the first of them', () => {
    const [group] = groupAnswers([answer('old', 1), answer('old', 2), answer('old', 3)], 2)
    expect([group?.count, group?.shown.length]).toEqual([3, 2])
  })

  it('puts fresh and aging under one heading and stale under its own', () => {
    const groups = groupAnswers([answer('fresh', 1), answer('aging', 2), answer('stale', 3)], 20)
    expect(groups.map(({ trust, count }) => [trust, count])).toEqual([
      ['lately', 2],
      ['not lately', 1],
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
