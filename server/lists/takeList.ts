import { applyList, type ListPlace } from '../store/places/applyList.ts'
import type { PlannedList } from './plannedList.ts'

/**
 * Keeps a list as it was planned, unless over a fifth of its rows would go. Call it under the lock, and plan it there too.
 *
 * @param despiteLoss whether somebody looked, and it is right that so many go
 * @returns "held" = too many would go, nothing was written; "same" = it stands so already, to the byte
 * @throws StartError where the store cannot be written to; the old list stands
 */
export async function takeList(at: ListPlace, { plan, list }: PlannedList, despiteLoss: boolean): Promise<'written' | 'same' | 'held'> {
  if (plan.losesShare && !despiteLoss) return 'held'
  return (await applyList(at, list)) ? 'written' : 'same'
}
