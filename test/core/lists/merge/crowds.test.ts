import { describe, expect, it } from 'vitest'
import type { Service } from '../../../../core/listing/service.ts'
import { mergeListings } from '../../../../core/lists/merge/merge.ts'
import { planImport } from '../../../../core/lists/planImport.ts'
import { countedRows } from './countedRows.ts'
import { CROWDS, crowd } from './crowds.ts'
import { mergeSlowly } from './mergeSlowly.ts'
import { everyNth } from '../../../runs.ts'

const knowledge = {
  samePlaces: [],
  listedOn: ({ confirmed }: Service) => confirmed.name?.on ?? null,
  isLive: (postcode: string | null) => postcode !== null,
}
const inShort = ({ services, merges, rowsOf }: ReturnType<typeof mergeListings>) => ({
  services,
  merges,
  rows: services.map(({ id }) => rowsOf(id).map((row) => row.id)),
})
const planned = (rows: readonly Service[]) => {
  const half = rows.length / 2
  const after = { services: rows.slice(half), refused: [], quiet: new Map(), columns: [] }
  return planImport(null, after, rows.slice(0, half), knowledge.isLive).doubles
}

/** Twice as many by hand (`npm run test:long`): what little is held against each other shows the more. */
const MANY = 800 / everyNth(2)

describe.each(Object.entries(CROWDS))('two lists whose rows share %s', (_, of) => {
  it('become the same listings as where each row is held against all that are near', () => {
    const rows = crowd(of, 150)
    expect(inShort(mergeListings(rows, knowledge))).toEqual(inShort(mergeSlowly(rows, knowledge)))
  })

  // Twice the rows are read twice as often, and some more for their order; pairs would be four times as many.
  it('are merged, and compared, without being held against each other', () => {
    const readsOf = (count: number, work: (rows: readonly Service[]) => unknown) => {
      const { rows, reads } = countedRows(crowd(of, count))
      work(rows)
      return reads()
    }
    const merge = (rows: readonly Service[]) => mergeListings(rows, knowledge)
    expect(readsOf(MANY, merge) / readsOf(MANY / 2, merge)).toBeLessThan(2.4)
    expect(readsOf(MANY, planned) / readsOf(MANY / 2, planned)).toBeLessThan(2.4)
  })
})
