import { resolve } from 'node:path'
import { placePaths } from '../../server/store/places/placePaths.ts'
import { readStoredPlaces, type StoredPlace } from '../../server/store/places/readStoredPlaces.ts'
import { printable } from '../reports/tables.ts'
import { placesInData } from './placesInData.ts'
import type { PlaceDesk } from './runPlace.ts'
import { sheetLines } from './sheetLines.ts'

/** Every place with its lists and published sheets, and what cannot be read. */
export async function listPlaces({ storeDir, dataDir, progress }: PlaceDesk): Promise<string> {
  const stored = await readStoredPlaces(storeDir)
  for (const { faults } of stored) faults.forEach(progress)
  const byId = new Map(stored.map((place) => [place.id, place]))
  const inData = (await placesInData(dataDir)).filter((id) => id !== 'england')
  const sheets = new Map(await Promise.all(stored.map(async (place) => [place.id, await sheetLines(storeDir, place.definition)] as const)))
  const below = (id: string): string[] => [...listsOf(byId.get(id)), ...(sheets.get(id) ?? [])]
  const own = inData.map((id) => [`${id}  (comes with the map)`, ...below(id)])
  const added = stored
    .filter(({ id, definition }) => definition !== null && !inData.includes(id))
    .map((place) => [headOf(place), ...below(place.id)])
  const where = `Places of your own are kept in ${resolve(placePaths.root(storeDir))}${added.length === 0 ? '; there are none yet' : ''}.`
  return [...own, ...added, where]
    .flat()
    .map((line) => `${line}\n`)
    .join('')
}

function headOf({ id, definition }: StoredPlace): string {
  const { name, authorities, keeper } = definition!
  return printable(`${id}  ${name}, ${authorities.join(' ')}${keeper === null ? ', no keeper named' : `, kept by ${keeper.role}`}`)
}

const listsOf = (place: StoredPlace | undefined): string[] => [
  ...(place?.lists ?? []).map(({ head, services, refused }) =>
    printable(`  ${head.id}  ${head.title}, ${head.date}: ${services.length} listings, ${refused.length} rows refused`),
  ),
  ...(place === undefined || place.withheld === null || place.withheld.length === 0
    ? []
    : [`  ${place.withheld.length} on the do-not-list`]),
]
