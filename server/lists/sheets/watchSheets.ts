import type { PublishedSheet } from '../../../core/place/placeDefinition.ts'
import { StartError } from '../../startError.ts'
import { readDefinitions } from '../../store/places/readStoredPlaces.ts'
import { readReading } from '../../store/places/sheetState.ts'
import type { SheetDesk } from './sheetDesk.ts'

const HOUR_MS = 3_600_000
/** How old a reading may be before the sheet is read again. */
const READ_EVERY_MS = 6 * HOUR_MS
/** Where the store did not let a list be kept, or somebody else changed the places, the publisher is left in peace so long. */
const STORE_FAILURE_MS = 600_000

/**
 * Reads every published sheet that is due, one after another; never two at once, whoever looks meanwhile.
 *
 * @returns one look. Never throws: what goes wrong with a sheet is logged, and the others are read
 */
export function watchSheets(desk: SheetDesk): () => Promise<void> {
  const { storeDir, now, log } = desk
  const notBefore = new Map<string, number>()
  let [isLooking, isSaid] = [false, false]

  const isDue = async (place: string, list: string): Promise<boolean> => {
    if ((notBefore.get(`${place}/${list}`) ?? 0) > now()) return false
    const reading = await readReading(storeDir, place, list)
    if (reading === null) return true
    const age = now() - Date.parse(reading.asked)
    // A clock that was set back must not keep a sheet waiting.
    return age >= READ_EVERY_MS || age < 0
  }

  const readIfDue = async (place: string, sheet: PublishedSheet): Promise<void> => {
    const list = sheet.list.id
    try {
      if (!(await isDue(place, list)) || !canKeep()) return
      // What reads tables is loaded by a server that has a sheet to read.
      const { readSheet } = await import('./readSheet.ts')
      await readSheet(place, sheet, desk)
    } catch (error) {
      notBefore.set(`${place}/${list}`, now() + (isOfStore(error) ? STORE_FAILURE_MS : READ_EVERY_MS))
      log.error({ place, list }, `The published sheet ${sheet.list.title} was not read to its end; its list stands whole. ${whyOf(error)}`)
    }
  }

  const canKeep = (): boolean => {
    const state = desk.state()
    if (state === 'readonly' && !isSaid) log.warn('STORE_DIR cannot be written to; published sheets are not read until it can')
    isSaid = state === 'readonly'
    return state === 'ready'
  }

  return async () => {
    if (isLooking) return
    isLooking = true
    try {
      for (const { id, sheets } of await readDefinitions(storeDir)) for (const sheet of sheets) await readIfDue(id, sheet)
    } catch (error) {
      log.error(`Published sheets cannot be looked for. ${whyOf(error)}`)
    } finally {
      isLooking = false
    }
  }
}

const isOfStore = (error: unknown): boolean => error instanceof StartError || codeOf(error) !== undefined

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

function whyOf(error: unknown): string {
  if (error instanceof StartError) return error.message
  const code = codeOf(error)
  return code === undefined
    ? String((error as Error).stack)
    : `STORE_DIR cannot be written to (${code}): make room, or let the user of the server write to it.`
}
