import { z } from 'zod'
import { ChangeInput, MOST_CHANGES } from '../../../../core/api/gap/whatIf.ts'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { readOsmHours } from '../../../../core/hours/osm/osmHours.ts'

/** Of what is kept in a browser, in a file or in a link. One that is higher was made by a newer page. */
export const SCENARIO_VERSION = 1

export const LONGEST_NAME = 80

/** As the API takes it, and hours that can be read: what is kept can always be asked. */
const Change = ChangeInput.superRefine((change, context) => {
  if (!('hours' in change) || change.hours === null) return
  const { read, left } = readOsmHours(change.hours)
  if (read !== 'whole') context.addIssue({ code: 'custom', path: ['hours'], message: left.slice(0, 60) || change.hours })
})

export const Changes = z.array(Change).max(MOST_CHANGES)

/** What a planner tries: changes that follow one another, under a name. */
export const Scenario = z.object({
  id: z.string().min(1).max(40),
  name: z.string().trim().min(1).max(LONGEST_NAME),
  changes: Changes,
})

export interface Scenario {
  id: string
  name: string
  changes: readonly ServiceChange[]
}
