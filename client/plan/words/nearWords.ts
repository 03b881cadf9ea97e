import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { WALK_M_PER_MINUTE } from '../../../core/place/geo.ts'
import type { PlanQuestion } from '../ask/planQuestion.ts'
import { minutesOfReach, reachWords } from './figureWords.ts'

/** "a 20-minute walk (1 mile)"; "an 8-minute walk (400 m, at 50 m a minute)". */
export function nearWords(i18n: I18n, { reachM, pace }: Pick<PlanQuestion, 'reachM' | 'pace'>): string {
  const minutes = minutesOfReach(reachM, pace)
  const reach = reachWords(i18n, reachM)
  const far = pace === WALK_M_PER_MINUTE ? reach : i18n._(msg`${reach}, at ${pace} m a minute`)
  return saidWithAn(minutes) ? i18n._(msg`an ${minutes}-minute walk (${far})`) : i18n._(msg`a ${minutes}-minute walk (${far})`)
}

/** Eight, eleven, eighteen, eighty and what follows. */
const saidWithAn = (minutes: number): boolean => /^(8|11$|18$)/.test(String(minutes))
