import type { PublishedSheet } from '../../../core/place/placeDefinition.ts'
import { NoList } from '../noList.ts'
import { plainAddress } from '../plainAddress.ts'
import { type ListGround, plannedList } from '../plannedList.ts'
import { takeList } from '../takeList.ts'
import { comingSheet } from './comingSheet.ts'
import type { TakenSheet } from './takenSheet.ts'

/** What a published sheet answered, and where it goes. */
export interface SheetTask {
  storeDir: string
  dataDir: string
  place: string
  sheet: PublishedSheet
  bytes: Uint8Array
  /** When it was asked for, ms since 1970 UTC. */
  asked: number
}

const unread = (why: string): TakenSheet => ({ done: 'held', held: { why, gone: null, of: null } })

/**
 * Reads what a sheet answered and takes it in, as an import that is applied; or says why it is held. Call it under the lock.
 *
 * @throws StartError where the store or data cannot be read or written to; the list stands
 */
export async function takeSheet(task: SheetTask, tables: ListGround['tables'], newId: () => string): Promise<TakenSheet> {
  const { storeDir, dataDir, place, sheet, bytes, asked } = task
  try {
    const planned = await plannedList(comingSheet(place, sheet, bytes, asked), { storeDir, dataDir, tables }, () => undefined)
    const { plan, list } = planned
    const [listings, refused] = [list.services.length, list.refused.length]
    if (listings === 0 && planned.withheld === 0)
      return unread(`${plainAddress(sheet.url)} has no row that can be read; ${refused} are refused. Look why with: npm run import.`)
    const done = await takeList({ storeDir, place, list: sheet.list.id, newId }, planned, false)
    if (done !== 'held') return { done, listings, refused }
    const [gone, of] = [plan.gone.length, Math.round(plan.gone.length / plan.lost)]
    const why = `${gone} of its ${of} listings (${Math.round(plan.lost * 100)} %) would go, which is over 20 %. Look whether the sheet is whole; if it is right, import it once with --despite-loss.`
    return { done, held: { why, gone, of } }
  } catch (error) {
    if (error instanceof NoList) return unread(error.message)
    throw error
  }
}
