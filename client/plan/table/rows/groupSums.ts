import { sumsBy, type AreaSums } from '../../../../core/gap/answer/sumsBy.ts'
import type { DeskAreas, DeskColumns } from '../../engine/answers.ts'

/** A ward or an authority with the sums of its areas. */
export interface GroupSums extends AreaSums {
  code: string
  name: string
  /** Name and code of the authority. */
  authority: string
  authorityCode: string
}

/** Sums over the wards or authorities that an answer is about. */
export function groupSums(areas: DeskAreas, columns: DeskColumns, of: 'ward' | 'authority'): GroupSums[] {
  const codes = areas[of]
  const names = of === 'ward' ? areas.wardName : areas.authorityName
  const named = new Map<string, Pick<GroupSums, 'name' | 'authority' | 'authorityCode'>>()
  for (const row of columns.rows)
    if (!named.has(codes[row]!))
      named.set(codes[row]!, { name: names[row]!, authority: areas.authorityName[row]!, authorityCode: areas.authority[row]! })
  return Array.from(
    sumsBy(areas.people, columns, (row) => codes[row]!),
    ([code, sums]) => ({ code, ...named.get(code)!, ...sums }),
  )
}
