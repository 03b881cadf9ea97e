import { on } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Service } from '../../core/listing/service.ts'
import type { ServiceFeature } from '../../core/listing/wire.ts'
import type { Pack } from '../packs/assemblePack.ts'
import { StartError } from '../startError.ts'
import { clonedAsset } from './clonedAsset.ts'
import type { LaidHead, LayingNews, ThreadTask } from './layingThread.ts'
import type { LaidPlace } from './layPlace.ts'

/** What laying the largest lists may take of the machine. */
const MOST_MEMORY_MB = 2048

/**
 * `layPlace` in a thread, so that whoever asks meanwhile is answered. What comes back is taken over a slice at a time.
 *
 * @throws StartError as `layPlace`, or what went wrong in the thread
 */
export async function layInThread(task: ThreadTask): Promise<LaidPlace> {
  const { ground } = task
  // The thread needs none of these: they come back as they are.
  const worker = new Worker(new URL('layingThread.ts', import.meta.url), {
    workerData: { ...task, ground: ground && { ...ground, features: [], needs: null, water: null, schools: null } } satisfies ThreadTask,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  // Without a listener, what goes wrong after the last slice would end the server.
  worker.on('error', () => {})
  try {
    return await takenFrom(worker, ground)
  } finally {
    await worker.terminate()
  }
}

async function takenFrom(worker: Worker, ground: Pack | null): Promise<LaidPlace> {
  const services: Service[] = []
  const features: ServiceFeature[] = []
  let laid: Extract<LayingNews, { kind: 'laid' }> | null = null
  for await (const news of newsIn(on(worker, 'message', { close: ['exit'] }))) {
    if (news.kind === 'failed') throw new StartError(news.message)
    if (news.kind === 'laid') laid = news
    else {
      services.push(...news.services)
      features.push(...news.features)
    }
    if (laid !== null && services.length >= laid.count) return { faults: laid.faults, pack: packOf(laid.head, ground, services, features) }
    await turn()
    worker.postMessage('next')
  }
  throw new StartError('The thread that lays the lists ended before it was done')
}

function packOf(head: LaidHead | null, ground: Pack | null, services: Service[], features: ServiceFeature[]): Pack | null {
  if (head === null || ground === null) return null
  const { services: listed, refused } = head.assets
  return {
    ...ground,
    file: head.file,
    summary: head.summary,
    services,
    features,
    assets: { ...ground.assets, services: clonedAsset(listed), refused: clonedAsset(refused) },
  }
}

async function* newsIn(messages: AsyncIterable<LayingNews[]>): AsyncGenerator<LayingNews> {
  for await (const each of messages) yield* each
}
