import { emptySums, sumsBy, type AreaSums } from '../../../core/gap/answer/sumsBy.ts'
import { localQuintiles } from '../../../core/gap/fairness/localQuintiles.ts'
import type { DeskAreas, DeskColumns } from '../engine/answers.ts'

export type BarGroups = 'tenths' | 'fifths'

/** Tenths of England's neighbourhoods, or fifths of the people that the question is about: 1 = most deprived. One value a row of `columns`. */
export function barGroupOf({ people, imdRank, decile }: DeskAreas, { rows }: Pick<DeskColumns, 'rows'>, groups: BarGroups): Uint8Array {
  if (groups === 'tenths') return Uint8Array.from(rows, (row) => decile[row]!)
  return localQuintiles(
    Float64Array.from(rows, (row) => people[row]!),
    Uint32Array.from(rows, (row) => imdRank[row]!),
  )
}

/** Sums of each tenth or fifth, the most deprived first; one that nobody lives in has sums of nought. @param groupOf as from `barGroupOf` */
export function barSums(areas: DeskAreas, columns: DeskColumns, groups: BarGroups, groupOf: Uint8Array): AreaSums[] {
  const sums = sumsBy(areas.people, columns, (_, i) => groupOf[i]!)
  return Array.from({ length: groups === 'tenths' ? 10 : 5 }, (_, i) => sums.get(i + 1) ?? emptySums())
}

/** What a bar is of: all, and of them those beyond reach. People, or those in need, to one decimal. */
export interface BarFigures {
  all: number
  beyond: number
}

export function barFigures(sums: AreaSums, of: 'people' | 'need'): BarFigures {
  if (of === 'people') return { all: sums.people, beyond: sums.peopleBeyond }
  return { all: sums.need / 1_000_000, beyond: sums.beyond.value / 1_000_000 }
}

/** Share beyond reach of some bars together, 0–1; null where there is nobody. */
export function shareOf(bars: readonly BarFigures[]): number | null {
  const all = bars.reduce((sum, bar) => sum + bar.all, 0)
  return all === 0 ? null : bars.reduce((sum, bar) => sum + bar.beyond, 0) / all
}
