import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MapShow } from '../../ask/planQuestion.ts'
import { DISTANCE_ENDS, FIRST_STEP } from '../classes/areaClasses.ts'
import type { NeedCuts } from '../classes/needCuts.ts'
import { minutesOfReach } from '../../words/figureWords.ts'

/** The classes of one figure in words, least first. @param pace walked metres a minute */
export function stepWords(i18n: I18n, show: Exclude<MapShow, 'both'>, cuts: NeedCuts, pace: number) {
  const first = show === 'need' ? [{ class: FIRST_STEP, words: i18n._(msg`within reach`) }] : []
  const others = show === 'wait' ? waitWords(i18n) : show === 'distance' ? walkWords(i18n, pace) : between(i18n, cuts.fifths)
  return [...first, ...others.map((words, i) => ({ class: FIRST_STEP + 1 + i, words }))]
}

const waitWords = (i18n: I18n): string[] => [
  i18n._(msg`up to 12 hours`),
  i18n._(msg`12–24 hours`),
  i18n._(msg`1–3 days`),
  i18n._(msg`over 3 days`),
  i18n._(msg`none within reach`),
]

function walkWords(i18n: I18n, pace: number): string[] {
  const minutes = DISTANCE_ENDS.map((end) => minutesOfReach(end, pace))
  const last = i18n.number(minutes.at(-1)!)
  const words = minutes.map((end, i) => {
    const high = i18n.number(end)
    const low = i18n.number(minutes[i - 1] ?? 0)
    return i === 0 ? i18n._(msg`up to ${high} minutes`) : i18n._(msg`${low}–${high} minutes`)
  })
  return [...words, i18n._(msg`over ${last} minutes, or no door`)]
}

/** "up to 250", "250–500", "over 1,000". */
export function between(i18n: I18n, ends: readonly number[]): string[] {
  const last = i18n.number(ends.at(-1)!)
  const words = ends.map((end, i) => {
    const high = i18n.number(end)
    const low = i18n.number(ends[i - 1] ?? 0)
    if (end === 0) return i18n._(msg`nobody`)
    return i === 0 || ends[i - 1] === 0 ? i18n._(msg`up to ${high}`) : `${low}–${high}`
  })
  return [...words, i18n._(msg`over ${last}`)]
}
