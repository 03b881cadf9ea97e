import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readServices } from '../../../core/listing/dataset.ts'
import { runGaps } from '../../../core/gap/answer/runGaps.ts'
import { betweenLines } from '../../../core/gap/measures/betweenLines.ts'
import { changed } from '../../../core/gap/whatIf/change.ts'
import { parseDecay } from '../../../core/gap/access/decay.ts'
import { findGaps } from '../../../core/gap/answer/findGaps.ts'
import { modelOf } from '../../../core/gap/model/model.ts'
import { demandOf } from '../../../core/gap/model/demand.ts'
import { nearestServing } from '../../../core/gap/model/nearestServing.ts'
import type { GapQuery } from '../../../core/gap/query/gapQuery.ts'
import { ringList } from '../../../core/gap/measures/ringList.ts'
import { robustness } from '../../../core/gap/measures/robustness.ts'
import { runOf } from '../../../core/gap/run/run.ts'
import { supplyOf, supplyRow, type SupplyRow } from '../../../core/gap/model/supplyColumns.ts'
import { hasHour } from '../../../core/gap/hours/weekMasks.ts'
import { HOURS_IN_WEEK } from '../../../core/hours/weekWeights.ts'
import { whatIf } from '../../../core/gap/whatIf/whatIf.ts'
import type { Position } from '../../../core/listing/service.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { heldFigures } from '../place/england/heldFigures.ts'
import { slowRun } from './slowRun.ts'

const NOW = Date.UTC(2026, 5, 1)
const KINDS: readonly ServiceType[] = ['food-bank', 'food-pantry', 'community-meal', 'library', 'warm-space']
const QUERY: GapQuery = { types: [], reach_m: 1609, detour: 1.3, fresh: 'old' }
const folderOf = (place: string) => new URL(`../../../data/${place}/`, import.meta.url)

/** Held against loops and Turf, on the listings as they are and as if every third were for its own authority, every seventh delivered there. */
describe.each(['west-midlands', 'north-east-essex'])('the services of %s (only where its data is built)', (place) => {
  const folder = folderOf(place)
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  const load = () => {
    const figures = heldFigures(place)
    return { figures, demand: demandOf(figures), services: readServices(read('services.geojson')).services }
  }
  const bounded = (row: SupplyRow, j: number, authorities: readonly string[]): SupplyRow => ({
    ...row,
    catchment:
      j % 3 === 0 || j % 7 === 0
        ? { zones: [{ codes: [authorities[j % authorities.length]!], polygon: null }], delivers: j % 7 === 0 }
        : null,
  })

  it.runIf(existsSync(new URL('sources.json', folder)))('are reached as an independent count says, with catchments and without', () => {
    const { figures, demand, services } = load()
    const rows = runGaps(demand, services, QUERY, NOW).listings.map((service) => supplyRow(service, KINDS))
    const authorities = [...new Set(figures.columns.authority)].toSorted()
    for (const supply of [rows, rows.map((row, j) => bounded(row, j, authorities))]) {
      const decay = parseDecay('gaussian:700')
      const model = modelOf(demand, supplyOf(supply, KINDS.length), { reachM: 1609, detour: 1.3 })
      const { answers } = runOf(model, decay)
      const slow = slowRun(demand, supply, { reachM: 1609, detour: 1.3, weight: decay.weight, kindCount: KINDS.length })
      expect([...answers.choice]).toEqual(slow.choice)
      expect(slow.choice.some((count) => count > 3)).toBe(true)
      for (const rank of [1, 3]) {
        const found = nearestServing(model, rank).straightM
        const unlike = slow.metres.flatMap((metres, i) => {
          const twin = metres[rank - 1] ?? Infinity
          return found[i] === twin || Math.abs(found[i]! - twin) < 1e-5 ? [] : [{ i, found: found[i], twin }]
        })
        expect(unlike).toEqual([])
      }
      const unlike = slow.access.flatMap((access, i) =>
        Math.abs(access - answers.access[i]!) <= 1e-9 * access ? [] : [{ i, found: answers.access[i], access }],
      )
      expect(unlike).toEqual([])
      const otherwise: string[] = []
      for (let i = 0; i < demand.count; i += 11)
        for (let kind = 0; kind < KINDS.length; kind++)
          for (let hour = 0; hour < HOURS_IN_WEEK; hour += 7)
            if (hasHour(answers.hours, i * KINDS.length + kind, hour) !== slow.isOpen(i, kind, hour)) otherwise.push(`${i} ${kind} ${hour}`)
      expect(otherwise).toEqual([])
      expect([...betweenLines(model).between]).toEqual(slow.between)
    }
  })

  it.runIf(existsSync(new URL('sources.json', folder)))('each taken away, or moved, is as a full recompute', () => {
    const { figures, demand, services } = load()
    const authorities = [...new Set(figures.columns.authority)].toSorted()
    const rows = runGaps(demand, services, QUERY, NOW).listings.map((service, j) => bounded(supplyRow(service, KINDS), j, authorities))
    const model = modelOf(demand, supplyOf(rows, KINDS.length), { reachM: 1609, detour: 1.3 })
    const run = runOf(model)
    rows.forEach((row, j) => {
      if (j % 5 !== 0) return
      const moved = { ...row, at: row.at === null ? null : ([row.at[0] + 0.02, row.at[1]] satisfies Position) }
      const change = { less: [j], more: supplyOf(j % 2 === 0 ? [] : [moved], KINDS.length) }
      const delta = whatIf(model, run, change)
      const anew = runOf(changed(model, change))
      expect(delta.sums).toEqual(anew.sums)
      for (const column of ['straightM', 'access', 'choice'] as const)
        expect([...delta.after[column]], column).toEqual(Array.from(delta.areas, (area) => anew.answers[column][area]))
    })
  })

  it.runIf(existsSync(new URL('sources.json', folder)))(
    'are rung in the order of what their loss would move, and what rests on the doubtful is less',
    () => {
      const { figures, demand, services } = load()
      const query: GapQuery = { ...QUERY, types: ['food-bank'] }
      const first = ringList(runGaps(demand, services, query, NOW), NOW)[0]
      const now = findGaps(figures, services, query, NOW).summary
      const losses = services.map((service) => {
        const without = findGaps(
          figures,
          services.filter(({ id }) => id !== service.id),
          query,
          NOW,
        ).summary
        return Math.round((now.inNeedCovered - without.inNeedCovered) * 10) / 10
      })
      expect(Math.max(...losses)).toBeGreaterThan(0)
      // Each of the two sums is rounded to a tenth, so their difference may be a tenth off.
      expect(Math.abs(first!.ifWrong.inNeed + Math.max(...losses))).toBeLessThan(0.11)
      for (const { coverage } of robustness(runGaps(demand, services, query, NOW), services, query, NOW))
        expect(coverage.covered).toBeLessThanOrEqual(now.covered)
    },
  )
})
