import type { Service } from '../../listing/service.ts'
import { tidyLink } from '../row/contacts.ts'
import { keyOf } from '../row/ids.ts'
import { libraryName } from './libraries.ts'
import { listing, tidyAddress, tidyPostcode } from '../row/listing.ts'
import { readPosition } from '../row/position.ts'
import { brokenRow, type SourceRefusal } from '../row/refusal.ts'
import { nameFault, postcodeFault } from '../row/rowFault.ts'
import { type ListText, readCsv } from '../row/csvRows.ts'

export const TRAFFORD_LIBRARIES = 'trafford-libraries-2023-11'

/** The libraries of Trafford as the council lists them on 21 November 2023: door, point and page; no hours. */
export function readTraffordLibraries(file: ListText): { rows: number; services: Service[]; refused: SourceRefusal[] } {
  const refused: SourceRefusal[] = []
  const rows = readCsv(file, ['name', 'type', 'address', 'postcode', 'website', 'lon', 'lat'], (broken) =>
    refused.push(brokenRow(TRAFFORD_LIBRARIES, file.path, broken)),
  )
  const services = rows.flatMap((row, i) => {
    const record = keyOf(row.name, row.postcode)
    const postcode = tidyPostcode(row.postcode)
    const point = readPosition(row.lon, row.lat)
    const reason = nameFault(row.name, file.path, i + 1) ?? postcodeFault(row.postcode) ?? ('reason' in point ? point.reason : null)
    if (reason !== null || 'reason' in point) {
      refused.push({ source: TRAFFORD_LIBRARIES, record, name: row.name, reason: reason!, postcode })
      return []
    }
    return listing(
      { source: TRAFFORD_LIBRARIES, record, on: '2023-11-21', how: 'published list' },
      {
        name: /studies/i.test(row.name) ? row.name.trim() : libraryName(row.name),
        types: ['library'],
        status: 'active',
        organisation: { name: 'Trafford Council', url: null, charity: null, network: null },
        address: tidyAddress(row.address),
        postcode,
        at: point.at,
        url: tidyLink(row.website),
      },
    )
  })
  return { rows: rows.length, services, refused }
}
