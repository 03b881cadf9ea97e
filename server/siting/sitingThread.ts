import { parentPort, workerData } from 'node:worker_threads'
import { solveSiting } from '../../core/gap/siting/solveSiting.ts'
import { loadSolver } from '../../core/gap/siting/solver.ts'
import type { Siting } from '../../core/gap/siting/siting.ts'

/** What a thread is given: the question, and how long the solver may take. */
export interface SitingTask {
  siting: Siting
  seconds: number
}

/** A thread of its own, since solving blocks. Each answer is told as soon as it stands; the thread ends by itself, or is ended. */
const { siting, seconds } = workerData as SitingTask
const tell = parentPort?.postMessage.bind(parentPort)

for await (const answer of solveSiting(siting, () => loadSolver(seconds))) tell?.(answer)
