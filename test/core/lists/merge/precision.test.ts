import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rowsOfListings, scoreMerges, type LabelledPair, type Row } from './precision.ts'

const row = (record: string): Row => ({ source: 'list', record })
const pair = (a: string, b: string, label: LabelledPair['label']): LabelledPair => ({ a: row(a), b: row(b), label, reason: 'as read' })

describe('the score of a build’s merges', () => {
  const hall = pair('hall 2018', 'hall 2024', 'same')
  const church = pair('church 2018', 'church 2024', 'same')
  const meal = pair('hall 2018', 'meal', 'same hall, different services')
  const towns = pair('hall 2018', 'church 2018', 'different')
  const gone = pair('hall 2018', 'never read', 'same')
  const listings = [[row('hall 2018'), row('meal'), row('hall 2024')], [row('church 2018')], [row('church 2024')]]

  // Merged: hall with hall (right) and hall with meal (wrong): 1 of 2. The same: hall (merged) and church (not): 1 of 2.
  it('is the share of merges that are right, and of doubles that are merged', () => {
    expect(scoreMerges([hall, church, meal, towns], listings)).toEqual({
      pairs: 4,
      absent: 0,
      precision: 0.5,
      recall: 0.5,
      wrong: [meal],
      missed: [church],
    })
  })

  it('leaves out a pair of which the build does not hold both rows', () => {
    expect(scoreMerges([hall, gone], listings)).toMatchObject({ pairs: 1, absent: 1, precision: 1, recall: 1 })
  })

  it('has no share of nothing', () => {
    expect(scoreMerges([towns], listings)).toMatchObject({ precision: null, recall: null })
  })
})

describe('the labelled pairs', () => {
  const text = readFileSync(join(import.meta.dirname, 'labelledPairs.json'), 'utf8')
  const labelled = JSON.parse(text) as LabelledPair[]
  const keysOf = ({ a, b }: LabelledPair) => [a, b].map(({ source, record }) => `${source} ${record}`)

  it('are enough, of each label, and each has its reason', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(150)
    expect(new Set(labelled.map(({ label }) => label))).toEqual(new Set(['same', 'different', 'same hall, different services']))
    expect(labelled.filter(({ reason }) => reason.trim() === '')).toEqual([])
  })

  it('are of two rows each, and none stands twice', () => {
    expect(labelled.filter((each) => new Set(keysOf(each)).size < 2)).toEqual([])
    expect(new Set(labelled.map((each) => keysOf(each).toSorted().join(' = '))).size).toBe(labelled.length)
  })

  it('do not contradict each other: what is the same as one row is the same as the other', () => {
    const sameAs = new Map<string, string>()
    const root = (key: string): string => (sameAs.has(key) ? root(sameAs.get(key)!) : key)
    for (const each of labelled.filter(({ label }) => label === 'same')) {
      const [a, b] = keysOf(each).map(root) as [string, string]
      if (a !== b) sameAs.set(a, b)
    }
    const torn = labelled.filter((each) => each.label !== 'same' && new Set(keysOf(each).map(root)).size === 1)
    expect(torn.map(keysOf)).toEqual([])
  })

  // The bars that were set before the merge was changed: at most 2 of 100 merges wrong, at least 85 of 100 doubles found.
  it('are merged in the packs as a person who read both rows would', () => {
    const { pairs, precision, recall } = scoreMerges(labelled, rowsOfListings('data'))
    expect(pairs).toBeGreaterThan(300)
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })

  it('hold no mail address and no mobile number', () => {
    expect(text).not.toMatch(/[\w.]@[\w.]|\b07\d{3}/)
  })
})
