import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { PlacesAnswer } from '../../../core/api/places.ts'
import type { PlaceWalks } from '../../../core/place/placeWalks.ts'
import { placePaths } from '../../../server/store/places/placePaths.ts'
import { keptList, ownListing } from '../store/places/keptLists.ts'
import { startOverlaid, type Overlaid } from './overlay.ts'

const place = async ({ app }: Overlaid) =>
  ((await (await app.request('/api/places')).json()) as PlacesAnswer).places.find(({ id }) => id === 'little-marsh')!
const gaps = async ({ app }: Overlaid, more = '') => {
  const answer = await app.request(`/api/places/little-marsh/gaps?types=food-pantry&reach_m=5000${more}`)
  return {
    status: answer.status,
    body: (await answer.json()) as { columns: { nearest_m: (number | null)[] }; errors?: { field: string; message: string }[] },
  }
}

/** Nobody can walk anywhere but to the first area, from the second, in 4,321 m. */
const walksOf = (areas: number): PlaceWalks => ({
  place: 'little-marsh',
  count: areas,
  starts: [0, ...Array.from({ length: areas }, () => 1)],
  from: [1],
  metres: [4321],
})

describe('walks along streets that somebody brought for a place', () => {
  it('are there for planners, and asked for by name', async () => {
    const server = await startOverlaid()
    await server.keep(
      'little-marsh',
      keptList('network', [ownListing(31, 'Network Pantry', { authority: 'E07000001', phone: '01632 960031' })]),
    )
    const { areas } = (await place(server)).counts
    expect((await place(server)).files.walks).toBeNull()
    expect(await gaps(server, '&walks=matrix')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'walks', message: expect.stringContaining('nobody has brought walks') as string }] },
    })
    await writeFile(placePaths.walks(server.storeDir, 'little-marsh'), JSON.stringify(walksOf(areas)))
    await server.deps.packs.reload()
    const { files } = await place(server)
    expect(files.walks).toMatch(/^\/api\/places\/little-marsh\/walks\?v=/)
    expect(await (await server.app.request(files.walks!)).json()).toEqual(walksOf(areas))
    const straight = await gaps(server)
    const walked = await gaps(server, '&walks=matrix')
    expect(walked.status).toBe(200)
    expect(walked.body.columns.nearest_m).not.toEqual(straight.body.columns.nearest_m)
  })

  it('leave the place as it was where they are of other areas, and say so', async () => {
    const server = await startOverlaid()
    await server.keep(
      'little-marsh',
      keptList('network', [ownListing(31, 'Network Pantry', { authority: 'E07000001', phone: '01632 960031' })]),
    )
    await writeFile(placePaths.walks(server.storeDir, 'little-marsh'), JSON.stringify(walksOf(77)))
    await server.deps.packs.reload()
    expect((await place(server)).files.walks).toBeNull()
    expect(server.said.join('\n')).toMatch(/walks\.json is of 77 areas, and the place has \d+\. Bring the matrix again/)
  })
})
