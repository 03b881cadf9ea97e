import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyList, undoList, type ListPlace } from '../../../../server/store/places/applyList.ts'
import { placePaths } from '../../../../server/store/places/placePaths.ts'
import { readKeptList } from '../../../../server/store/places/readStoredPlaces.ts'
import { keptList, ownListing } from './keptLists.ts'

const ONE = keptList('network', [ownListing(11, 'First Pantry')])
const TWO = keptList('network', [ownListing(12, 'Second Pantry'), ownListing(11, 'First Pantry')])
const THREE = keptList('network', [ownListing(13, 'Third Pantry')])

let at: ListPlace
let path: string

beforeEach(async () => {
  const storeDir = await mkdtemp(join(tmpdir(), 'together-map-'))
  at = { storeDir, place: 'leeds', list: 'network', newId: randomUUID }
  path = placePaths.list(storeDir, 'leeds', 'network')
})

const files = async (): Promise<string[]> => (await readdir(dirname(path))).toSorted()

describe('a list that is kept', () => {
  it('is read as it was written', async () => {
    expect(await applyList(at, { ...TWO, columns: { Opening: 'hours' }, quiet: new Map([[TWO.services[0]!.id, 'shelter']]) })).toBe(true)
    const read = await readKeptList(at.storeDir, 'leeds', 'network')
    expect(read?.services.map(({ name }) => name)).toEqual(['First Pantry', 'Second Pantry'])
    expect(read).toMatchObject({ head: TWO.head, columns: { Opening: 'hours' }, quiet: new Map([[TWO.services[0]!.id, 'shelter']]) })
  })
  it('does not change when it comes again, not by a byte and not in time, in whatever order its rows are', async () => {
    await applyList(at, ONE)
    await applyList(at, TWO)
    const [before, names] = [await readFile(path), await files()]
    expect(await applyList(at, { ...TWO, services: TWO.services.toReversed() })).toBe(false)
    expect(await readFile(path)).toEqual(before)
    expect(await files()).toEqual(names)
  })
  it('comes back to the byte', async () => {
    await applyList(at, ONE)
    await applyList(at, TWO)
    const before = await readFile(path)
    await applyList(at, THREE)
    expect(await undoList(at)).toBe(true)
    expect(await readFile(path)).toEqual(before)
  })
  it('comes back also where somebody looked at it with an editor that sets it out in lines', async () => {
    await applyList(at, ONE)
    const first = await readFile(path)
    await applyList(at, TWO)
    await writeFile(path, JSON.stringify(JSON.parse(await readFile(path, 'utf8')), null, 2))
    expect(await undoList(at)).toBe(true)
    expect(await readFile(path)).toEqual(first)
  })
  it('comes back step by step, to the byte, through ten imports and no further', async () => {
    const states: Buffer[] = []
    for (let nth = 0; nth < 12; nth++) {
      await applyList(at, keptList('network', [ownListing(20 + nth, `Pantry ${nth}`)]))
      states.push(await readFile(path))
    }
    for (const state of states.slice(1, 11).toReversed()) {
      expect(await undoList(at)).toBe(true)
      expect(await readFile(path)).toEqual(state)
    }
    await expect(undoList(at)).rejects.toThrow('10 imports can be taken back')
    expect(await readFile(path)).toEqual(states[1])
    expect(await files()).toEqual(['list.json'])
  })
  it('takes a new way after an undo, and comes back along it', async () => {
    const states: Buffer[] = []
    for (const list of [ONE, TWO]) {
      await applyList(at, list)
      states.push(await readFile(path))
    }
    await applyList(at, THREE)
    await undoList(at)
    await applyList(at, { ...THREE, columns: { Opening: 'hours' } })
    expect(await undoList(at)).toBe(true)
    expect(await readFile(path)).toEqual(states[1])
    expect(await undoList(at)).toBe(true)
    expect(await readFile(path)).toEqual(states[0])
    expect(await undoList(at)).toBe(false)
  })
  it('is gone where there was none before', async () => {
    await applyList(at, ONE)
    expect(await undoList(at)).toBe(false)
    await expect(readFile(path)).rejects.toThrow('ENOENT')
    await expect(undoList(at)).rejects.toThrow('leeds has no list network. See which it has with: npm run place -- list.')
  })
  it('can be replaced and taken back when it is broken', async () => {
    await applyList(at, ONE)
    await applyList(at, TWO)
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, -20))
    await expect(readKeptList(at.storeDir, 'leeds', 'network')).rejects.toThrow(
      `${path} is cut short or is not JSON. Bring back what it replaced`,
    )
    expect(await undoList(at)).toBe(true)
    expect((await readKeptList(at.storeDir, 'leeds', 'network'))?.services).toHaveLength(1)
    await writeFile(path, '{')
    expect(await applyList(at, THREE)).toBe(true)
    expect((await readKeptList(at.storeDir, 'leeds', 'network'))?.services[0]?.name).toBe('Third Pantry')
  })
})

describe('a full disk', () => {
  // The first write of an apply keeps what is replaced, the second is the list itself.
  it.each([1, 2])('leaves the old list and the way back, at write %i', async (fails) => {
    await applyList(at, ONE)
    await applyList(at, TWO)
    const before = await readFile(path)
    let writes = 0
    const full: ListPlace['write'] = async (to, content) => {
      writes++
      if (writes < fails) return writeFile(to, content)
      await writeFile(join(dirname(to), '.list.json.half'), '{"head":{"id":"net')
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    await expect(applyList({ ...at, write: full }, THREE)).rejects.toThrow(
      'was not written (the disk is full); the list stands as it was. Make room',
    )
    expect(await readFile(path)).toEqual(before)
    expect((await readKeptList(at.storeDir, 'leeds', 'network'))?.services).toHaveLength(2)
    expect(await applyList(at, THREE)).toBe(true)
    expect((await files()).filter((name) => name.startsWith('.'))).toEqual([])
    expect(await undoList(at)).toBe(true)
    expect(await readFile(path)).toEqual(before)
  })
})
