import { Worker } from 'node:worker_threads'
import type { Siting, SitingAnswer } from '../../core/gap/siting/siting.ts'
import type { SitingTask } from './sitingThread.ts'

/** What one question may take of the machine. */
const MOST_MEMORY_MB = 1024

/** The solver stops by itself at its limit; whatever still runs this much later is ended. */
const GRACE_S = 2

export interface SitingRun {
  /** The best answer there is when time is up: with its bound, proven or not. */
  answer: SitingAnswer
  /** Ended by the clock, not by itself. */
  cut: boolean
  seconds: number
}

/**
 * Solves in a thread, for at most `seconds` and a little; the last answer that stood counts.
 *
 * @param onAnswer is told each answer as it comes
 * @param signal ends the thread at once, as when whoever asked has left
 * @throws the signal's reason when it was aborted; an Error where the thread failed before any answer stood
 */
export function runSiting(
  siting: Siting,
  seconds: number,
  now: () => number,
  signal: AbortSignal,
  onAnswer: (answer: SitingAnswer) => void = () => {},
): Promise<SitingRun> {
  signal.throwIfAborted()
  const started = now()
  const worker = new Worker(new URL('sitingThread.ts', import.meta.url), {
    workerData: { siting, seconds } satisfies SitingTask,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  return new Promise((resolve, reject) => {
    let last: SitingAnswer | null = null
    let cut = false
    const end = (): void => void worker.terminate()
    const clock = setTimeout(
      () => {
        cut = true
        end()
      },
      (seconds + GRACE_S) * 1000,
    )
    signal.addEventListener('abort', end, { once: true })
    worker.on('message', (answer: SitingAnswer) => {
      last = answer
      onAnswer(answer)
    })
    worker.once('error', (error) => {
      if (last === null) reject(error)
    })
    worker.once('exit', () => {
      clearTimeout(clock)
      signal.removeEventListener('abort', end)
      if (signal.aborted) reject(signal.reason as Error)
      else if (last === null) reject(new Error('the siting thread ended without an answer'))
      else resolve({ answer: last, cut, seconds: (now() - started) / 1000 })
    })
  })
}
