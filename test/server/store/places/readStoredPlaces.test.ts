import { randomUUID } from 'node:crypto'
import { appendFile, mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyList } from '../../../../server/store/places/applyList.ts'
import { placePaths } from '../../../../server/store/places/placePaths.ts'
import { placesStamp } from '../../../../server/store/places/placesStamp.ts'
import { readStoredPlaces } from '../../../../server/store/places/readStoredPlaces.ts'
import { keptList, ownListing } from './keptLists.ts'

let storeDir: string
const keep = (list: string) =>
  applyList({ storeDir, place: 'leeds', list, newId: randomUUID }, keptList(list, [ownListing(21, 'A Pantry')]))

beforeEach(async () => {
  storeDir = await mkdtemp(join(tmpdir(), 'together-map-'))
  await keep('good')
})

describe('what the store holds', () => {
  it('is nothing where there is no folder yet', async () => {
    expect(await readStoredPlaces(join(storeDir, 'nowhere'))).toEqual([])
  })
  it('reads a good list beside a broken one, and says what is broken and what to do', async () => {
    await keep('bad')
    const path = placePaths.list(storeDir, 'leeds', 'bad')
    await writeFile(path, '{"head":{"id":"bad"}}')
    const [place] = await readStoredPlaces(storeDir)
    expect(place?.lists.map(({ head }) => head.id)).toEqual(['good'])
    expect(place?.faults).toHaveLength(1)
    expect(place?.faults[0]).toMatch(
      /bad\/list\.json does not have the right shape: head\.title: .+\. Bring back what it replaced with: npm run import/,
    )
  })
  it('names the field of a place that does not fit, and the place that its folder is not of', async () => {
    const path = placePaths.definition(storeDir, 'leeds')
    const place = { id: 'leeds', name: 'Leeds', nation: 'england', authorities: ['E08000035'], keeper: null }
    await writeFile(path, JSON.stringify({ ...place, authorities: ['Leeds'] }))
    expect((await readStoredPlaces(storeDir))[0]?.faults[0]).toContain(
      'authorities.0: the code of an English local authority, such as E08000035',
    )
    await writeFile(path, JSON.stringify({ ...place, id: 'bradford' }))
    expect((await readStoredPlaces(storeDir))[0]?.faults[0]).toContain('is of bradford, not of leeds')
  })
  it('leaves aside what was removed and what is being written', async () => {
    await mkdir(join(storeDir, 'places', 'leeds', 'lists', 'begun'))
    await writeFile(join(storeDir, 'places', 'leeds', 'lists', 'begun', '.list.json.x'), '{"he')
    expect(await readStoredPlaces(storeDir)).toMatchObject([{ id: 'leeds', faults: [], lists: [{ head: { id: 'good' } }] }])
    await rename(join(storeDir, 'places', 'leeds'), join(storeDir, 'places', '.removed-x'))
    expect(await readStoredPlaces(storeDir)).toEqual([])
  })
  it('looks different from outside after each change, and only then', async () => {
    const first = await placesStamp(storeDir)
    expect(await placesStamp(storeDir)).toEqual(first)
    await writeFile(join(storeDir, 'places', 'leeds', '.place.json.half'), '{')
    expect(await placesStamp(storeDir)).toEqual(first)
    await appendFile(placePaths.list(storeDir, 'leeds', 'good'), '\n')
    expect(await placesStamp(storeDir)).not.toEqual(first)
  })
})
