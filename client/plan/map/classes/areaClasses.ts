import type { MapShow } from '../../ask/planQuestion.ts'
import type { DeskColumns } from '../../engine/answers.ts'
import type { NeedCuts } from './needCuts.ts'

/**
 * Classes have one number each, whatever is shown, so that the map's colours are stated once:
 * 0–8 need × shortfall (`3 * shortfall + need`), 9–14 steps of one figure, 15 not known.
 */
export const FIRST_STEP = 9
export const NOT_KNOWN = 15

/** Walked metres to the nearest door (5, 10, 20, 40 minutes), and hours until food; upper ends, inclusive. */
export const DISTANCE_ENDS = [400, 800, 1609, 3219] as const
const WAIT_ENDS = [12, 24, 72, Infinity] as const

/** Reach is left behind by less than this many times itself: "up to twice as far". */
const TWICE = 2

export interface AreaClasses {
  /** One a row of the columns. */
  classes: Uint8Array
  /** 0 = plain; 1 = uncertain; 2 = need not published. */
  hatches: Uint8Array
  /** 1 = within reach over water alone. */
  overWater: Uint8Array
}

const PLAIN = 0
export const UNCERTAIN = 1
export const NOT_PUBLISHED = 2

/**
 * Few, some or many in need (0–2) against how far help is (0 within reach, 1 up to twice as far, 2 further or none). The cut at twice the
 * reach is the same for every place and moves with the question, as reach itself does. Whether within reach is `covered`, which was decided
 * on exact metres and knows of what is delivered.
 */
function shortfallOf({ covered, nearestM }: Pick<DeskColumns, 'covered' | 'nearestM'>, i: number, reachM: number): 0 | 1 | 2 {
  if (covered[i] === 1) return 0
  return nearestM[i]! <= TWICE * reachM ? 1 : 2
}

/** 0 for the first class, as many as there are ends for what is over the last. */
function stepOf(value: number, ends: readonly number[]): number {
  const step = ends.findIndex((end) => value <= end)
  return step === -1 ? ends.length : step
}

/** @param waitHours a row each; NaN = none in reach; null = not worked out yet */
export function areaClasses(
  columns: Omit<DeskColumns, 'nearest' | 'choice'>,
  { show, reachM, cuts, waitHours }: { show: MapShow; reachM: number; cuts: NeedCuts; waitHours: Float64Array | null },
): AreaClasses {
  const { need, nearestM, covered, uncertain, water } = columns
  const ofNeed = show === 'both' || show === 'need' || show === 'who'
  const ofReach = show === 'both' || show === 'need'
  const unpublished = (i: number): boolean => ofNeed && Number.isNaN(need[i]!)
  const classOf = (i: number): number => {
    if (show === 'distance') return FIRST_STEP + 1 + stepOf(nearestM[i]!, DISTANCE_ENDS)
    if (show === 'wait') return waitHours === null ? NOT_KNOWN : FIRST_STEP + 1 + stepOf(waitHours[i]!, WAIT_ENDS)
    if (unpublished(i)) return NOT_KNOWN
    if (show === 'both') return 3 * shortfallOf(columns, i, reachM) + stepOf(need[i]!, cuts.thirds)
    if (show === 'need' && covered[i] === 1) return FIRST_STEP
    return FIRST_STEP + 1 + stepOf(need[i]!, cuts.fifths)
  }
  return {
    classes: Uint8Array.from(need, (_, i) => classOf(i)),
    hatches: Uint8Array.from(need, (_, i) => (unpublished(i) ? NOT_PUBLISHED : ofReach && uncertain[i] === 1 ? UNCERTAIN : PLAIN)),
    overWater: Uint8Array.from(water, (value) => (ofReach && value === 1 ? 1 : 0)),
  }
}
