import type { Position } from '../../listing/service.ts'
import type { Water } from '../../place/water.ts'
import type { Model } from '../model/model.ts'
import { walkOver } from '../../place/water/walkOver.ts'

/**
 * Which areas are covered only over water: 1 where every service that serves the area within reach lies across it, so that the area's
 * being covered is uncertain; 0 where one can be walked to over land, where one is delivered, and where nothing is within reach; null
 * where it is not known.
 *
 * @param water null = of nowhere: every area is null
 * @returns one row an area
 *
 * O(pairs within reach × lines of the shore near each).
 */
export function overWater(
  { demand, supply, served, costs }: Pick<Model, 'demand' | 'supply' | 'served' | 'costs'>,
  water: Water | null,
): (0 | 1 | null)[] {
  if (water === null) return Array.from({ length: demand.count }, () => null)
  // Walks along streets keep to the land.
  if (costs !== null) return Array.from({ length: demand.count }, () => 0)
  const over = walkOver(water)
  const { starts, column } = served.byArea
  return Array.from({ length: demand.count }, (_, i) => {
    const [first, end] = [starts[i]!, starts[i + 1]!]
    const from: Position = [demand.lon[i]!, demand.lat[i]!]
    let known = true
    for (let k = first; k < end; k++) {
      const j = column[k]!
      const walked = supply.catchment[j]?.delivers === true ? 'land' : over(from, [supply.lon[j]!, supply.lat[j]!])
      if (walked === 'land') return 0
      if (walked === 'unknown') known = false
    }
    return first === end ? 0 : known ? 1 : null
  })
}

/** People in the areas whose row is `value`; null where none is known. */
export function peopleWhere(column: readonly (0 | 1 | null)[], people: readonly number[] | Float64Array, value: 1 | null): number | null {
  if (column.every((row) => row === null)) return null
  return column.reduce<number>((sum, row, i) => (row === value ? sum + people[i]! : sum), 0)
}
