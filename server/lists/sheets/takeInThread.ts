import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { StartError } from '../../startError.ts'
import type { SheetNews } from './sheetThread.ts'
import type { TakenSheet } from './takenSheet.ts'
import type { SheetTask } from './takeSheet.ts'

/** What reading the largest sheet beside large lists may take of the machine. */
const MOST_MEMORY_MB = 2048

/** `takeSheet` in a thread, so that whoever asks meanwhile is answered. @throws StartError as it does; or what went wrong in the thread */
export async function takeInThread(task: SheetTask): Promise<TakenSheet> {
  const worker = new Worker(new URL('sheetThread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  try {
    const [news] = (await once(worker, 'message')) as [SheetNews]
    if ('failed' in news) throw new StartError(news.failed)
    return news.taken
  } finally {
    // Without a listener, what goes wrong after its word would end the server.
    worker.on('error', () => {})
    await worker.terminate()
  }
}
