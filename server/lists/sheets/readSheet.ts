import { rm } from 'node:fs/promises'
import type { PublishedSheet } from '../../../core/place/placeDefinition.ts'
import { placePaths } from '../../store/places/placePaths.ts'
import { readDefinition } from '../../store/places/readStoredPlaces.ts'
import { readHeld, readReading, type HeldSheet, type SheetReading } from '../../store/places/sheetState.ts'
import { underLock } from '../../store/places/underLock.ts'
import { writeDurably } from '../../store/writeDurably.ts'
import { NotFetched } from '../fetch/notFetched.ts'
import { NoList } from '../noList.ts'
import { plainAddress } from '../plainAddress.ts'
import { plannedList } from '../plannedList.ts'
import { takeList } from '../takeList.ts'
import { comingSheet } from './comingSheet.ts'
import type { SheetDesk } from './sheetDesk.ts'

type Held = Omit<HeldSheet, 'since'>
type Outcome = { done: 'written' | 'same'; listings: number; refused: number } | { done: 'held'; held: Held }

/**
 * Reads a published sheet once and takes it in, as an import that is applied; or holds it for a look, and the list stands as it was. What
 * came of it is logged and kept.
 *
 * @throws StartError where another program changes the places, or the store or data cannot be read or written to; the list stands
 */
export async function readSheet(place: string, sheet: PublishedSheet, desk: SheetDesk): Promise<void> {
  const { storeDir, newId, now, log, state } = desk
  const { id, title } = sheet.list
  const asked = now()
  const came = await fetched(sheet, desk)
  // What was given up because the server ends is no fault of the sheet.
  if (state() === 'stopping') return
  await underLock(storeDir, newId, async () => {
    if (!(await isStillRead(storeDir, place, sheet))) return
    const outcome = 'held' in came ? { done: 'held' as const, held: came.held } : await taken(place, sheet, came.bytes, asked, desk)
    const on = new Date(asked).toISOString()
    await keepHeld(place, id, outcome.done === 'held' ? { ...outcome.held, since: on } : null, desk)
    const before = await readReading(storeDir, place, id)
    const reading: SheetReading = { asked: on, read: outcome.done === 'held' ? (before?.read ?? null) : on }
    await writeDurably(placePaths.reading(storeDir, place, id), `${JSON.stringify(reading)}\n`, newId())
    if (outcome.done === 'held')
      log.warn({ place, list: id }, `The published sheet ${title} is held for a look, and its list stands as it was. ${outcome.held.why}`)
    else log.info({ place, list: id, ...outcome }, 'a published sheet was read')
  })
}

async function fetched({ url }: PublishedSheet, { fetchSheet }: SheetDesk): Promise<{ bytes: Uint8Array } | { held: Held }> {
  try {
    return { bytes: await fetchSheet(url) }
  } catch (error) {
    if (error instanceof NotFetched) return { held: unread(error.message.replace(/\.?$/, '.')) }
    throw error
  }
}

const unread = (why: string): Held => ({ why, gone: null, of: null })

/** Stopped, changed or removed meanwhile, it is not taken in. */
async function isStillRead(storeDir: string, place: string, sheet: PublishedSheet): Promise<boolean> {
  const definition = await readDefinition(storeDir, place)
  return definition?.sheets.some((other) => JSON.stringify(other) === JSON.stringify(sheet)) ?? false
}

async function taken(place: string, sheet: PublishedSheet, bytes: Uint8Array, asked: number, desk: SheetDesk): Promise<Outcome> {
  try {
    const planned = await plannedList(comingSheet(place, sheet, bytes, asked), desk, () => undefined)
    const { plan, list } = planned
    const [listings, refused] = [list.services.length, list.refused.length]
    if (listings === 0 && planned.withheld === 0)
      return {
        done: 'held',
        held: unread(`${plainAddress(sheet.url)} has no row that can be read; ${refused} are refused. Look why with: npm run import.`),
      }
    const done = await takeList({ storeDir: desk.storeDir, place, list: sheet.list.id, newId: desk.newId }, planned, false)
    if (done !== 'held') return { done, listings, refused }
    const [gone, of] = [plan.gone.length, Math.round(plan.gone.length / plan.lost)]
    return {
      done,
      held: {
        why: `${gone} of its ${of} listings (${Math.round(plan.lost * 100)} %) would go, which is over 20 %. Look whether the sheet is whole; if it is right, import it once with --despite-loss.`,
        gone,
        of,
      },
    }
  } catch (error) {
    if (error instanceof NoList) return { done: 'held', held: unread(error.message) }
    throw error
  }
}

/** What is held for the same reason is held since the first time. */
async function keepHeld(place: string, list: string, held: HeldSheet | null, { storeDir, newId }: SheetDesk): Promise<void> {
  const path = placePaths.held(storeDir, place, list)
  if (held === null) return rm(path, { force: true })
  const before = await readHeld(storeDir, place, list)
  const isSame = before !== null && before.why === held.why && before.gone === held.gone && before.of === held.of
  if (!isSame) await writeDurably(path, `${JSON.stringify(held)}\n`, newId())
}
