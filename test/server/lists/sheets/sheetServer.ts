import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublishedSheet } from '../../../../core/place/placeDefinition.ts'
import type { FetchMeans } from '../../../../server/lists/fetch/fetchMeans.ts'
import { fetchSheet } from '../../../../server/lists/sheets/fetchSheet.ts'
import { takeSheet, type SheetTask } from '../../../../server/lists/sheets/takeSheet.ts'
import { watchSheets } from '../../../../server/lists/sheets/watchSheets.ts'
import { placePaths } from '../../../../server/store/places/placePaths.ts'
import { FAR_MARSH, startOverlaid } from '../../places/overlay.ts'
import { logTo } from '../../server.ts'

/** Saturday 28 November 2026, 22:00 in London. */
export const TEN_AT_NIGHT = Date.UTC(2026, 10, 28, 22)
export const HOUR = 3_600_000

export const sheetAt = (url: string, said: Partial<PublishedSheet> = {}): PublishedSheet => ({
  list: {
    id: 'marsh-network',
    title: 'Marsh Network',
    publisher: 'Marsh Network',
    licence: 'OGL v3',
    licenceUrl: null,
    credit: 'Marsh Network',
  },
  url,
  ...said,
})

/** A sheet of so many pantries, numbered from `first`. */
export const pantries = (count: number, first = 0): string =>
  `Name,Address,Postcode,Phone\n${Array.from({ length: count }, (_, at) => `Pantry ${first + at},${first + at} Marsh Street,M16 0RA,01632 9600${10 + first + at}\n`).join('')}`

/** A whole server whose place Far Marsh has one published sheet, with a clock that a test sets. */
export async function sheetServer(sheet: PublishedSheet, means: FetchMeans) {
  const server = await startOverlaid(async ({ setUp }) => setUp({ ...FAR_MARSH, sheets: [sheet] }))
  const clock = { now: TEN_AT_NIGHT, state: 'ready' as 'ready' | 'readonly' | 'stopping' }
  const lines: string[] = []
  const desk = {
    storeDir: server.storeDir,
    dataDir: server.dataDir,
    log: logTo(lines),
    now: () => clock.now,
    newId: randomUUID,
    fetchSheet: (address: string) => fetchSheet(address, means),
    // In a thread each would take a second to start; `takeInThread.test.ts` holds that it gives the same.
    take: (task: SheetTask) => takeSheet(task, server.deps.postcodes, randomUUID),
    state: () => clock.state,
  }
  const path = placePaths.list(server.storeDir, FAR_MARSH.id, sheet.list.id)
  const json = async (file: string): Promise<Record<string, unknown> | null> =>
    readFile(file, 'utf8').then(
      (text) => JSON.parse(text) as Record<string, unknown>,
      () => null,
    )
  return {
    ...server,
    desk,
    clock,
    lines,
    /** A server that is started anew: it remembers what stands in the store. */
    look: watchSheets(desk),
    listBytes: () => readFile(path, 'utf8'),
    listTime: async () => (await stat(path, { bigint: true })).mtimeNs,
    head: async () => (await json(path))?.head as { date: string; url: string; id: string } | undefined,
    held: () => json(placePaths.held(server.storeDir, FAR_MARSH.id, sheet.list.id)),
    reading: () => json(placePaths.reading(server.storeDir, FAR_MARSH.id, sheet.list.id)),
    /** Names on the map, read anew from the store. */
    shown: async () => {
      await server.deps.packs.reload()
      return server.deps.packs.get(FAR_MARSH.id)!.services.map(({ name }) => name)
    },
    folder: join(server.storeDir, 'places', FAR_MARSH.id),
  }
}
