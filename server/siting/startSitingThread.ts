import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { SitingNews, SitingTask } from './sitingThread.ts'

/** What one question may take of the machine beside its columns. */
const MOST_MEMORY_MB = 1024

/** A siting question at work. */
export interface SitingThread {
  /** What it tells, in order, until it is done or ended. Throws what went wrong in it. */
  news: AsyncIterable<SitingNews>
  /** Ends it, whatever it is at; settles once it has ended. */
  end: () => Promise<unknown>
}

/** Starts to solve, where it blocks nobody. */
export function startSitingThread(task: SitingTask): SitingThread {
  const worker = new Worker(new URL('sitingThread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  // What goes wrong after the last news was taken concerns nobody; without a listener it would end the server.
  worker.on('error', () => {})
  return { news: newsIn(on(worker, 'message', { close: ['exit'] })), end: () => worker.terminate() }
}

async function* newsIn(messages: AsyncIterable<SitingNews[]>): AsyncGenerator<SitingNews> {
  for await (const each of messages) yield* each
}
