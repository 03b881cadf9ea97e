import { z } from 'zod'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { LONGEST_NAME, SCENARIO_VERSION, type Scenario } from '../store/scenario.ts'
import { Changes } from '../store/scenarioSchema.ts'

const APP = 'Together Map'

/** Longer files are not read. Characters. */
const LONGEST_FILE = 2_000_000

const ScenarioFile = z.object({
  app: z.literal(APP),
  version: z.int(),
  place: z.string(),
  name: z.string().trim().min(1).max(LONGEST_NAME),
  /** The day on which it was written. */
  on: z.string(),
  /** As in the address of the desk. */
  question: z.string(),
  changes: Changes,
})

/** Why a file is not taken. `field` is the part of it that is wrong. */
export type FileTrouble =
  | { why: 'too large' | 'not json' | 'not a scenario' }
  | { why: 'version'; version: number }
  | { why: 'place'; place: string }
  /** `change` from 1; null = no change, but `field` of the file. `text` = of hours, from where they cannot be read. */
  | { why: 'field'; change: number | null; field: string; text: string | null }

export interface ReadScenario {
  name: string
  question: string
  changes: readonly ServiceChange[]
}

/** `scenario-<place>-<name>.json`; of the name what every system takes in the name of a file. */
export function scenarioFileName(place: string, name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase()
  return `scenario-${place}-${plain || 'unnamed'}.json`
}

/**
 * @param place its id
 * @param question as in the address
 * @param on the day, such as 2026-06-01
 */
export const writeScenarioFile = ({ name, changes }: Omit<Scenario, 'id'>, place: string, question: string, on: string): string =>
  `${JSON.stringify({ app: APP, version: SCENARIO_VERSION, place, name, on, question, changes }, null, 2)}\n`

/** What `writeScenarioFile` wrote, or why it cannot be taken. @param place the id of the place that is open */
export function readScenarioFile(text: string, place: string): ReadScenario | { trouble: FileTrouble } {
  if (text.length > LONGEST_FILE) return { trouble: { why: 'too large' } }
  const given = jsonOf(text.replace(/^\uFEFF/, ''))
  if (given === undefined) return { trouble: { why: 'not json' } }
  const head = ScenarioFile.pick({ app: true, version: true, place: true }).safeParse(given)
  if (!head.success) return { trouble: { why: 'not a scenario' } }
  if (head.data.version !== SCENARIO_VERSION) return { trouble: { why: 'version', version: head.data.version } }
  if (head.data.place !== place) return { trouble: { why: 'place', place: head.data.place } }
  const { data, error } = ScenarioFile.safeParse(given)
  if (data === undefined) return { trouble: fieldTrouble(error.issues) }
  return { name: data.name, question: data.question, changes: data.changes }
}

/** The first thing that is wrong, by the change and the field it stands in. */
export function fieldTrouble([issue]: readonly z.core.$ZodIssue[]): FileTrouble {
  const [field, change, ofChange] = issue?.path ?? []
  if (field !== 'changes' || typeof change !== 'number') return { why: 'field', change: null, field: String(field ?? ''), text: null }
  const text = issue?.code === 'custom' && ofChange === 'hours' ? issue.message : null
  return { why: 'field', change: change + 1, field: String(ofChange ?? 'do'), text }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
