import { Service } from '../../listing/service.ts'
import { expand, type ServiceFeature } from '../../listing/wire.ts'
import type { ListHead } from '../list.ts'
import { seenText } from '../row/seenText.ts'
import type { Field } from './columns/fields.ts'
import { TEMPLATE, type TemplateColumn } from './template.ts'
import type { VenueRow } from './venueRows.ts'

/** A row of our own form: the listing that it was written from, and the columns that somebody has changed since. */
export interface MachineRow {
  service: Service
  changed: readonly TemplateColumn[]
}

export interface Fault {
  field: Field
  reason: string
  remedy: string
}

const REMEDY = 'clear the id and machine cells to read it as a new row, or copy both from the export'

/**
 * What the machine column of a row holds; null = the row has none.
 *
 * Reports of closed or full doors are not a list's to say and are dropped; a day later than the list's own is no day on which anything was checked.
 *
 * @param fields that the table has a column of: what is not there has not been changed
 */
export function readMachineRow({ says }: VenueRow, head: ListHead, fields: Pick<ReadonlySet<Field>, 'has'>): MachineRow | Fault | null {
  const written = says.machine?.[0]
  if (written === undefined) return null
  const parsed = Service.safeParse(tryExpand(written))
  if (!parsed.success) return { field: 'machine', reason: 'the machine cell cannot be read', remedy: REMEDY }
  const service: Service = { ...parsed.data, closedReports: 0, closedSince: null, closedHeldSince: null, toldFull: null }
  if (fields.has('id') && says.id?.[0] !== service.id)
    return { field: 'id', reason: 'the id is not that of the machine cell beside it', remedy: REMEDY }
  const later = Object.values(service.confirmed).some(({ on }) => on !== null && on > head.date)
  if (later || service.precision === 'hidden')
    return {
      field: 'machine',
      reason: 'the machine cell says what no export holds: a hidden door, or a day later than the list',
      remedy: REMEDY,
    }
  const changed = TEMPLATE.filter(({ field, cell, isSame }) => {
    if (field === 'id' || field === 'machine' || !fields.has(field)) return false
    const [then, now] = [plain(cell(service)), plain(says[field]?.join(' ') ?? '')]
    return !(isSame?.(then, now) ?? then === now)
  })
  return { service: stillListed(service, head), changed }
}

/** The list has it on its date, so it is listed still: that much, and no more, is of that date. */
function stillListed(service: Service, { id, date }: ListHead): Service {
  const { status } = service.confirmed
  if (status === undefined || status.source !== id || status.on === null || status.on >= date) return service
  return { ...service, confirmed: { ...service.confirmed, status: { ...status, on: date } } }
}

const plain = (cell: string): string => seenText(cell).replaceAll(/\s+/g, ' ').trim()

function tryExpand(written: string): unknown {
  try {
    return expand(JSON.parse(written) as ServiceFeature)
  } catch {
    return null
  }
}
