import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PlacesAnswer } from '../../../core/api/places.ts'
import type { RefusedAnswer } from '../../../core/api/refused.ts'
import { compact } from '../../../core/listing/wire.ts'
import { ENOUGH_CLOSED_REPORTS } from '../../../core/listing/freshness.ts'
import { placePaths } from '../../../server/store/places/placePaths.ts'
import { IDS, SERVICES } from '../packs.ts'
import { keptList, ownListing } from '../store/places/keptLists.ts'
import { FAR_MARSH, startOverlaid, type Overlaid } from './overlay.ts'

const PANTRY = ownListing(31, 'Network Pantry', { authority: 'E07000001', phone: '01632 960031' })
const ELSEWHERE = ownListing(32, 'Pantry Elsewhere', { authority: 'E07000002' })

// 53 − 52.01 degrees of latitude are 110 km.
const FAR = ownListing(33, 'Pantry Far Away', { authority: 'E07000002', at: [0, 53] })
const NO_DOOR = ownListing(34, 'Line Elsewhere', { authority: 'E07000002', at: null })

const places = async ({ app }: Overlaid) => ((await (await app.request('/api/places')).json()) as PlacesAnswer).places
const place = async (server: Overlaid, id: string) => (await places(server)).find((each) => each.id === id)
const namesIn = async (server: Overlaid, id: string): Promise<string[]> => {
  const { files } = (await place(server, id))!
  const { features } = (await (await server.app.request(files.services)).json()) as { features: { properties: { name: string } }[] }
  return features.map(({ properties }) => properties.name)
}

describe('a list laid over a place that comes with the map', () => {
  it('adds its listings, its credit, and what it refused', async () => {
    const server = await startOverlaid()
    const before = (await place(server, 'little-marsh'))!
    const refused = [{ line: 7, record: '7', name: 'X', column: 'Postcode', reason: 'it ended', remedy: 'Look it up' }]
    await server.keep('little-marsh', { ...keptList('network', [PANTRY, ELSEWHERE, FAR, NO_DOOR]), refused })
    await server.deps.packs.reload()
    const after = (await place(server, 'little-marsh'))!
    expect(await namesIn(server, 'little-marsh')).toEqual([...SERVICES.map(({ name }) => name), 'Network Pantry', 'Pantry Elsewhere'])
    // The one in another authority stands at the edge; those far away, or without a door, are none of the place's.
    expect(after.counts).toEqual({
      ...before.counts,
      services: before.counts.services + 1,
      edge: before.counts.edge + 1,
      refused: before.counts.refused + 1,
    })
    expect(after.sources.at(-1)).toMatchObject({ id: 'network', licence: 'OGL v3', date: '2026-06-01', rows: 5, used: 2 })
    expect(after.files.services).not.toBe(before.files.services)
    expect(after.files.figures).toBe(before.files.figures)
    const left = (await (await server.app.request('/api/places/little-marsh/refused')).json()) as RefusedAnswer
    expect(left.refused.at(-1)).toEqual({ source: 'network', record: '7', name: 'X', reason: 'Postcode: it ended. Look it up' })
    expect((await server.app.request(`/api/services/${PANTRY.id}`)).status).toBe(200)
  })
  it('is gone again when its folder is', async () => {
    const server = await startOverlaid(({ keep }) => keep('little-marsh', keptList('network', [PANTRY])).then(() => undefined))
    expect(await namesIn(server, 'little-marsh')).toContain('Network Pantry')
    await rm(join(placePaths.lists(server.storeDir, 'little-marsh'), 'network'), { recursive: true })
    await server.deps.packs.reload()
    expect(await namesIn(server, 'little-marsh')).toEqual(SERVICES.map(({ name }) => name))
    expect(server.said).toEqual([])
  })
  it('holds none that must not be listed, by name, phone or id, whichever list it stands in', async () => {
    const server = await startOverlaid(({ keep }) => keep('little-marsh', keptList('network', [PANTRY, ELSEWHERE])).then(() => undefined))
    const withheld = [
      { names: ['pantry  ELSEWHERE'], on: '2026-06-01' },
      { phones: ['+44 1632 960031'], on: '2026-06-01' },
      { ids: [IDS.advice], on: '2026-06-01' },
    ]
    await writeFile(placePaths.doNotList(server.storeDir, 'little-marsh'), JSON.stringify(withheld))
    await server.deps.packs.reload()
    expect(await namesIn(server, 'little-marsh')).toEqual(['Marsh Food Bank', 'Marsh Pantry', 'Over the Border Food Bank'])
    expect((await server.app.request(`/api/services/${PANTRY.id}`)).status).toBe(404)
  })
})

