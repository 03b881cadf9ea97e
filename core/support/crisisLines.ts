import { crisesIn } from '../seek/words/crisis.ts'
import type { Crisis } from '../seek/words/crisisSigns.ts'
import { helpline, type Helpline, type LineId } from './helplines.ts'

/**
 * Whom to ring in each crisis, the right one first. Only lines of our list, each vouched for by a page. We hold none for rape, nor for
 * somebody who fears for a child: the nearest that answer day and night stand there, and 999 beside them.
 */
const LINES: Readonly<Record<Crisis, readonly LineId[]>> = {
  gas: ['gas-emergency'],
  medical: ['nhs-111'],
  suicide: ['samaritans', 'nhs-mind'],
  rape: ['domestic-abuse', 'samaritans', 'nhs-111'],
  child: ['childline', 'domestic-abuse'],
  abuse: ['domestic-abuse'],
  despair: ['samaritans', 'nhs-mind'],
  sleep: ['shelter'],
  hunger: ['hardship', 'citizens-advice'],
  meter: ['hardship', 'citizens-advice'],
  bailiffs: ['debtline', 'stepchange', 'citizens-advice'],
  money: ['hardship', 'citizens-advice'],
}

const MOST_LINES = 3
const IN_DANGER: ReadonlySet<Crisis> = new Set(['gas', 'medical', 'suicide', 'rape', 'child', 'abuse'])

/** Whom to ring, given what somebody typed. */
export interface CrisisHelp {
  /** The right one first, three at most; empty = the words speak of no crisis. */
  lines: readonly Helpline[]
  /** Whether a life may be in danger: 999 stands first. */
  danger: boolean
}

/** The national lines for what somebody typed: "want to die" → Samaritans first. Pure: what is typed goes nowhere. */
export function crisisLines(words: string): CrisisHelp {
  const crises = crisesIn(words)
  const ids = [...new Set([...crises.map((crisis) => LINES[crisis][0]!), ...crises.flatMap((crisis) => LINES[crisis])])]
  return { lines: ids.slice(0, MOST_LINES).map(helpline), danger: crises.some((crisis) => IN_DANGER.has(crisis)) }
}
