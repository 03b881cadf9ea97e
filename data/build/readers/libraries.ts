import { RULE_BLANK } from '../../../core/listing/blank.ts'
import type { HoursRule } from '../../../core/listing/hoursRule.ts'
import type { Service } from '../../../core/listing/service.ts'
import { keyOf } from './ids.ts'
import { tidyLink } from './contacts.ts'
import { listing, tidyAddress, tidyPostcode } from './listing.ts'
import { readCsv, readRaw, type RawFile } from '../raw/raw.ts'

export const LIBRARIES = 'libraries-2023'

const DAYS = { mo: 'MO', tu: 'TU', we: 'WE', th: 'TH', fr: 'FR', sa: 'SA', su: 'SU' } as const
type Day = keyof typeof DAYS

const COLUMNS = ['authority', 'name', 'address', 'postcode', 'type', 'year_closed', 'url'] as const

/** Public libraries of the UK that are open, with staffed hours as rules (mostly July 2023). Unstaffed hours need a pass, so they are left out. */
export function readLibraries(rawDir: string): { raw: RawFile; rows: number; closed: number; services: Service[] } {
  const raw = readRaw(rawDir, 'services/library_hours_2023.csv.gz')
  const rows = readCsv(raw, [...COLUMNS, ...(Object.keys(DAYS) as Day[]).map((day) => `${day}_staffed` as const)])
  const open = rows.filter((row) => row.year_closed === '' && tidyPostcode(row.postcode) !== null)
  const services = open.map((row) => {
    const hours = staffedHours(row)
    return listing(
      { source: LIBRARIES, record: keyOf(row.authority, row.name, row.postcode), on: '2023-07', how: 'published list' },
      {
        name: row.name.replaceAll(/\s+/g, ' ').trim(),
        types: ['library'],
        status: 'active',
        organisation: { name: row.authority.replaceAll(/\s+/g, ' '), url: null, charity: null, network: null },
        address: tidyAddress(row.address),
        postcode: tidyPostcode(row.postcode),
        url: tidyLink(row.url),
        hours,
        hoursRead: hours === null ? 'not stated' : 'whole',
      },
    )
  })
  return { raw, rows: rows.length, closed: rows.filter((row) => row.year_closed !== '').length, services }
}

/** "10:00-13:00,14:00-17:00" a day; null where no day has hours. Days that share hours share a rule. */
function staffedHours(row: Record<`${Day}_staffed`, string>): HoursRule[] | null {
  const rules = new Map<string, HoursRule>()
  for (const day of Object.keys(DAYS) as Day[])
    for (const session of row[`${day}_staffed`].split(',')) {
      const found = /^(\d\d?:\d\d)-(\d\d:\d\d)$/.exec(session.trim())
      if (!found) continue
      const [opens_at, closes_at] = [found[1]!.padStart(5, '0'), found[2]!]
      const rule = rules.get(`${opens_at}-${closes_at}`)
      if (rule) rule.byday.push(DAYS[day])
      else
        rules.set(`${opens_at}-${closes_at}`, {
          ...RULE_BLANK,
          byday: [DAYS[day]],
          opens_at,
          closes_at,
        })
    }
  return rules.size === 0 ? null : [...rules.values()]
}
