import { beforeAll, describe, expect, it } from 'vitest'
import { findGaps } from '../../../core/gap/answer/findGaps.ts'
import { PlaceSummary } from '../../../core/api/places.ts'
import type { PlaceDefinition } from '../../../core/place/placeDefinition.ts'
import { openEngland, type England } from '../../../server/england/openEngland.ts'
import { openDefined } from '../../../server/packs/openDefined.ts'
import { placeOutline, areaOutlines } from '../../../server/packs/outlinesOf.ts'
import { littleData, SERVICES, writeData } from '../packs.ts'
import { logTo } from '../server.ts'

const log = logTo([])
const LEEDS: PlaceDefinition = {
  id: 'leeds',
  name: 'Leeds',
  nation: 'england',
  authorities: ['E08000035'],
  keeper: null,
  terms: [],
  support: [],
  sheets: [],
}

let england: England
beforeAll(async () => {
  england = (await openEngland('data'))!
})

describe('a place that is a name and its authorities', () => {
  it('is a whole place at once: figures, outlines, credits, addresses of its files', async () => {
    const pack = await openDefined(LEEDS, SERVICES, england, log)
    expect(PlaceSummary.parse(pack.summary)).toEqual(pack.summary)
    expect(pack.summary).toMatchObject({
      id: 'leeds',
      name: 'Leeds',
      counts: { services: 3, edge: 1, areas: 488, refused: 0, setAside: 0 },
    })
    expect(pack.summary.files).toEqual({
      services: `/api/places/leeds/services?v=${pack.assets.services.hash}`,
      figures: `/api/places/leeds/areas/figures?v=${pack.assets.figures.hash}`,
      needs: `/api/places/leeds/areas/needs?v=${pack.assets.needs!.hash}`,
      areas: `/api/places/leeds/areas?v=${pack.assets.areas!.hash}`,
      boundaries: `/api/places/leeds/boundaries?v=${pack.assets.boundaries!.hash}`,
      water: null,
      schools: null,
      walks: null,
    })
    expect(pack.features.map(({ id }) => id)).toEqual(SERVICES.map(({ id }) => id))
    expect(areaOutlines(pack).size).toBe(488)
    expect(placeOutline(pack)?.coordinates.length).toBeGreaterThan(0)
  })

  it('credits the ground it stands on, with what it takes of it', async () => {
    const { file } = await openDefined(LEEDS, [], england, log)
    const used = Object.fromEntries(file.sources.map((source) => [source.id, source.used]))
    expect(used['code-point-open']).toBeGreaterThan(20_000)
    expect(used['code-point-open']).toBeLessThan(40_000)
    const others = file.sources.filter(({ id }) => id !== 'code-point-open')
    expect(others.length).toBeGreaterThan(2)
    for (const source of others) expect(source.used, source.id).toBe(488)
    expect(file.sources.every(({ credit, licence }) => credit !== '' && licence !== '')).toBe(true)
  })

  it('names its lists before the ground, and what was refused of them', async () => {
    const list = { ...england.sources[0]!, id: 'our-list', used: 4 }
    const refused = [{ source: 'our-list', record: '7', name: 'Victoria Park', reason: 'no address' }]
    const pack = await openDefined(LEEDS, SERVICES, england, log, { sources: [list], refused })
    expect(pack.file.sources.map(({ id }) => id)).toEqual(['our-list', ...england.sources.map(({ id }) => id)])
    expect(pack.summary.counts.refused).toBe(1)
  })

  it('can be asked where the gaps are', async () => {
    const pack = await openDefined(LEEDS, [], england, log)
    const asked = { types: ['food-bank' as const], reach_m: 1609, detour: 1.3, fresh: 'old' as const }
    const { summary, columns } = findGaps(pack.figures, pack.services, asked, 0, pack.water)
    expect(columns.code).toHaveLength(488)
    expect(summary).toMatchObject({ people: pack.summary.counts.people, covered: 0 })
  })

  it('is refused where England has no such authority, with the code', async () => {
    await expect(openDefined({ ...LEEDS, authorities: ['E08009999'] }, [], england, log)).rejects.toThrow(
      'authorities: England has no E08009999',
    )
  })
})

describe('the ground of England', () => {
  it('knows its authorities by name', () => {
    expect(england.authorities).toHaveLength(296)
    expect(england.authorities.find(({ code }) => code === 'E08000035')?.name).toBe('Leeds')
  })
  it('is not there where the data has none', async () => {
    const files = littleData()
    delete files['england/areas.figures.json']
    expect(await openEngland(await writeData(files))).toBeNull()
  })
  it('says which file of outlines is missing', async () => {
    const little = (await openEngland(await writeData(littleData())))!
    await expect(little.groundOf({ id: 'x', authorities: ['E07000001'] })).rejects.toThrow(/outlines\/E07000001\.json is missing/)
  })
})
