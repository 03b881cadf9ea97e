import type { Chance } from '../../chance.ts'
import type { Log } from '../../log.ts'
import type { ListGround } from '../plannedList.ts'
import type { TakenSheet } from './takenSheet.ts'
import type { SheetTask } from './takeSheet.ts'

/** What published sheets are read with. */
export interface SheetDesk extends Pick<ListGround, 'storeDir' | 'dataDir'>, Chance {
  log: Log
  /** @throws NotFetched with a sentence that names the address without its query */
  fetchSheet: (address: string) => Promise<Uint8Array>
  /** Takes in what a sheet answered (`takeSheet`), so that nobody waits meanwhile. */
  take: (task: SheetTask) => Promise<TakenSheet>
  /** Whether what is read can be kept: the store of a "readonly" one cannot be written to, a "stopping" one begins nothing new. */
  state: () => 'ready' | 'readonly' | 'stopping'
}
