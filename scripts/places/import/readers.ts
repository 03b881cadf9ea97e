import type { ListFormat } from '../../../core/lists/list.ts'
import { rowsOfGeojson } from '../../../core/lists/formats/geojson.ts'
import { isOwnGeojson, readOwnGeojson } from '../../../core/lists/formats/ownGeojson.ts'
import { rowsOfGiveFoodJson } from '../../../core/lists/formats/giveFoodJson.ts'
import { readOruk } from '../../../core/lists/formats/oruk/oruk.ts'
import { readOsm, readOsmElements } from '../../../core/lists/formats/osm/osm.ts'
import { TABLE_LIMITS, type TableLimits } from '../../../core/lists/table/grid.ts'
import { readTable } from '../../../core/lists/table/readTable.ts'
import { readOsmPbf } from '../../lists/osmPbf.ts'
import type { ListReader } from '../../../server/lists/listReader.ts'
import { csvReader } from '../../../server/lists/csvReader.ts'

/** A table as text is read in parts, unlike a workbook, so a list of a whole region may come as one. */
const TEXT_LIMITS: TableLimits = { ...TABLE_LIMITS, rows: 200_000, signs: 100_000_000 }

const csv = csvReader(TEXT_LIMITS)

const geojson: ListReader = async ({ bytes }, { head, locateIn, columns, say }) => {
  const text = textOf(bytes)
  const value: unknown = JSON.parse(text)
  if (isOwnGeojson(value)) return readOwnGeojson(value, head)
  const { headings, rows, said } = rowsOfGeojson(text)
  said.forEach(say)
  return readTable([headings, ...rows], head, await locateIn(text), columns)
}

const givefood: ListReader = async (file, by) => {
  const text = textOf(file.bytes)
  if (!/^\s*[{[]/.test(text)) return csv(file, by)
  const { headings, rows } = rowsOfGiveFoodJson(text)
  return readTable([headings, ...rows.map((row) => headings.map((name) => row[name]))], by.head, await by.locateIn(text), by.columns)
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
export const readers: Readonly<Record<ListFormat, ListReader>> = { csv, geojson, oruk, osm, givefood }

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('it holds bytes that are not UTF-8 text: save it as UTF-8')
  }
}
