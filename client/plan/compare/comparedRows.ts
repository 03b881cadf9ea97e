import type { NeedBand } from '../../../core/gap/answer/areaBands.ts'
import { needTold, shareBeyond } from '../../../core/gap/answer/sumsBy.ts'
import type { DeskAreas, DeskColumns, DeskKind } from '../engine/answers.ts'
import { groupSums } from '../table/rows/groupSums.ts'

/** One bar of a comparison. */
export interface ComparedRow {
  code: string
  name: string
  /** Share of those in need who live beyond reach, 0–1; null = nobody is in need, or it was not published. */
  share: NeedBand | null
  /** To one decimal. */
  need: number
  beyond: number
}

/**
 * Wards or authorities with the share of those in need who live beyond reach, by name.
 *
 * @param within code of the authority whose wards are compared; null = all that the question is about
 */
export function comparedRows(
  areas: DeskAreas,
  columns: DeskColumns,
  of: 'ward' | 'authority',
  within: string | null = null,
): ComparedRow[] {
  return groupSums(areas, columns, of)
    .filter(({ authorityCode }) => within === null || authorityCode === within)
    .map((group) => {
      const { need, beyond } = needTold(group)
      return { code: group.code, name: group.name, share: shareBeyond(group), need, beyond: beyond.value }
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The columns as they would be if one kind of help alone counted. */
export const columnsOfKind = (columns: DeskColumns, { covered, uncertain }: DeskKind): DeskColumns => ({ ...columns, covered, uncertain })

/** Codes in the order of their shares, the largest first; what is not known comes last. */
export const largestFirst = (rows: readonly ComparedRow[]): string[] =>
  rows.toSorted((a, b) => (b.share?.value ?? -1) - (a.share?.value ?? -1) || (a.name < b.name ? -1 : 1)).map(({ code }) => code)
