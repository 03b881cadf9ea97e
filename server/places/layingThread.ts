import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Service } from '../../core/listing/service.ts'
import type { ServiceFeature } from '../../core/listing/wire.ts'
import type { Pack } from '../packs/assemblePack.ts'
import { openPostcodes } from '../packs/postcodeTables.ts'
import { StartError } from '../startError.ts'
import { clonedAsset } from './clonedAsset.ts'
import { layPlace, type LayTask } from './layPlace.ts'
import { mergeOver } from './mergeOver.ts'

export interface ThreadTask extends LayTask {
  dataDir: string
}

/** The pack that was laid, but for its ground and its listings. */
export type LaidHead = Pick<Pack, 'file' | 'summary' | 'walks'> & { assets: Pick<Pack['assets'], 'services' | 'refused' | 'walks'> }

/** What the thread tells: first how it went, then its listings a slice at a time, each when it is asked for. */
export type LayingNews =
  | { kind: 'laid'; faults: readonly string[]; head: LaidHead | null; count: number }
  | { kind: 'slice'; services: readonly Service[]; features: readonly ServiceFeature[] }
  | { kind: 'failed'; message: string }

/** So many are taken over within some ten milliseconds. */
const SLICE = 250

const tell = (news: LayingNews): void => parentPort?.postMessage(news)

await lay(workerData as ThreadTask)

/** Reading, merging and serialising all block: they do so here, where nobody else waits. */
async function lay({ dataDir, ground, ...task }: ThreadTask): Promise<void> {
  try {
    const { faults, pack } = await layPlace(
      { ...task, ground: ground && arrived(ground) },
      mergeOver(await openPostcodes(join(dataDir, 'postcodes'))),
    )
    tell({ kind: 'laid', faults, head: pack && headOf(pack), count: pack?.services.length ?? 0 })
    if (pack !== null) tellSlices(pack)
  } catch (error) {
    if (!(error instanceof StartError || error instanceof RangeError)) throw error
    tell({ kind: 'failed', message: error.message })
  }
}

/** With buffers that can be read: of its assets, laying reads what was refused and the outlines. */
function arrived(ground: Pack): Pack {
  const { refused, boundaries } = ground.assets
  return { ...ground, assets: { ...ground.assets, refused: clonedAsset(refused), boundaries: boundaries && clonedAsset(boundaries) } }
}

function headOf({ file, summary, walks, assets }: Pack): LaidHead {
  return { file, summary, walks, assets: { services: assets.services, refused: assets.refused, walks: assets.walks } }
}

function tellSlices({ services, features }: Pack): void {
  let from = 0
  parentPort?.on('message', () => {
    const upTo = from + SLICE
    tell({ kind: 'slice', services: services.slice(from, upTo), features: features.slice(from, upTo) })
    from = upTo
    if (from >= services.length) parentPort?.close()
  })
}
