import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPostcodes } from '../../../server/packs/postcodeTables.ts'
import { layInThread } from '../../../server/places/layInThread.ts'
import { layPlace, type LaidPlace } from '../../../server/places/layPlace.ts'
import { mergeOver } from '../../../server/places/mergeOver.ts'
import { placePaths } from '../../../server/store/places/placePaths.ts'
import { listBytes } from '../../../server/store/places/listBytes.ts'
import { keptList, ownListing } from '../store/places/keptLists.ts'
import { startOverlaid } from './overlay.ts'

/** So many of the little listings are more than what is laid at once. */
const MANY = 2000

const large = keptList(
  'network',
  Array.from({ length: MANY }, (_, at) => ownListing(1000 + at, `Pantry ${at}`)),
)

/** With bytes as texts, which compare quickly. */
const inShort = ({ faults, pack }: LaidPlace) => ({
  faults,
  pack: pack && {
    ...pack,
    assets: Object.values(pack.assets).map(
      (asset) =>
        asset && [
          asset.type,
          asset.hash,
          ...Object.entries(asset.bodies)
            .map(([name, body]) => `${name} ${body.toString('base64')}`)
            .toSorted(),
        ],
    ),
  },
})

it('gives what laying in the same thread gives, to the byte, and each answer can be sent', async () => {
  const { deps, dataDir, storeDir, keep } = await startOverlaid()
  const ground = deps.packs.get('little-marsh')!
  await keep('little-marsh', large)
  const task = { storeDir, id: 'little-marsh', ground, wholeOnly: true, isFirst: true }
  const here = await layPlace(task, mergeOver(await openPostcodes(join(dataDir, 'postcodes'))))
  const there = await layInThread({ ...task, dataDir })
  expect(inShort(there)).toEqual(inShort(here))
  expect(there.pack?.services.length).toBeGreaterThan(MANY)
  expect(there.pack?.assets.services.bodies.identity.toString()).toContain('Pantry 1999')
})

it('lays a large list as the server reads it, and keeps the place as it was where the file breaks off', async () => {
  const { deps, storeDir, keep, said, app } = await startOverlaid()
  await keep('little-marsh', large)
  expect(await listBytes(storeDir, 'little-marsh')).toBeGreaterThan(500_000)
  await deps.packs.reload()
  const laid = deps.packs.get('little-marsh')!
  expect(laid.services.length).toBeGreaterThan(MANY)
  const answer = await app.request(laid.summary.files.services)
  expect(((await answer.json()) as { features: unknown[] }).features).toHaveLength(laid.services.length)
  expect(said).toEqual([])

  const path = placePaths.list(storeDir, 'little-marsh', 'network')
  await writeFile(path, (await readFile(path, 'utf8')).slice(0, 600_000))
  await deps.packs.reload()
  expect(deps.packs.get('little-marsh')).toBe(laid)
  expect(said).toEqual([expect.stringContaining('the place stays as it was')])
})

it('leaves out what has no ground, and says which file cannot be read', async () => {
  const { dataDir, storeDir, keep } = await startOverlaid()
  await keep('nowhere', large)
  const task = { dataDir, storeDir, id: 'nowhere', ground: null, wholeOnly: false, isFirst: true }
  expect(await layInThread(task)).toEqual({ faults: [], pack: null })
  await writeFile(placePaths.list(storeDir, 'nowhere', 'network'), '{')
  expect((await layInThread(task)).faults).toEqual([expect.stringContaining('list.json')])
})
