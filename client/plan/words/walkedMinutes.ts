import { WALK_M_PER_MINUTE } from '../../../core/place/geo.ts'
import type { DeskColumns } from '../engine/answers.ts'

/**
 * Minutes on foot to the nearest, rounded up as the API rounds them, so that whoever lives beyond a walk of 15 minutes has 16 or more.
 *
 * @param pace walked metres a minute
 * @returns NaN where there is none
 */
export const walkedMinutes = ({ nearestM, walkMinutes }: Pick<DeskColumns, 'nearestM' | 'walkMinutes'>, i: number, pace: number): number =>
  pace === WALK_M_PER_MINUTE ? walkMinutes[i]! : Math.ceil(nearestM[i]! / pace)
