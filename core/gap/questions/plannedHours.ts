import type { HoursRule } from '../../listing/hoursRule.ts'
import { readOsmHours } from '../../hours/osm/osmHours.ts'
import { WrongChange } from './wrongChange.ts'

/** Hours of a plan. @param field the field they stand in @throws WrongChange where any of it cannot be read */
export function plannedHours(text: string, field: string): readonly HoursRule[] {
  const { rules, read, left } = readOsmHours(text)
  if (rules === null || read !== 'whole')
    throw new WrongChange(
      field,
      `cannot be read from ${JSON.stringify(left.slice(0, 60))} on; write hours as OpenStreetMap does, such as Tu,Th 10:00-12:00`,
    )
  return rules
}
