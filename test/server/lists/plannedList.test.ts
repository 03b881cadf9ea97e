import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listing } from '../../../core/lists/row/listing.ts'
import { plannedList } from '../../../server/lists/plannedList.ts'
import { applyList } from '../../../server/store/places/applyList.ts'
import { placePaths } from '../../../server/store/places/placePaths.ts'
import { headOf } from '../../core/lists/table/fixtures.ts'
import { keptList, ownListing } from '../store/places/keptLists.ts'

const storeDir = await mkdtemp(join(tmpdir(), 'together-map-'))
afterAll(() => rm(storeDir, { recursive: true }))

describe('a list whose format has no lines', () => {
  it('tells of a row whose name holds nothing but contacts, and does not repeat it', async () => {
    const named = (name: string, record: string) =>
      listing(
        { source: 'leeds-food-network', record, on: null, how: 'published list' },
        { name, types: ['food-bank'], address: '1 Low Road' },
      )
    const services = [named('Elm Hall', 'elm'), named('jo.bloggs@example.org', 'jo')]
    const { read, plan, list } = await plannedList(
      {
        place: 'west-midlands',
        head: headOf(),
        columns: null,
        file: { name: 'list.geojson', bytes: new Uint8Array() },
        reader: () => Promise.resolve({ services, refused: [], quiet: new Map(), columns: [] }),
      },
      { storeDir, dataDir: 'data', tables: { get: () => Promise.resolve(null) } },
      () => undefined,
    )
    expect(read.services.map(({ name }) => name)).toEqual(['Elm Hall'])
    expect(plan.refused).toEqual([
      {
        line: null,
        record: 'row 2',
        name: '',
        column: 'name',
        reason: 'its name holds nothing but what leads to a person',
        remedy: 'write what the place is called, without a mail address or a mobile number',
      },
    ])
    expect(list.refused).toEqual(plan.refused)
  })
})

describe('a list that stands, and is broken behind its first listings', () => {
  it('counts as empty, which is said once', async () => {
    const store = await mkdtemp(join(tmpdir(), 'together-map-'))
    const at = { storeDir: store, place: 'west-midlands', list: 'leeds-food-network', newId: randomUUID }
    await applyList(at, keptList('leeds-food-network', [ownListing(1, 'Elm Hall'), ownListing(2, 'Oak Hall')]))
    const path = placePaths.list(store, at.place, at.list)
    await writeFile(path, (await readFile(path, 'utf8')).replace('"name":"Oak Hall"', '"name":7'))
    const said: string[] = []
    const { plan } = await plannedList(
      {
        place: at.place,
        head: headOf(),
        columns: null,
        file: { name: 'list.geojson', bytes: new Uint8Array() },
        reader: () => Promise.resolve({ services: [ownListing(1, 'Elm Hall')], refused: [], quiet: new Map(), columns: [] }),
      },
      { storeDir: store, dataDir: 'data', tables: { get: () => Promise.resolve(null) } },
      (sentence) => said.push(sentence),
    )
    expect(plan).toMatchObject({ added: [{ name: 'Elm Hall' }], changed: [], gone: [], lost: 0 })
    expect(said.filter((sentence) => sentence.endsWith('It counts as empty.'))).toHaveLength(1)
    await rm(store, { recursive: true })
  })
})
