import { Worker } from 'node:worker_threads'
import type { PlaceSiting } from '../../core/gap/questions/placeSiting.ts'
import type { SitingResult } from '../../core/gap/siting/siting.ts'
import type { SitingNews, SitingTask } from './sitingThread.ts'

/** What one question may take of the machine beside its columns. */
const MOST_MEMORY_MB = 1024

/** The solver stops by itself at its limit; what still runs this much later is ended, */
const GRACE_S = 0.5
/** unless nothing was found yet: then the first answer is waited for, so long. */
const FIRST_ANSWER_S = 5

/** The best answer there was when time was up, with its bound, proven or not. */
export interface SitingRun {
  asked: Pick<PlaceSiting, 'areas' | 'existing'>
  result: SitingResult
  seconds: number
}

/** The question has no answer, or none was found in time: which field is in the way, and the remedy. */
export class SitingRefused extends Error {
  readonly field: string

  constructor(field: string, message: string) {
    super(message)
    this.name = 'SitingRefused'
    this.field = field
  }
}

/**
 * Solves in a thread, for its time limit and half a second at most, or a little longer where the first answer is late; the last
 * answer that stood counts.
 *
 * @param signal ends the thread at once, as when whoever asked has left
 * @throws SitingRefused, or the signal's reason when it was aborted
 */
export function runSiting(task: SitingTask, now: () => number, signal: AbortSignal): Promise<SitingRun> {
  signal.throwIfAborted()
  const started = now()
  const limit = task.input.time_limit_s
  const worker = new Worker(new URL('sitingThread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  return new Promise((resolve, reject) => {
    let asked: SitingRun['asked'] | null = null
    let last: SitingResult | null = null
    const end = (): void => void worker.terminate()
    let overdue = false
    const clocks = [
      setTimeout(
        () => {
          overdue = true
          if (last !== null) end()
        },
        (limit + GRACE_S) * 1000,
      ),
      setTimeout(end, (limit + FIRST_ANSWER_S) * 1000),
    ]
    signal.addEventListener('abort', end, { once: true })
    worker.on('message', (news: SitingNews) => {
      if (news.kind === 'asked') asked = news.asked
      else if (news.kind === 'answer') {
        last = news.answer
        if (overdue) end()
      } else reject(new SitingRefused(news.field, news.message))
    })
    worker.once('error', (error) => {
      if (last === null) reject(error)
    })
    worker.once('exit', () => {
      clocks.forEach(clearTimeout)
      signal.removeEventListener('abort', end)
      if (signal.aborted) reject(signal.reason as Error)
      else if (asked === null || last === null) reject(new SitingRefused('time_limit_s', noAnswerIn(limit)))
      else resolve({ asked, result: last, seconds: (now() - started) / 1000 })
    })
  })
}

const noAnswerIn = (seconds: number): string =>
  `no sites were found in ${seconds} seconds: give more, name fewer candidates, or ask for a shorter reach_m`
