import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { openPostcodes } from '../../packs/postcodeTables.ts'
import { StartError } from '../../startError.ts'
import type { TakenSheet } from './takenSheet.ts'
import { takeSheet, type SheetTask } from './takeSheet.ts'

/** What the thread tells, once: what came of it, or the sentence of a StartError. */
export type SheetNews = { taken: TakenSheet } | { failed: string }

/** Reading a table, holding it against the others and writing it all block: they do so here, where nobody else waits. */
async function news(task: SheetTask): Promise<SheetNews> {
  try {
    return { taken: await takeSheet(task, await openPostcodes(join(task.dataDir, 'postcodes')), randomUUID) }
  } catch (error) {
    if (error instanceof StartError) return { failed: error.message }
    throw error
  }
}

parentPort?.postMessage(await news(workerData as SheetTask))
