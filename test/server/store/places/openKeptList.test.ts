import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyList, undoList, type ListPlace } from '../../../../server/store/places/applyList.ts'
import { openKeptList } from '../../../../server/store/places/openKeptList.ts'
import { placePaths } from '../../../../server/store/places/placePaths.ts'
import { keptList, ownListing } from './keptLists.ts'

// Signs that also stand in JSON itself, and signs of two and three bytes: 1,400 of them come to over 2 MB, which is read in three pieces.
const ODD = `a 6" shelf }], {braced}, [in brackets \\ and "listings":{"type":"FeatureCollection","features":[ – £3 ${'é€'.repeat(200)}`
const LONG = keptList(
  'network',
  Array.from({ length: 1400 }, (_, at) => ownListing(3000 + at, `Pantry ${at}`, { summary: `${at % 7 === 0 ? '\\' : ''}${ODD}` })),
)

let at: ListPlace
let path: string
beforeEach(async () => {
  at = { storeDir: await mkdtemp(join(tmpdir(), 'together-map-')), place: 'leeds', list: 'network', newId: randomUUID }
  path = placePaths.list(at.storeDir, 'leeds', 'network')
  await applyList(at, { ...LONG, columns: { [ODD]: 'notes' } })
})
const opened = async () => (await openKeptList(at.storeDir, 'leeds', 'network'))!

describe('a list that is longer than what is read at a time', () => {
  it('gives the listings that were written, as often as they are gone through', async () => {
    const list = await opened()
    expect([...list.services]).toEqual(LONG.services)
    expect([...list.services]).toHaveLength(1400)
    expect(list.columns).toEqual({ [ODD]: 'notes' })
  })
  it('is known to be the same by the byte, and to differ in its last one', async () => {
    const before = await readFile(path)
    expect(await applyList(at, { ...LONG, columns: { [ODD]: 'notes' } })).toBe(false)
    await writeFile(path, before.subarray(0, -1))
    expect(await applyList(at, { ...LONG, columns: { [ODD]: 'notes' } })).toBe(true)
    expect(await undoList(at)).toBe(true)
    expect(await readFile(path)).toEqual(before.subarray(0, -1))
  })
  it('is read however its JSON is laid out', async () => {
    await writeFile(path, JSON.stringify(JSON.parse(await readFile(path, 'utf8')), null, 2))
    expect([...(await opened()).services]).toEqual(LONG.services)
  })
  it('says that it is cut short, whatever is cut', async () => {
    const text = await readFile(path, 'utf8')
    for (const cut of [
      text.slice(0, text.length / 2),
      text.slice(0, -2),
      text.replace(/\]\}\}\n$/, '}}\n'),
      text.replace(/\}\}\n$/, '},{}}\n'),
    ]) {
      await writeFile(path, cut)
      const list = await opened()
      expect(() => [...list.services]).toThrow(`${path} is cut short or is not JSON. Bring back what it replaced`)
    }
    await writeFile(path, text.slice(0, 100))
    await expect(opened()).rejects.toThrow(`${path} is cut short or is not JSON`)
  })
  it('names the listing that does not fit, and the one that stands twice', async () => {
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('"name":"Pantry 1399"', '"name":7'))
    const list = await opened()
    expect(() => [...list.services]).toThrow(`${path} holds a listing that does not fit: row 1400`)
    await writeFile(path, text.replace(LONG.services[1399]!.id, LONG.services[3]!.id))
    expect(() => [...list.services]).toThrow('stands twice')
  })
})
