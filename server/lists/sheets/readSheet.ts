import { rm } from 'node:fs/promises'
import type { PublishedSheet } from '../../../core/place/placeDefinition.ts'
import { placePaths } from '../../store/places/placePaths.ts'
import { readDefinition } from '../../store/places/readStoredPlaces.ts'
import { readHeld, readReading, type HeldSheet, type SheetReading } from '../../store/places/sheetState.ts'
import { underLock } from '../../store/places/underLock.ts'
import { writeDurably } from '../../store/writeDurably.ts'
import { NotFetched } from '../fetch/notFetched.ts'
import type { SheetDesk } from './sheetDesk.ts'
import type { TakenSheet } from './takenSheet.ts'

/** What did not come at all needs nobody's look: the next reading may bring it. */
type Outcome = TakenSheet | { done: 'unreached'; why: string }

/**
 * Reads a published sheet once and takes it in, as an import that is applied; or holds it for a look, and the list stands as it was. What
 * came of it is logged and kept. A sheet that could not be reached leaves what is held as it is.
 *
 * @throws StartError where another program changes the places, or the store or data cannot be read or written to; the list stands
 */
export async function readSheet(place: string, sheet: PublishedSheet, desk: SheetDesk): Promise<void> {
  const { storeDir, dataDir, newId, now, state, take } = desk
  const { id } = sheet.list
  const asked = now()
  const came = await fetched(sheet, desk)
  // What was given up because the server ends is no fault of the sheet.
  if (state() === 'stopping') return
  await underLock(storeDir, newId, async () => {
    if (!(await isStillRead(storeDir, place, sheet))) return
    const outcome: Outcome =
      'why' in came ? { done: 'unreached', why: came.why } : await take({ storeDir, dataDir, place, sheet, bytes: came.bytes, asked })
    const on = new Date(asked).toISOString()
    if (outcome.done !== 'unreached') await keepHeld(place, id, outcome.done === 'held' ? { ...outcome.held, since: on } : null, desk)
    const reading = readingOf(outcome, on, await readReading(storeDir, place, id))
    await writeDurably(placePaths.reading(storeDir, place, id), `${JSON.stringify(reading)}\n`, newId())
    say(place, sheet, outcome, desk)
  })
}

async function fetched({ url }: PublishedSheet, { fetchSheet }: SheetDesk): Promise<{ bytes: Uint8Array } | { why: string }> {
  try {
    return { bytes: await fetchSheet(url) }
  } catch (error) {
    if (error instanceof NotFetched) return { why: error.message.replace(/\.?$/, '.') }
    throw error
  }
}

/** Stopped, changed or removed meanwhile, it is not taken in. */
async function isStillRead(storeDir: string, place: string, sheet: PublishedSheet): Promise<boolean> {
  const definition = await readDefinition(storeDir, place)
  return definition?.sheets.some((other) => JSON.stringify(other) === JSON.stringify(sheet)) ?? false
}

/** A sheet is out of reach since the first of the readings in a row that did not reach it. @param on when it was asked for */
function readingOf(outcome: Outcome, on: string, before: SheetReading | null): SheetReading {
  const unreached = outcome.done === 'unreached' ? { since: before?.unreached?.since ?? on, why: outcome.why } : null
  return { asked: on, read: outcome.done === 'written' || outcome.done === 'same' ? on : (before?.read ?? null), unreached }
}

function say(place: string, { list: { id, title } }: PublishedSheet, outcome: Outcome, { log }: SheetDesk): void {
  const of = { place, list: id }
  if (outcome.done === 'held')
    log.warn(of, `The published sheet ${title} is held for a look, and its list stands as it was. ${outcome.held.why}`)
  else if (outcome.done === 'unreached')
    log.warn(of, `The published sheet ${title} was not reached and is asked again in six hours; its list stands as it was. ${outcome.why}`)
  else log.info({ ...of, ...outcome }, 'a published sheet was read')
}

/** What is held for the same reason is held since the first time. */
async function keepHeld(place: string, list: string, held: HeldSheet | null, { storeDir, newId }: SheetDesk): Promise<void> {
  const path = placePaths.held(storeDir, place, list)
  if (held === null) return rm(path, { force: true })
  const before = await readHeld(storeDir, place, list)
  const isSame = before !== null && before.why === held.why && before.gone === held.gone && before.of === held.of
  if (!isSame) await writeDurably(path, `${JSON.stringify(held)}\n`, newId())
}
