import { WALK_M_PER_MINUTE } from '../../../../core/place/geo.ts'
import { DEFAULT_QUESTION } from '../planQuestion.ts'

/** Walked metres of so many minutes. Twenty at 80 m a minute are a mile, as the question begins. */
export function reachOf(minutes: number, pace: number): number {
  const isMile = pace === WALK_M_PER_MINUTE && minutes === Math.round(DEFAULT_QUESTION.reachM / WALK_M_PER_MINUTE)
  return isMile ? DEFAULT_QUESTION.reachM : minutes * pace
}
