import { z } from 'zod'
import { ChangeInput, MOST_CHANGES } from '../../../../core/api/gap/whatIf.ts'
import { readOsmHours } from '../../../../core/hours/osm/osmHours.ts'
import { LONGEST_NAME } from './scenario.ts'

/** As the API takes it, and hours that can be read: what is kept can always be asked. */
const Change = ChangeInput.superRefine((change, context) => {
  if (!('hours' in change) || change.hours === null) return
  const { read, left } = readOsmHours(change.hours)
  if (read !== 'whole') context.addIssue({ code: 'custom', path: ['hours'], message: left.slice(0, 60) || change.hours })
})

export const Changes = z.array(Change).max(MOST_CHANGES)

/** A `Scenario` as it is kept. */
export const KeptScenario = z.object({
  id: z.string().min(1).max(40),
  name: z.string().trim().min(1).max(LONGEST_NAME),
  changes: Changes,
})
