import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, vi } from 'vitest'
import type { FoundName } from '../../../core/place/placeName.ts'
import { openPlaceNames, type PlaceNames } from '../../../server/packs/placeNames.ts'
import { openPostcodes } from '../../../server/packs/postcodeTables.ts'
import { littleData } from '../packs.ts'
import { startServer, type Started } from '../server.ts'

export interface WhereServer {
  server: Started
  /** What a browser would remember of answers. */
  client: QueryClient
  /** Addresses that the browser asked for. */
  asked: string[]
}

/** A server with our own names and postcodes, asked by the browser's code too, for the tests of one file. */
export function whereServer(): WhereServer {
  const held = { asked: [] as string[] } as WhereServer
  beforeAll(async () => {
    held.server = await startServer(littleData(), {
      placeNames: remembering(await openPlaceNames('data/placenames.json')),
      postcodes: await openPostcodes('data/postcodes'),
    })
    held.client = new QueryClient()
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
      held.asked.push(path)
      return held.server.app.request(path, init)
    })
  })
  afterAll(() => void vi.unstubAllGlobals())
  return held
}

/** The same names, each found once: what is asked on six pages, of the API and on the server, is the same. */
function remembering({ find, ...names }: PlaceNames): PlaceNames {
  const found = new Map<string, FoundName[]>()
  return {
    ...names,
    find: (text) => {
      const known = found.get(text) ?? find(text)
      found.set(text, known)
      return known
    },
  }
}
