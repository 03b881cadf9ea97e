import { expect, it } from 'vitest'
import { listen } from '../../../server/http/listen.ts'
import { watchPlaces } from '../../../server/places/watchPlaces.ts'
import { keptList, ownListing } from '../store/places/keptLists.ts'
import { FAR_MARSH, startOverlaid } from './overlay.ts'

const CONNECTIONS = 50
const APPLIES = 4

it('answers every request while a place is added and lists are applied, each from one whole state', async () => {
  const server = await startOverlaid()
  const look = await watchPlaces(server.storeDir)
  const { url, stop } = await listen(server.app.fetch, 0, '127.0.0.1')
  const failed: string[] = []
  const over = new AbortController()
  let answered = 0
  const ask = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const answer = await fetch(`${url}/api/places`)
      const { places } = (await answer.json()) as { places: { id: string; counts: { services: number }; files: { services: string } }[] }
      const marsh = places.find(({ id }) => id === 'little-marsh')!
      const listings = await fetch(`${url}${marsh.files.services}`)
      const { features } = (await listings.json()) as { features: unknown[] }
      if (answer.status !== 200 || listings.status !== 200 || features.length < 4) failed.push(`${answer.status} ${listings.status}`)
      answered += 2
    }
  }
  const asking = Promise.all(Array.from({ length: CONNECTIONS }, ask))
  const seen = async (): Promise<void> => {
    while (!(await look())) await new Promise((resolve) => setTimeout(resolve, 5))
    await server.deps.packs.reload()
  }
  await server.setUp(FAR_MARSH)
  await seen()
  for (let n = 1; n <= APPLIES; n++) {
    const many = Array.from({ length: 100 * n }, (_, at) => ownListing(1000 + at, `Pantry ${at}`))
    await server.keep('little-marsh', keptList('network', many))
    await seen()
  }
  over.abort()
  await asking
  await stop()
  expect(failed).toEqual([])
  expect(answered).toBeGreaterThan(CONNECTIONS)
  expect(server.deps.packs.get('little-marsh')?.services).toHaveLength(4 + 100 * APPLIES)
  expect(server.deps.packs.get('far-marsh')?.services).toEqual([])
  expect(server.said).toEqual([])
})
