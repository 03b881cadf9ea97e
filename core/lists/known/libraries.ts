import type { Service } from '../../listing/service.ts'
import { tidyLink } from '../row/contacts.ts'
import { keyOf } from '../row/ids.ts'
import { listing, tidyAddress, tidyPostcode } from '../row/listing.ts'
import { type DayCells, WEEK, readStaffedHours, type StaffedHours } from '../row/staffedHours.ts'
import { brokenRow, type SourceRefusal } from '../row/refusal.ts'
import { nameFault } from '../row/rowFault.ts'
import { type ListText, readCsv } from '../row/csvRows.ts'

export const LIBRARIES = 'libraries-2023'

const COLUMNS = ['authority', 'name', 'address', 'postcode', 'type', 'year_closed', 'url'] as const

export interface LibraryList {
  rows: number
  closed: number
  services: Service[]
  refused: SourceRefusal[]
  /** Days whose hours were not taken, by the library's key. */
  unread: { record: string; days: StaffedHours['unread'] }[]
}

/** Public libraries of the UK that are open, with staffed hours as rules (mostly July 2023). Unstaffed hours need a pass, so they are left out. */
export function readLibraries(file: ListText): LibraryList {
  const refused: SourceRefusal[] = []
  const rows = readCsv(file, [...COLUMNS, ...WEEK.map(({ cell }) => cell)], (broken) =>
    refused.push(brokenRow(LIBRARIES, file.path, broken)),
  )
  const ownHost = hostsOfAuthorities(rows)
  const unread: LibraryList['unread'] = []
  const services = rows.flatMap((row, i) => {
    const record = keyOf(row.authority, row.name, row.postcode)
    const postcode = tidyPostcode(row.postcode)
    if (row.year_closed !== '') return []
    const reason =
      nameFault(row.name, file.path, i + 1) ?? (postcode === null ? `postcode: "${row.postcode}" is no postcode such as M16 0RA` : null)
    if (reason !== null) {
      refused.push({ source: LIBRARIES, record, name: row.name, reason, postcode })
      return []
    }
    const hours = readStaffedHours(row)
    if (hours.unread.length > 0) unread.push({ record, days: hours.unread })
    return listing(
      { source: LIBRARIES, record, on: '2023-07', how: 'published list' },
      {
        name: libraryName(row.name),
        types: ['library'],
        status: 'active',
        organisation: { name: row.authority.replaceAll(/\s+/g, ' '), url: null, charity: null, network: null },
        address: tidyAddress(row.address),
        postcode,
        url: ownLink(tidyLink(row.url), row.authority, ownHost),
        hours: hours.rules,
        hoursText: hours.text,
        hoursRead: hours.read,
      },
    )
  })
  return { rows: rows.length, closed: rows.filter((row) => row.year_closed !== '').length, services, refused, unread }
}

/** Names that say another thing than where the library is. */
const APART = /\b(?:collection|hub|place|junction|centre|center|space|point)\b/i

/** "Sale" → "Sale Library", "Breightmet collection" → "Breightmet collection (library)": a name alone says what it is. */
export function libraryName(name: string): string {
  const tidy = name.replaceAll(/\s+/g, ' ').trim()
  if (/librar/i.test(tidy)) return tidy
  return APART.test(tidy) ? `${tidy} (library)` : `${tidy} Library`
}

type Row = DayCells & Record<(typeof COLUMNS)[number], string>

/** The web site of most libraries of an authority, where it is one of a public body (`*.gov.uk`). */
function hostsOfAuthorities(rows: readonly Row[]): ReadonlyMap<string, string> {
  const hosts = new Map<string, string>()
  for (const [authority, own] of Map.groupBy(rows, ({ authority: name }) => name)) {
    const counted = [
      ...Map.groupBy(
        own.flatMap(({ url }) => hostOf(tidyLink(url)) ?? []),
        (host) => host,
      ),
    ]
    const most = counted.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0]
    if (most?.endsWith('.gov.uk')) hosts.set(authority, most)
  }
  return hosts
}

/**
 * The library's page, or null where it lies on the site of another authority, or on one whose address is the own one cut short
 * ("set.gov.uk" of "n-somerset.gov.uk"): such a link leads to nobody who knows this library.
 */
function ownLink(link: string | null, authority: string, hosts: ReadonlyMap<string, string>): string | null {
  const host = hostOf(link)
  const own = hosts.get(authority)
  if (host === null || own === undefined || host === own || !host.endsWith('.gov.uk')) return link
  const another = [...hosts].some(([name, theirs]) => name !== authority && theirs === host)
  return another || (own.endsWith(host) && !own.endsWith(`.${host}`)) ? null : link
}

const hostOf = (link: string | null): string | null => (link === null ? null : new URL(link).hostname.replace(/^www\./, ''))
