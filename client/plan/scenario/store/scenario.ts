import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'

/** Of what is kept in a browser, in a file or in a link. One that is higher was made by a newer page. */
export const SCENARIO_VERSION = 1

export const LONGEST_NAME = 80

/** What a planner tries: changes that follow one another, under a name. Its schema stands apart, for it comes only where something is read. */
export interface Scenario {
  id: string
  name: string
  changes: readonly ServiceChange[]
}
