import type { ServiceType } from '../../../listing/taxonomy.ts'
import type { ListHead, LocatePostcode, ReadList, RefusedRow } from '../../list.ts'
import { type Placed, placed } from '../placed.ts'
import { refusedRow, type RowFault } from '../rowFault.ts'
import { listedRow, type QuietKind, type RowMeans } from '../rowMeans.ts'
import { type Fields, isRecord, numberIn, recordIn, recordsIn, textIn } from './fields.ts'
import { doorOf } from './doorOf.ts'
import { REPEATED, serviceFault } from './serviceFault.ts'
import { orukRow } from './orukRow.ts'
import { orukServices } from './orukServices.ts'
import { orukTerms } from './orukTerms.ts'
import { orukTypes } from './orukTypes.ts'

/**
 * Reads Open Referral UK 3.0 and 1.0, and what old council feeds make of it: one listing for each service at each of its locations.
 *
 * A listing's key is `service/location`, so that a second location moves no other. That it is listed is of the day of the list; the rest
 * of its `assured_date`, which a person sets, never of `last_modified`, which a program may.
 *
 * @param text one page of a feed, several joined in a list, a bulk file; see `orukServices`
 * @throws Unreadable where it is no JSON or holds no services
 */
export function readOruk(text: string, head: ListHead, locate: LocatePostcode, means: RowMeans): ReadList {
  const [services, refused]: [ReadList['services'], RefusedRow[]] = [[], []]
  const quiet = new Map<string, QuietKind>()
  const seen = new Set<string>()
  for (const [at, service] of orukServices(text).services.entries()) {
    const record = isRecord(service) ? textIn(service, 'id') : ''
    const name = isRecord(service) ? textIn(service, 'name') : ''
    const cells = isRecord(service) ? cellsOf(service) : []
    const refuse = (key: string, fault: RowFault) =>
      refused.push(refusedRow(means, cells, { record: key || `service ${at + 1}`, name }, fault))
    const types = isRecord(service) ? typesOf(service) : []
    const fault = serviceFault(service, types, head.date) ?? (seen.has(record) ? REPEATED : null)
    if (fault !== null || !isRecord(service)) {
      refuse(record, fault!)
      continue
    }
    seen.add(record)
    for (const atLocation of locationsOf(service)) {
      const key = [record, locationKey(atLocation)].filter((each) => each !== '').join('/')
      const isMasked = isTrue(recordIn(atLocation, 'location').mask_exact_address)
      const place = placeOf(atLocation, locate)
      if ('reason' in place) refuse(key, place)
      else {
        const said = orukRow(service, atLocation, { types, place: isMasked ? masked(place) : place, isMasked }, means)
        const listing = listedRow(
          means,
          head,
          key,
          textIn(service, 'assured_date').slice(0, 10) || null,
          said,
          termsName(service) ? [] : ['types'],
        )
        services.push(listing)
        const kind = means.quiet(cells) ?? (isMasked ? 'other' : null)
        if (kind !== null) quiet.set(listing.id, kind)
      }
    }
  }
  return { services, refused, quiet, columns: [] }
}

const termsName = (service: Fields): boolean => orukTypes(orukTerms(service)).length > 0

/** By its terms; where they name none that we list, by its name. */
function typesOf(service: Fields): ServiceType[] {
  const named = orukTypes(orukTerms(service))
  return named.length > 0 ? named : orukTypes([textIn(service, 'name')])
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

/** Old feeds hang locations on the service itself. A service without any is one row. */
function locationsOf(service: Fields): Fields[] {
  const joined = recordsIn(service, 'service_at_locations', 'service_at_location')
  const all = joined.length > 0 ? joined : recordsIn(service, 'locations', 'location').map((location) => ({ location }))
  return all.length === 0 ? [{}] : all.filter((each, at) => all.findIndex((other) => locationKey(other) === locationKey(each)) === at)
}

const locationKey = (atLocation: Fields): string =>
  textIn(recordIn(atLocation, 'location'), 'id') || textIn(atLocation, 'location_id', 'id')

const masked = (place: Placed): Placed => ({ ...place, postcode: null, at: null, precision: 'area' })

const isTrue = (value: unknown): boolean => value === true || value === 'true'

/** What may say that the door must not show. */
function cellsOf(service: Fields): string[] {
  const organization = recordIn(service, 'organization', 'organisation')
  const words = ['name', 'description', 'url', 'eligibility_description', 'application_process', 'alert'].map((field) =>
    textIn(service, field),
  )
  return [...words, textIn(organization, 'name'), textIn(organization, 'description'), ...orukTerms(service)]
}
