import { DEFAULT_TYPES } from '../../../core/gap/query/defaultTypes.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { PlanQuestion } from '../ask/planQuestion.ts'

/** More than these are not told apart at a glance. */
export const MOST_COMPARED = 6

/** Kinds of help that are set beside one another: those chosen, else those that count. None while they are not compared. */
export function kindsCompared({ compare, kinds, types }: Pick<PlanQuestion, 'compare' | 'kinds' | 'types'>): readonly ServiceType[] {
  if (compare !== 'kinds') return []
  const all = kinds.length > 0 ? kinds : types.length > 1 ? types : [...new Set([...types, ...DEFAULT_TYPES])]
  return all.slice(0, MOST_COMPARED)
}
