import { availableParallelism } from 'node:os'
import type { TransferListItem } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { ProblemError } from '../http/problem.ts'
import { beingEnded } from './beingEnded.ts'
import { fairTurns, type Asker, type GiveBack } from './fairTurns.ts'
import type { Log } from '../log.ts'
import type * as jobs from './workThread.ts'

type Jobs = typeof jobs
type JobName = keyof Jobs
type TaskOf<J extends JobName> = Parameters<Jobs[J]>[0]
type ResultOf<J extends JobName> = Awaited<ReturnType<Jobs[J]>>

const THREAD = { file: new URL('workThread.ts', import.meta.url), mostMemoryMb: 1024 }
/** Idle for so long, a thread ends and gives back what it kept. */
const IDLE_MS = 30_000
/** Two sites may be sought at once, for a minute each; one more thread at least answers everybody else. */
const THREADS = Math.min(Math.max(3, availableParallelism()), 6)
const MOST_WAITING = 64
const MOST_OF_ONE = 32
/** A browser of ours gives up a little sooner; programs are told when to ask again. */
const MOST_WAIT_MS = 15_000
/** Longer than the heaviest question takes on a busy machine; what still runs then is given up. */
const MOST_S = 60

/** Work that would keep everybody else waiting, done by a few threads. */
export interface Work {
  /** Waits for a turn of one's own. Rejects as `fairTurns`. */
  turn: (asker: Asker) => Promise<GiveBack>
  /** Has a thread do it, for who has a turn; an aborted signal ends the thread. Rejects with ProblemError 503 where it takes too much memory. */
  run: <J extends JobName>(job: J, task: TaskOf<J>, signal: AbortSignal, transferList?: TransferListItem[]) => Promise<ResultOf<J>>
  /** Both. Throws ProblemError 503 where it takes too long or too much memory, or the server is ended. */
  ask: <J extends JobName>(job: J, task: TaskOf<J>, asker: Asker) => Promise<ResultOf<J>>
}

/**
 * Starts no thread before there is work for it.
 *
 * @param lastCall aborted, no question goes on
 * @param thread what a thread runs, and the memory it may take beside what it shares
 */
export function openWork(log: Log, lastCall: AbortSignal, { file, mostMemoryMb } = THREAD): Work {
  const pool = new Piscina({
    filename: file.href,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
    // A thread that waits for work sleeps in its loop, where it can also be told to end.
    atomics: 'disabled',
  })
  // A thread that ends while nobody waits for it: unheard, it would end the server.
  pool.on('error', (error: Error) => log.error({ stack: error.stack }, 'a thread ended by itself'))
  const turn = fairTurns({ atOnce: THREADS, mostWaiting: MOST_WAITING, mostOfOne: MOST_OF_ONE, mostWaitMs: MOST_WAIT_MS })
  const run: Work['run'] = (job, task, signal, transferList = []) =>
    pool.run(task, { name: job, signal, transferList }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error
    })
  return {
    turn,
    run,
    ask: (job, task, asker) => inTurn(turn, asker, lastCall, (signal) => run(job, task, signal)),
  }
}

/** @throws the signal's reason where the asker has left, ProblemError 503 where it takes too long or too much memory */
async function inTurn<T>(turn: Work['turn'], asker: Asker, lastCall: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const giveBack = await turn(asker)
  const timeUp = AbortSignal.timeout(MOST_S * 1000)
  try {
    return await work(AbortSignal.any([asker.signal, timeUp, lastCall]))
  } catch (error) {
    asker.signal.throwIfAborted()
    if (lastCall.aborted) throw beingEnded()
    throw timeUp.aborted ? tooHeavy() : error
  } finally {
    giveBack()
  }
}

const tooHeavy = (): ProblemError =>
  new ProblemError(503, 'This question is more than the server can answer now. Ask for less, or again in a minute.', {
    headers: { 'Retry-After': '60' },
  })
