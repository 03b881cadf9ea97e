import type { Service } from '../../../listing/service.ts'
import type { ListHead, LocatePostcode, ReadList } from '../../list.ts'
import { listedRow } from '../listedRow.ts'
import { ListRows, type RowFault } from '../listRows.ts'
import { placed } from '../placed.ts'
import { Unreadable } from '../unreadable.ts'
import type { OsmElement, OsmTags } from './osmElement.ts'
import { osmGathering } from './osmGathering.ts'
import { osmJson } from './osmJson.ts'
import { osmKinds } from './osmKinds.ts'
import { osmRow } from './osmRow.ts'
import { visitOsmXml } from './osmXml.ts'

/**
 * What every list made from OpenStreetMap carries in its head. Under the ODbL a database that such a list is merged into would be one derived from it, so it
 * stays `apart`: shown beside other lists, its listings never merged with theirs.
 */
export const OSM_TERMS = {
  apart: true,
  licence: 'Open Database License 1.0 (ODbL)',
  licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  credit: '© OpenStreetMap contributors',
  url: 'https://www.openstreetmap.org/copyright',
} as const

export type OsmList = ReadList & { apart: true }

/**
 * Reads OSM XML or Overpass JSON: food banks, soup kitchens, food sharing, social and community centres, libraries.
 *
 * @throws Unreadable where it is neither, or not whole
 */
export function readOsm(text: string, head: ListHead, locate: LocatePostcode): OsmList {
  const plain = text.replace(/^\uFEFF/, '').trimStart()
  if (plain === '') throw new Unreadable('The file is empty; fetch it again')
  if (/^<(?:!doctype html|html)/i.test(plain))
    throw new Unreadable('The file is a web page, not data of OpenStreetMap; save the extract itself')
  const isXml = plain.startsWith('<')
  if (!isXml && !/^[{[]/.test(plain))
    throw new Unreadable('The file is neither OSM XML nor JSON of Overpass; give an extract of one of the two, or .osm.pbf')
  const raws = isXml ? null : osmJson(plain)
  const gathering = osmGathering()
  do {
    const isOfPass = (kind: string, id: number): boolean =>
      gathering.pass === 'tags' || (kind === (gathering.pass === 'ways' ? 'way' : 'node') && gathering.needs(id))
    if (raws === null) visitOsmXml(plain, (raw) => (isOfPass(raw.kind, raw.id) ? gathering.visit(raw) : undefined))
    else for (const raw of raws) if (isOfPass(raw.kind, raw.id)) gathering.visit(raw)
  } while (gathering.next())
  return readOsmElements(gathering.elements(), head, locate)
}

/**
 * The listings of elements from any file of OSM.
 *
 * That an element is still there is of the day of the extract; the rest is of its `check_date`, its hours of `check_date:opening_hours`:
 * days on which a mapper looked. A day that is none, or later than the extract, is as if there were none.
 */
export function readOsmElements(elements: readonly OsmElement[], head: ListHead, locate: LocatePostcode): OsmList {
  const rows = new ListRows()
  for (const { record, tags, at } of elements) {
    const kinds = osmKinds(tags)
    if (kinds === null) continue
    const row = { record, name: tags.name ?? tags['name:en'] ?? '', cells: Object.values(tags) }
    const where = elementFault(row.name, at) ?? placed(wholePostcode(tags), at, locate)
    if ('reason' in where) {
      rows.refuse(row, where)
      continue
    }
    const said = osmRow(tags, kinds.types, where.place)
    const listing = listedRow(head, record, dayIn(tags.check_date, head.date), said, kinds.isGuess ? ['types'] : [])
    rows.add(row, withHoursOn(listing, dayIn(tags['check_date:opening_hours'], head.date)), where.remark)
  }
  return { ...rows.list(), apart: true }
}

function withHoursOn(listing: Service, on: string | null): Service {
  if (on === null || listing.confirmed.hours === undefined) return listing
  const { gathered: _, ...hours } = listing.confirmed.hours
  return { ...listing, confirmed: { ...listing.confirmed, hours: { ...hours, on } } }
}

function elementFault(name: string, at: OsmElement['at']): RowFault | null {
  if (name.trim() === '')
    return { column: 'name', reason: 'blank', remedy: 'give it a name on openstreetmap.org, and fetch the extract again' }
  return at === null
    ? {
        column: 'position',
        reason: 'the extract lacks the nodes that say where it is',
        remedy: 'make an extract with complete ways, or ask Overpass with "out center"',
      }
    : null
}

/** Mappers often write no more than the district. */
const wholePostcode = (tags: OsmTags): string => {
  const said = (tags['addr:postcode'] ?? tags.postal_code ?? '').trim()
  return /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i.test(said) ? said : ''
}

function dayIn(said: string | undefined, newest: string): string | null {
  const day = said?.trim() ?? ''
  const isDay = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(day)
  return isDay && day <= newest ? day : null
}
