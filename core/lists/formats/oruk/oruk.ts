import type { ListHead, LocatePostcode, ReadList } from '../../list.ts'
import { listedRow } from '../listedRow.ts'
import { ListRows, type RowFault } from '../listRows.ts'
import { type Placed, placed } from '../placed.ts'
import { doorOf } from './doorOf.ts'
import { type Fields, isRecord, numberIn, recordIn, textIn } from './fields.ts'
import { locationsOf } from './locationsOf.ts'
import { orukRow } from './orukRow.ts'
import { orukServices } from './orukServices.ts'
import { orukTerms } from './orukTerms.ts'
import { orukTypes } from './orukTypes.ts'
import { REPEATED, serviceFault } from './serviceFault.ts'

/**
 * Reads Open Referral UK 3.0 and 1.0, and what old council feeds make of it: one listing for each service at each of its locations.
 *
 * A listing's key is `service/location`, so that a second location moves no other. That it is listed is of the day of the list; the rest
 * of its `assured_date`, which a person sets, never of `last_modified`, which a program may.
 *
 * @param text one page of a feed, several joined in a list, a bulk file; see `orukServices`
 * @throws Unreadable where it is no JSON or holds no services
 */
export function readOruk(text: string, head: ListHead, locate: LocatePostcode): ReadList {
  const rows = new ListRows()
  const seen = new Set<string>()
  for (const [at, item] of orukServices(text).services.entries()) {
    const service = isRecord(item) ? item : {}
    const record = textIn(service, 'id')
    const row = { record: record || `service ${at + 1}`, name: textIn(service, 'name'), cells: cellsOf(service) }
    const named = orukTypes(orukTerms(service))
    const types = named.length > 0 ? named : orukTypes([row.name])
    const fault = serviceFault(item, types, head.date) ?? (seen.has(record) ? REPEATED : null)
    seen.add(record)
    if (fault !== null) {
      rows.refuse(row, fault)
      continue
    }
    for (const { key: locationKey, atLocation } of locationsOf(service)) {
      const key = locationKey === '' ? record : `${record}/${locationKey}`
      const isMasked = isTrue(recordIn(atLocation, 'location').mask_exact_address)
      const where = placeOf(atLocation, locate)
      if ('reason' in where) rows.refuse({ ...row, record: key }, where)
      else {
        const place = isMasked ? masked(where.place) : where.place
        const said = orukRow(service, atLocation, { types, place, isMasked })
        const listing = listedRow(head, key, textIn(service, 'assured_date').slice(0, 10) || null, said, named.length > 0 ? [] : ['types'])
        rows.add({ ...row, record: key }, listing, where.remark, isMasked ? 'threatened' : null)
      }
    }
  }
  return rows.list()
}

function placeOf(atLocation: Fields, locate: LocatePostcode): Placed | RowFault {
  const location = recordIn(atLocation, 'location')
  const [lon, lat] = [numberIn(location, 'longitude'), numberIn(location, 'latitude')]
  const [east, north] = pointOf(recordIn(location, 'geometry').coordinates)
  const at = lon !== null && lat !== null ? ([lon, lat] as const) : east !== null && north !== null ? ([east, north] as const) : null
  return placed(textIn(doorOf(location), 'postal_code', 'postcode'), at, locate)
}

const pointOf = (value: unknown): [number | null, number | null] => {
  const [lon, lat] = Array.isArray(value) ? (value as unknown[]) : []
  return [typeof lon === 'number' ? lon : null, typeof lat === 'number' ? lat : null]
}

/** Its publisher says that no more than the district may show. */
const masked = (place: Placed['place']): Placed['place'] => ({ ...place, postcode: null, at: null, precision: 'area' })

const isTrue = (value: unknown): boolean => value === true || value === 'true'

/** What may say that the door must not show. */
function cellsOf(service: Fields): string[] {
  const organization = recordIn(service, 'organization', 'organisation')
  const places = locationsOf(service).map(({ atLocation }) => recordIn(atLocation, 'location'))
  const texts: readonly (readonly [Fields, readonly string[]])[] = [
    [service, ['name', 'description', 'url', 'eligibility_description', 'application_process', 'alert']],
    [organization, ['name', 'description', 'website', 'url']],
    ...places.map((place) => [place, ['name', 'description']] as const),
  ]
  return [...texts.flatMap(([fields, names]) => names.map((name) => textIn(fields, name))), ...orukTerms(service)]
}
