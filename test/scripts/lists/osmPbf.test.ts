import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PbfWriter } from 'pbf'
import { afterAll, describe, expect, it } from 'vitest'
import { readOsmElements } from '../../../core/lists/formats/osm/osm.ts'
import { readOsmPbf } from '../../../scripts/lists/osmPbf.ts'
import { headOf, locate } from '../../core/lists/formats/townList.ts'
import { blobOf, blockOf, pbfFile, type Written, zlibBlob } from './pbfFile.ts'

const dir = mkdtempSync(join(tmpdir(), 'osm-pbf-'))
afterAll(() => rmSync(dir, { recursive: true }))

const fileOf = (bytes: Uint8Array): string => {
  const path = join(dir, 'extract.osm.pbf')
  writeFileSync(path, bytes)
  return path
}
const read = (bytes: Uint8Array) => readOsmPbf(fileOf(bytes))

const LIBRARY = { amenity: 'library', name: 'The library', opening_hours: 'Mo-Fr 09:00-17:00' }
const NODES: Written[] = [
  { kind: 'node', id: 10, lat: 53.4, lon: -2.3 },
  { kind: 'node', id: 11, lat: 53.5, lon: -2.2, tags: { amenity: 'food_bank', name: 'The bank', note: 'zweiunddreißig' } },
  { kind: 'node', id: 5_000_000_012, lat: 53.5, lon: -2.21, tags: { amenity: 'bench' } },
]
const WAYS: Written[] = [
  { kind: 'way', id: 20, tags: LIBRARY, refs: [10, 11, 5_000_000_012, 10] },
  { kind: 'way', id: 21, refs: [10, 11] },
]
const AREA: Written = { kind: 'relation', id: 30, tags: { ...LIBRARY, name: 'The other library' }, refs: [21] }

describe('an extract as .osm.pbf', () => {
  it('gives nodes, and ways and areas at the middle of the box round their corners', async () => {
    const elements = await read(pbfFile(NODES, WAYS, [AREA]))
    expect(elements).toEqual([
      { record: 'node/11', tags: NODES[1]!.tags, at: [-2.2, 53.5] },
      { record: 'way/20', tags: LIBRARY, at: [-2.25, 53.45] },
      { record: 'relation/30', tags: AREA.tags, at: [-2.25, 53.45] },
    ])
    expect(readOsmElements(elements, headOf('osm'), locate).services.map(({ types }) => types[0])).toEqual([
      'food-bank',
      'library',
      'library',
    ])
  })

  it('may have its nodes one by one, its blocks unpacked', async () => {
    const raw = new PbfWriter()
    raw.writeBytesField(1, blockOf(NODES, false))
    const [header] = [pbfFile()]
    const elements = await read(Buffer.concat([header, blobOf('OSMData', new Uint8Array(), raw.finish())]))
    expect(elements).toMatchObject([{ record: 'node/11', at: [-2.2, 53.5] }])
  })

  it('of a million nodes is read twice, with progress', async () => {
    const block = (nth: number): Written[] =>
      Array.from({ length: 8000 }, (_, at) => ({ kind: 'node', id: nth * 8000 + at + 1, lat: 53 + at / 1e5, lon: -2 }))
    const path = fileOf(
      pbfFile(...Array.from({ length: 125 }, (_, nth) => block(nth)), [{ kind: 'way', id: 1, tags: LIBRARY, refs: [1, 101] }]),
    )
    const readings = new Set<number>()
    const elements = await readOsmPbf(path, (reading) => readings.add(reading))
    // 53.000 and 53.001.
    expect(elements).toEqual([{ record: 'way/1', tags: LIBRARY, at: [-2, 53.0005] }])
    expect([...readings]).toEqual([1, 2])
  })
})

describe('an extract that cannot be read', () => {
  const whole = pbfFile(NODES, WAYS)

  it.each([whole.length - 1, whole.length - 200, whole.length - 300])(
    'ends after %i bytes',
    async (length) => await expect(read(whole.subarray(0, length))).rejects.toThrow(/^The extract ends too early; fetch it again, whole$/),
  )

  it.each([['<!doctype html>'], ['PK\u0003\u0004 a zip'], ['']])(
    'is %j',
    async (text) => await expect(read(Buffer.from(text))).rejects.toThrow('The file is no .osm.pbf'),
  )

  it('is damaged', async () => {
    const damaged = Buffer.from(whole)
    damaged[whole.length - 30]! ^= 0xff
    await expect(read(damaged)).rejects.toThrow('A block of the extract cannot be unpacked')
  })

  it('unpacks to more than a block may hold', async () => {
    const bomb = blobOf('OSMData', new Uint8Array(), zlibBlob(Buffer.alloc(40 * 1024 * 1024)))
    await expect(read(Buffer.concat([pbfFile(), bomb]))).rejects.toThrow('A block of the extract cannot be unpacked')
  })

  it('is packed with something else', async () => {
    const lz4 = new PbfWriter()
    lz4.writeBytesField(6, Buffer.from('lz4'))
    await expect(read(Buffer.concat([pbfFile(), blobOf('OSMData', new Uint8Array(), lz4.finish())]))).rejects.toThrow(
      'packed otherwise than with zlib',
    )
  })

  it('is over 200 MB', async () => {
    const path = fileOf(whole)
    truncateSync(path, 201e6)
    await expect(readOsmPbf(path)).rejects.toThrow('The extract has 201 MB, at most 200 are read')
  })
})
