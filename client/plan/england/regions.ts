import type { DeskAreas, DeskColumns } from '../engine/answers.ts'

/** An authority or a ward, or one neighbourhood: sums over its neighbourhoods. */
export interface Region {
  code: string
  name: string
  people: number
  /** Those in need, of what was published. */
  need: number
  /** Of these, those beyond reach. */
  beyond: number
  /** Neighbourhoods whose count was not published; they stand in no sum. */
  notPublished: number
}

/**
 * The regions of an answer, those with most in need first; equal ones by name. Need is summed, never averaged. O(areas).
 *
 * @param by what makes a region of neighbourhoods
 */
export function regionsOf(areas: DeskAreas, { rows, need, covered }: DeskColumns, by: 'authority' | 'ward' | 'area'): Region[] {
  const [codes, names] =
    by === 'authority' ? [areas.authority, areas.authorityName] : by === 'ward' ? [areas.ward, areas.wardName] : [areas.code, areas.name]
  const found = new Map<string, Region>()
  for (const [i, row] of rows.entries()) {
    const code = codes[row]!
    const region = found.get(code) ?? { code, name: names[row]!, people: 0, need: 0, beyond: 0, notPublished: 0 }
    region.people += areas.people[row]!
    const count = need[i]!
    if (Number.isNaN(count)) region.notPublished += 1
    else {
      region.need += count
      if (covered[i] === 0) region.beyond += count
    }
    found.set(code, region)
  }
  return [...found.values()].toSorted((a, b) => b.need - a.need || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

export interface RegionSums extends Pick<Region, 'people' | 'need' | 'beyond' | 'notPublished'> {
  /** How many regions, those with most first, hold half of the need. */
  half: number
}

/** @param regions as `regionsOf` gives them */
export function sumsOf(regions: readonly Region[]): RegionSums {
  const sum = (what: 'people' | 'need' | 'beyond' | 'notPublished'): number => regions.reduce((all, region) => all + region[what], 0)
  const need = sum('need')
  let held = 0
  let half = 0
  while (half < regions.length && held < need / 2) held += regions[half++]!.need
  return { people: sum('people'), need, beyond: sum('beyond'), notPublished: sum('notPublished'), half }
}

/** Whether the list reaches anybody there: where it does not, it may know nothing of the place, and what is not known is not a gap. */
export const isReached = ({ need, beyond }: Region): boolean => beyond < need

/** Those in need beyond reach who live among the most deprived fifth of England's neighbourhoods. @param inside codes of the authorities that are asked about */
export function beyondInPoorestFifth(
  { decile, authority }: DeskAreas,
  { rows, need, covered }: DeskColumns,
  inside: ReadonlySet<string>,
): number {
  const counts = (row: number, i: number): boolean =>
    decile[row]! <= 2 && covered[i] === 0 && !Number.isNaN(need[i]!) && inside.has(authority[row]!)
  return rows.reduce((sum, row, i) => sum + (counts(row, i) ? need[i]! : 0), 0)
}
