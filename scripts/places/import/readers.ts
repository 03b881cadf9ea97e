import type { ListFormat } from '../../../core/lists/list.ts'
import { readOruk } from '../../../core/lists/formats/oruk/oruk.ts'
import { readOsm, readOsmElements } from '../../../core/lists/formats/osm/osm.ts'
import { readTable } from '../../../core/lists/table/readTable.ts'
import { tableText } from '../../../core/lists/table/tableText.ts'
import { readOsmPbf } from '../../lists/osmPbf.ts'
import type { ListReader } from './importTools.ts'
import { isOwnGeojson, readOwnGeojson } from './readOwnGeojson.ts'

const csv: ListReader = async ({ bytes }, { head, locateIn, columns }) => {
  if (isZip(bytes)) throw new Error('it is a workbook, and only tables of text are read yet: save it as CSV')
  const text = tableText(bytes)
  return readTable(text, head, await locateIn(text), columns)
}

const geojson: ListReader = async ({ bytes }, { head }) => {
  const value: unknown = JSON.parse(textOf(bytes))
  if (isOwnGeojson(value)) return readOwnGeojson(value, head)
  throw new Error('its points are not listings as this map gives them out: save its table as CSV, with columns for longitude and latitude')
}

const oruk: ListReader = async ({ bytes }, { head, locateIn }) => {
  const text = textOf(bytes)
  return readOruk(text, head, await locateIn(text))
}

const osm: ListReader = async ({ name, bytes }, { head, locateIn }) => {
  if (!name.endsWith('.pbf')) {
    const text = textOf(bytes)
    return readOsm(text, head, await locateIn(text))
  }
  const elements = await readOsmPbf(name)
  return readOsmElements(elements, head, await locateIn(elements.map(({ tags }) => tags['addr:postcode'] ?? '').join('\n')))
}

/** How a list of each format is read. */
export const readers: Readonly<Record<ListFormat, ListReader>> = { csv, geojson, oruk, osm, givefood: csv }

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('it holds bytes that are not UTF-8 text: save it as UTF-8')
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3
