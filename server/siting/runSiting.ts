import type { PlaceSiting } from '../../core/gap/questions/placeSiting.ts'
import type { SitingResult } from '../../core/gap/siting/siting.ts'
import type { Deps } from '../deps.ts'
import { SitingRefused } from './sitingRefused.ts'
import type { SitingThread } from '../threads/startSiting.ts'

/** The solver stops by itself at its limit; what still runs this much later is ended, */
const GRACE_S = 0.5
/** unless nothing was found yet: then the first result is waited for, so long. */
const FIRST_RESULT_S = 5

/** The best result there was when time was up, with its bound, proven or not. */
export interface SitingRun {
  candidates: Pick<PlaceSiting, 'areas' | 'existing'>
  result: SitingResult
  seconds: number
}

/**
 * Lets a thread solve for its time limit and half a second at most, or a little longer where the first result is late; the last
 * result that stood counts. When this settles the thread has ended.
 *
 * @param start starts the thread
 * @param signal ends the thread at once, as when whoever asked has left
 * @param lastCall ends it too, and what was found until then counts
 * @returns null where time was up, or the last call came, before anything was found
 * @throws SitingRefused where the question has no answer, or the signal's reason when it was aborted
 */
export async function runSiting(
  start: () => SitingThread,
  limitS: number,
  { now, after }: Pick<Deps, 'now' | 'after'>,
  signal: AbortSignal,
  lastCall: AbortSignal,
): Promise<SitingRun | null> {
  signal.throwIfAborted()
  const started = now()
  const thread = start()
  const end = (): void => void thread.end()
  const run: { candidates: SitingRun['candidates'] | null; result: SitingResult | null } = { candidates: null, result: null }
  let overdue = false
  const takeBack = [
    after((limitS + GRACE_S) * 1000, () => {
      overdue = true
      if (run.result !== null) end()
    }),
    after((limitS + FIRST_RESULT_S) * 1000, end),
  ]
  signal.addEventListener('abort', end, { once: true })
  lastCall.addEventListener('abort', end, { once: true })
  if (lastCall.aborted) end()
  try {
    for await (const news of thread.news) {
      if (news.kind === 'refused') throw new SitingRefused(news.field, news.message)
      if (news.kind === 'candidates') run.candidates = news.candidates
      else run.result = news.result
      if (overdue && run.result !== null) break
    }
  } catch (error) {
    if (run.result === null) throw error
  } finally {
    takeBack.forEach((take) => take())
    signal.removeEventListener('abort', end)
    lastCall.removeEventListener('abort', end)
    await thread.end()
  }
  signal.throwIfAborted()
  const { candidates, result } = run
  return candidates === null || result === null ? null : { candidates, result, seconds: (now() - started) / 1000 }
}
