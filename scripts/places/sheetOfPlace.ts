import { PublishedSheet, type PlaceDefinition } from '../../core/place/placeDefinition.ts'
import { sharedLink } from '../../server/lists/fetch/sharedLink.ts'
import { plainAddress } from '../../server/lists/plainAddress.ts'
import { StartError } from '../../server/startError.ts'
import { placePaths } from '../../server/store/places/placePaths.ts'
import { forgetSheet } from '../../server/store/places/sheetState.ts'
import { underLock } from '../../server/store/places/underLock.ts'
import { definitionOfPlace } from './definitionOfPlace.ts'
import { listId } from './import/importOptions.ts'
import { readMap } from './import/readMap.ts'
import type { PlaceDesk } from './runPlace.ts'
import { writeOrSay } from './writeOrSay.ts'

/** Says in the place file which published sheet is read as a list, or that one is read no more. @throws StartError naming the option and the remedy */
export async function sheetOfPlace(desk: PlaceDesk, id: string): Promise<string> {
  const stop = desk.given.get('stop')
  if (stop === undefined) return addSheet(desk, id)
  const others = ['url', 'source', 'licence', 'map'].filter((name) => desk.given.has(name))
  if (others.length > 0) throw new StartError(`--stop stands by itself: leave out --${others[0]}.`)
  return stopSheet(desk, id, listId(stop))
}

async function addSheet(desk: PlaceDesk, id: string): Promise<string> {
  const sheet = await sheetOf(desk)
  const isNew = await change(desk, id, sheet.list.id, (sheets) => [...sheets.filter(({ list }) => list.id !== sheet.list.id), sheet])
  return `${sheet.list.title} is read for ${id} from ${plainAddress(sheet.url)}, ${isNew ? '' : 'in place of where it was read before, '}within a minute in a running server and every six hours from then on.\nSee what came of it with: npm run place -- list. Only a public address is asked, never one of this computer or network.\n`
}

async function stopSheet(desk: PlaceDesk, id: string, list: string): Promise<string> {
  await change(desk, id, list, (sheets) => {
    if (sheets.some((sheet) => sheet.list.id === list)) return sheets.filter((sheet) => sheet.list.id !== list)
    const known = sheets.length === 0 ? 'none' : sheets.map((sheet) => sheet.list.id).join(', ')
    throw new StartError(`--stop ${list} is no published sheet of ${id}. It has ${known}.`)
  })
  return `${list} is read no more. Its list stays on the map as it was read last.\n`
}

/** Under the lock. Of a sheet that is changed nothing is known any more, so that it is read at once. @returns whether it was not there before */
function change(
  { storeDir, dataDir, newId }: PlaceDesk,
  id: string,
  list: string,
  changed: (sheets: readonly PublishedSheet[]) => PublishedSheet[],
): Promise<boolean> {
  return underLock(storeDir, newId, async () => {
    const definition: PlaceDefinition = await definitionOfPlace(storeDir, dataDir, id)
    const next = { ...definition, sheets: changed(definition.sheets) }
    await writeOrSay(placePaths.definition(storeDir, id), `${JSON.stringify(next, null, 2)}\n`, newId())
    await forgetSheet(storeDir, id, list)
    return definition.sheets.every((sheet) => sheet.list.id !== list)
  })
}

async function sheetOf({ given }: PlaceDesk): Promise<PublishedSheet> {
  const needed = (name: string, what: string): string => {
    const value = given.get(name)?.trim() ?? ''
    if (value === '') throw new StartError(`--${name} is missing: ${what}.`)
    return value
  }
  const url = needed('url', 'the web address at which the sheet is published as CSV')
  const remedy = sharedLink(url)
  if (remedy !== null) throw new StartError(`--url ${plainAddress(url)} ${remedy}. Nothing was changed.`)
  const source = needed('source', 'what the list is called')
  const licence = needed('licence', 'under what licence it may be shown, such as "Open Government Licence v3.0"')
  const file = given.get('map')
  const map = file === undefined ? {} : { map: { ...(await readMap(file)) } }
  const list = { id: listId(source), title: source, publisher: source, licence, licenceUrl: null, credit: source }
  const parsed = PublishedSheet.safeParse({ list, url, ...map })
  if (parsed.success) return parsed.data
  throw new StartError(
    `--${parsed.error.issues[0]?.path.join('.')} does not fit: ${parsed.error.issues[0]?.message}. Copy it from the browser.`,
  )
}
