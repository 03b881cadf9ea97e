import type { ServiceType } from '../listing/taxonomy.ts'
import { HELPLINES, type Helpline, type LineId } from './helplines.ts'
import { openLinesFirst, type LineNow } from './helplineState.ts'

/** A line that costs nothing and has a number. */
export type FreeLine = LineNow & { line: Helpline & { phone: string } }

/** Who else helps with what a place helps with, in the order in which they are offered. */
const LINES_FOR: Partial<Record<ServiceType, readonly LineId[]>> = {
  'advice-debt': ['stepchange', 'debtline'],
  'advice-housing': ['shelter'],
  'mental-health': ['nhs-mind', 'samaritans'],
  bereavement: ['samaritans'],
  befriending: ['silver-line', 'samaritans'],
}
const FOR_THE_REST: readonly LineId[] = ['hardship', 'citizens-advice']

/**
 * One line to ring without credit in place of a number that costs: of those that help with the same, the first that answers now; where
 * none is known to, the first of them.
 *
 * @param type the kind a place is shown as
 * @param at ms since 1970 UTC
 */
export function freeLine(type: ServiceType, at: number): FreeLine {
  const ids = LINES_FOR[type] ?? FOR_THE_REST
  const lines = ids.map((id) => HELPLINES.find((line) => line.id === id)!).filter(isFree)
  return openLinesFirst(lines, at)[0]! as FreeLine
}

const isFree = ({ phone, freeToCall }: Helpline): boolean => phone !== null && freeToCall === 'yes'
