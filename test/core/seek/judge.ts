import { readFileSync } from 'node:fs'
import { londonMs } from '../../../core/days/londonTime.ts'
import { readServices } from '../../../core/listing/dataset.ts'
import type { Position } from '../../../core/listing/service.ts'
import type { PlaceName } from '../../../core/place/placeName.ts'
import { plainName } from '../../../core/place/plainName.ts'
import { middleOf } from '../../../core/place/postcode.ts'
import { search, type Found } from '../../../core/seek/search.ts'
import { resolveWhere, type Lookup } from '../../../core/seek/where.ts'
import { heldPlace } from '../place/heldPlace.ts'
import { heldTable } from '../place/heldTable.ts'
import type { Judged, Wanted } from './judgedQueries.ts'

/** Saturday 28 November 2026, 11 am. */
const AT = londonMs(2026, 11, 28, 11 * 60)

const read = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'))
const names = read('placenames.json') as PlaceName[]
const lookup: Lookup = {
  postcodes: async (outward) => heldTable(outward),
  placeNames: async (text) => names.filter(({ name }) => plainName(name) === plainName(text)),
  authorities: async () => [],
}

const PACKS = ['greater-manchester', 'west-midlands', 'bristol-area', 'north-east-essex'].map((id) => ({
  id,
  file: heldPlace(id),
  services: readServices(read(`${id}/services.geojson`)).services,
}))
export type JudgedPack = (typeof PACKS)[number]

export const packOf = (id: string): JudgedPack => PACKS.find((pack) => pack.id === id)!
export const councils: readonly string[] = PACKS.flatMap(({ file }) => file.authorities.map(({ name }) => name))

/** The answers of a place from the middle of an area, or from a place named in words. */
export const answersFrom = ({ services, file }: JudgedPack, from: Position | null): Found[] =>
  search(services, { from, types: [], at: AT, calendar: file })

/** Where a query is asked from: the place among its words, else the middle of its area. */
export async function whereOf({ place, area }: Judged, named: string | null): Promise<Position | null> {
  const held = PACKS.map(({ id, file }) => ({ id, authorities: file.authorities, counts: file.counts }))
  const resolved = named === null ? null : await resolveWhere(named, place, held, lookup)
  if (resolved !== null && 'where' in resolved) return resolved.where.from
  const table = heldTable(area)
  return table === null ? null : middleOf(table)
}

/** What is wrong with an answer to a query; empty = nothing. `line` = id of the first line to ring, or null. */
export function faultsOf(query: Judged, found: readonly Found[], line: string | null): string[] {
  const faults: string[] = []
  const said = (answer: Found | undefined): string =>
    answer === undefined ? 'nothing' : `${answer.service.name} [${answer.service.types.join(' ')}]`
  if (query.first && !found.slice(0, 1).some((answer) => is(answer, query.first!))) faults.push(`first is ${said(found[0])}`)
  if (query.among && !found.slice(0, 3).some((answer) => is(answer, query.among!))) faults.push('not among the first three')
  const wrong = query.never && found.slice(0, 10).find((answer) => is(answer, query.never!))
  if (wrong) faults.push(`holds ${said(wrong)}`)
  if (query.nothing && found.length > 0) faults.push(`holds ${said(found[0])}`)
  if (query.line !== undefined && query.line !== line) faults.push(`rings ${line ?? 'nobody'}`)
  return faults
}

function is({ service, distanceM }: Found, { name, kinds, withinKm }: Wanted): boolean {
  if (name && !name.test(`${service.name} ${service.organisation.name ?? ''}`)) return false
  if (kinds && !service.types.some((type) => kinds.includes(type))) return false
  return withinKm === undefined || (distanceM !== null && distanceM <= withinKm * 1000)
}
