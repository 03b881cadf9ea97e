import { MILLIONTHS } from '../../../../core/gap/model/millionths.ts'
import type { DeskColumns } from '../../engine/answers.ts'

/** How long those in need wait in a ward or an authority. */
export interface GroupWait {
  /** Mean hours of those in need who do get in; NaN where nobody is known to. */
  meanHours: number
  /** People in need for whom no end is known. */
  noEnd: number
}

/**
 * Waits of the areas, by group: means over those in need, as in the strip; an area whose need is not published weighs nothing.
 *
 * @param hours of each row of the answer; NaN = no end is known
 * @param groupOf of an area, by its row among all the place's areas
 */
export function groupWaits(
  { rows, needMillionths }: Pick<DeskColumns, 'rows' | 'needMillionths'>,
  hours: Float64Array,
  groupOf: (row: number) => string,
): Map<string, GroupWait> {
  const sums = new Map<string, { waited: number; hours: number; noEnd: number }>()
  for (let i = 0; i < rows.length; i++) {
    const group = groupOf(rows[i]!)
    let sum = sums.get(group)
    if (sum === undefined) sums.set(group, (sum = { waited: 0, hours: 0, noEnd: 0 }))
    const need = needMillionths[i]!
    if (Number.isNaN(need)) continue
    if (Number.isNaN(hours[i]!)) sum.noEnd += need
    else {
      sum.waited += need
      sum.hours += need * hours[i]!
    }
  }
  return new Map(
    Array.from(sums, ([group, sum]) => [
      group,
      { meanHours: sum.waited === 0 ? NaN : sum.hours / sum.waited, noEnd: sum.noEnd / MILLIONTHS },
    ]),
  )
}
