import type { OutcomeKind } from '../../../../core/report/outcomeKinds.ts'
import { newKey } from '../newKey.ts'

/** What came of sending somebody to a listing in a week: all that is sent. */
export interface Outcome {
  /** Id of the listing. */
  service: string
  what: OutcomeKind
  /** Its Monday, such as 2026-11-23. */
  week: string
}

interface Said {
  /** The same for every attempt, so that it counts once. */
  key: string
  /** Whether it is known to be kept. */
  sent: boolean
}

const said = new Map<string, Said>()

/** What this page knows of an outcome. It stands in memory alone: neither in the address nor in a store. */
export function saidOf({ service, what, week }: Outcome): Said {
  const name = `${service} ${what} ${week}`
  const known = said.get(name) ?? { key: newKey(), sent: false }
  said.set(name, known)
  return known
}

export const isOutcomeSent = ({ service, what, week }: Outcome): boolean => said.get(`${service} ${what} ${week}`)?.sent === true

/** Forgets what was sent from this page, when a worker clears it. What is pressed again is then another report. */
export const forgetOutcomes = (): void => said.clear()