describe('a place that was added', () => {
  it('is there at once, with its areas, its keeper and its list', async () => {
    const server = await startOverlaid()
    await server.setUp(FAR_MARSH)
    await server.keep('far-marsh', keptList('network', [PANTRY]))
    await server.deps.packs.reload()
    expect(await place(server, 'far-marsh')).toMatchObject({
      name: 'Far Marsh',
      keeper: { role: 'Food network coordinator', mailbox: 'food@example.org' },
      // 1,000 + 1,500 + 2,500 people
      counts: { services: 1, areas: 3, people: 5000 },
      authorities: [{ code: 'E07000001', name: 'Marshshire' }],
    })
    expect((await place(server, 'little-marsh'))?.keeper).toBeNull()
    expect(await namesIn(server, 'far-marsh')).toEqual(['Network Pantry'])
    expect((await server.app.request('/api/places/far-marsh/gaps?types=food-pantry')).status).toBe(200)
  })
  it('begins with the public libraries that stand in it, or at its edge, with their credit', async () => {
    const library = (number: number, name: string, said: object) =>
      ownListing(number, name, { types: ['library'], sources: [{ source: 'libraries', record: name }], ...said })
    const libraries = [
      library(91, 'Marsh Library', { authority: 'E07000001' }),
      library(92, 'Next Library', { authority: 'E07000002' }),
      library(93, 'Far Library', { authority: 'E07000002', at: [0, 53] }),
    ]
    const server = await startOverlaid()
    const credit = { ...server.deps.packs.get('little-marsh')!.file.sources[0]!, id: 'libraries', rows: 3, used: 3 }
    const listings = { type: 'FeatureCollection', features: libraries.map(compact) }
    await writeFile(join(server.dataDir, 'england', 'libraries.json'), JSON.stringify({ sources: [credit], listings }))
    await server.setUp(FAR_MARSH)
    await server.deps.packs.reload()
    expect(await namesIn(server, 'far-marsh')).toEqual(['Marsh Library', 'Next Library'])
    const { counts, sources } = (await place(server, 'far-marsh'))!
    expect(counts).toMatchObject({ services: 1, edge: 1 })
    expect(sources[0]).toMatchObject({ id: 'libraries', rows: 3, used: 2 })
    await server.keep('far-marsh', keptList('network', [PANTRY]))
    await server.deps.packs.reload()
    expect(await namesIn(server, 'far-marsh')).toEqual(['Marsh Library', 'Next Library', 'Network Pantry'])
  })
  it('goes when it is removed, and comes back when its folder does', async () => {
    const server = await startOverlaid(({ setUp }) => setUp(FAR_MARSH))
    const [folder, aside] = [placePaths.folder(server.storeDir, 'far-marsh'), join(placePaths.root(server.storeDir), '.removed-x')]
    await rename(folder, aside)
    await server.deps.packs.reload()
    expect((await places(server)).map(({ id }) => id)).toEqual(['little-marsh', 'england'])
    await rename(aside, folder)
    await server.deps.packs.reload()
    expect((await places(server)).map(({ id }) => id)).toContain('far-marsh')
  })
  it('is left out with one clear line where its authority is none', async () => {
    const server = await startOverlaid(({ setUp }) => setUp({ ...FAR_MARSH, authorities: ['E07000099'] }))
    expect((await places(server)).map(({ id }) => id)).toEqual(['little-marsh', 'england'])
    await server.deps.packs.reload()
    expect(server.said).toHaveLength(1)
    expect(server.said[0]).toContain('authorities: England has no E07000099 in the codes of 2024.')
  })
})

describe('a broken file', () => {
  it('leaves its place as it was, changes others, and is said once', async () => {
    const server = await startOverlaid(async ({ keep, setUp }) => {
      await setUp(FAR_MARSH)
      await keep('far-marsh', keptList('network', [PANTRY]))
      await keep('little-marsh', keptList('network', [PANTRY]))
    })
    const path = placePaths.list(server.storeDir, 'far-marsh', 'network')
    const whole = await readFile(path, 'utf8')
    await writeFile(path, whole.slice(0, 300))
    await server.keep('little-marsh', keptList('network', [ELSEWHERE]))
    await server.deps.packs.reload()
    await server.deps.packs.reload()
    expect(await namesIn(server, 'far-marsh')).toEqual(['Network Pantry'])
    expect((await namesIn(server, 'little-marsh')).at(-1)).toBe('Pantry Elsewhere')
    expect(server.said).toHaveLength(1)
    expect(server.said[0]).toMatch(/network\/list\.json is cut short or is not JSON\..+Until then, the place stays as it was\./)
    expect(server.said[0]).not.toContain('Pantry')
    await writeFile(path, whole.replace('Network Pantry', 'Mended Pantry'))
    await server.deps.packs.reload()
    expect(await namesIn(server, 'far-marsh')).toEqual(['Mended Pantry'])
  })
  it('does not keep the good list beside it from the first start', async () => {
    const server = await startOverlaid(async ({ storeDir, keep, setUp }) => {
      await setUp(FAR_MARSH)
      await keep('far-marsh', keptList('good', [PANTRY]))
      await keep('far-marsh', keptList('bad', [ELSEWHERE]))
      await writeFile(placePaths.list(storeDir, 'far-marsh', 'bad'), 'null')
    })
    expect(await namesIn(server, 'far-marsh')).toEqual(['Network Pantry'])
    expect(server.said).toHaveLength(1)
  })
})

it('keeps what is reported closed, over a reload and for a listing that came with it', async () => {
  const server = await startOverlaid()
  const shown = new Map([
    [IDS.bank, '2026-06-10'],
    [PANTRY.id, '2026-06-11'],
  ])
  await server.deps.packs.showClosed((ground) => ({
    shown: new Map([...shown].filter(([id]) => ground.listings.has(id))),
    held: new Map(),
    full: new Map(),
  }))
  const closed = () => [...shown.keys()].map((id) => server.deps.packs.service(id)?.service.closedReports)
  expect(closed()).toEqual([ENOUGH_CLOSED_REPORTS, undefined])
  await server.keep('little-marsh', keptList('network', [PANTRY]))
  await server.deps.packs.reload()
  expect(closed()).toEqual([ENOUGH_CLOSED_REPORTS, ENOUGH_CLOSED_REPORTS])
})
