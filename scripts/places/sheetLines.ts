import type { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import { plainAddress } from '../../server/lists/plainAddress.ts'
import { readHeld, readReading } from '../../server/store/places/sheetState.ts'
import { printable, timeCell } from '../reports/tables.ts'

/** A line for each published sheet of a place: where it is, when it was read last (UTC), whether it is out of reach, and what is held and why. */
export async function sheetLines(storeDir: string, definition: PlaceDefinition | null): Promise<string[]> {
  if (definition === null) return []
  return Promise.all(
    definition.sheets.map(async ({ list, url }) => {
      const [reading, held] = [await readReading(storeDir, definition.id, list.id), await readHeld(storeDir, definition.id, list.id)]
      const read = reading === null ? 'not read yet' : reading.read === null ? 'never taken in' : `read last ${timeCell(reading.read)} UTC`
      const asked = reading !== null && reading.asked !== reading.read ? `, asked for last ${timeCell(reading.asked)} UTC` : ''
      const why = held === null ? '' : `. Held for a look since ${timeCell(held.since)} UTC: ${held.why}`
      const out = reading?.unreached ?? null
      const unreached = out === null ? '' : `. Not reached since ${timeCell(out.since)} UTC: ${out.why}`
      return printable(`  ${list.id}  published sheet ${plainAddress(url)}, ${read}${asked}${unreached}${why}`)
    }),
  )
}
