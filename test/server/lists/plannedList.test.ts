import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listing } from '../../../core/lists/row/listing.ts'
import { plannedList } from '../../../server/lists/plannedList.ts'
import { headOf } from '../../core/lists/table/fixtures.ts'

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
