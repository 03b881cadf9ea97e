import type { Service } from '../../../../core/listing/service.ts'
import type { ServiceType } from '../../../../core/listing/taxonomy.ts'
import type { ListHead, LocatePostcode, ReadList, RowRemark } from '../../../../core/lists/list.ts'
import { hideDoors } from '../../../../core/lists/merge/hideDoors.ts'
import { quietRows } from '../../../../core/lists/merge/quiet.ts'
import { readOwnGeojson } from '../../../../core/lists/formats/ownGeojson.ts'
import { recogniseColumns } from '../../../../core/lists/table/columns/recognise.ts'
import type { Column, ColumnMap, Field } from '../../../../core/lists/table/columns/fields.ts'
import type { GridRow } from '../../../../core/lists/table/grid.ts'
import { readTable } from '../../../../core/lists/table/readTable.ts'
import type { DroppedColumn, DroppedQuestion, DroppedReading } from './droppedReading.ts'
import { placedRows } from './placedRows.ts'
import { DROPPED_LIMITS, tableOfFile } from './tableOfFile.ts'

/** How a file is to be read. */
export interface DroppedFile {
  name: string
  /** The day on which it was last changed, such as 2026-06-01. */
  date: string
  /** What a person says of its columns. */
  map: ColumnMap
  /** What rows are of which no column says it. */
  kind: ServiceType
}

export type Dropped = { services: Service[]; reading: DroppedReading } | { question: DroppedQuestion }

/** Where the postcodes of some outward codes lie. */
export type LocateIn = (outwards: readonly string[]) => Promise<LocatePostcode>

/**
 * Reads a dropped file by the readers of lists. Doors that must not show are taken away. Nothing leaves the page but what `locateIn` asks.
 *
 * @returns a question where no column is known to be the name or to say where places are
 * @throws Error with a sentence: what is wrong with the file, and what to do
 */
export async function readDropped(bytes: Uint8Array, file: DroppedFile, locateIn: LocateIn): Promise<Dropped> {
  const table = await tableOfFile(bytes, Object.keys(file.map))
  if (table.as === 'listings') return shown(readOwnGeojson(table.collection, headOf(file)), file, [], [], null, 0)
  const { headings, rows } = table
  const recognised = recogniseColumns(
    headings,
    rows.map(({ cells }) => cells),
    file.map,
  )
  const columns = recognised.map((column, at) => ({ ...column, cells: firstCells(rows, at) }))
  const missing = missingIn(recognised)
  if (missing !== null) return { question: { missing, columns } }
  const placed = placedRows(rows, table, recognised, file.map, file.kind)
  const locate = await locateIn(placed.outwards)
  const list = readTable(placed.table, headOf(file), locate, placed.map, DROPPED_LIMITS)
  const kind = recognised.some(({ means }) => means === 'types') ? null : file.kind
  return shown(list, file, table.said, columns, kind, placed.outwards.length)
}

const headOf = ({ name, date }: DroppedFile): ListHead => ({
  id: 'own-file',
  title: name,
  publisher: name,
  credit: name,
  licence: 'not stated',
  licenceUrl: null,
  url: null,
  date,
  as: 'csv',
})

const WHERE: ReadonlySet<Field | null> = new Set<Field | null>(['lat', 'point', 'easting', 'postcode', 'address'])

function missingIn(columns: readonly Column[]): DroppedQuestion['missing'] | null {
  if (!columns.some(({ means }) => means === 'name')) return 'name'
  return columns.some(({ means }) => WHERE.has(means)) ? null : 'where'
}

function firstCells(rows: readonly GridRow[], column: number): string[] {
  const cells: string[] = []
  for (const row of rows) {
    const cell = row.cells[column]?.trim() ?? ''
    if (cell !== '') cells.push(cell.slice(0, 60))
    if (cells.length === 3) break
  }
  return cells
}

function shown(
  list: ReadList,
  { name, date }: DroppedFile,
  said: readonly string[],
  columns: readonly DroppedColumn[],
  kind: ServiceType | null,
  asked: number,
): Dropped {
  const quiet = quietRows(list.services, list.quiet)
  const byId = new Map(list.services.map((service) => [service.id, service]))
  const { services } = hideDoors({ services: list.services, merges: [], rowsOf: (id) => [byId.get(id)!] }, quiet)
  return {
    services,
    reading: {
      name,
      date,
      places: services.length,
      withoutPoint: services.filter(({ at }) => at === null).length,
      hidden: quiet.size,
      refused: list.refused,
      said: [...said.map((text) => ({ text, rows: 0 })), ...counted(list.remarks ?? [])],
      columns,
      kinds: kindsOf(services),
      kind,
      asked,
    },
  }
}

function kindsOf(services: readonly Service[]): ServiceType[] {
  const counts = new Map<ServiceType, number>()
  for (const { at, types } of services) if (at !== null) for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].toSorted(([a, most], [b, next]) => next - most || (a < b ? -1 : 1)).map(([type]) => type)
}

/** Remarks of one wording as one, the most frequent first. */
const counted = (remarks: readonly RowRemark[]): { text: string; rows: number }[] =>
  [...Map.groupBy(remarks, ({ remark }) => remark)]
    .map(([text, of]) => ({ text, rows: of.length }))
    .toSorted((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1))
