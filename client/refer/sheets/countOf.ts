import type { NeedMatch } from '../../../core/match/matched.ts'
import type { PlanItem } from '../session/session.ts'

/** How many places could work, each once whatever it is good for. */
export const optionCount = (matched: readonly NeedMatch[]): number =>
  new Set(matched.flatMap(({ options }) => options.map(({ found }) => found.service.id))).size

/** How many places the plan holds, each once whatever it is for. */
export const planCount = (plan: readonly PlanItem[]): number => new Set(plan.map(({ id }) => id)).size
