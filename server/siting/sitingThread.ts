import { parentPort, workerData } from 'node:worker_threads'
import { solveSiting } from '../../core/gap/siting/solveSiting.ts'
import { loadSolver } from '../../core/gap/siting/solver.ts'
import type { Siting } from '../../core/gap/siting/siting.ts'

/** A thread of its own: solving blocks. Each answer is told as soon as it stands; the thread ends by itself, or is ended. */
const { siting, seconds } = workerData as { siting: Siting; seconds: number }

for await (const answer of solveSiting(siting, () => loadSolver(seconds))) parentPort?.postMessage(answer)
