import { type Fields, isRecord, textIn } from './fields.ts'

/** A table's name in the plural of version 3.0, whichever version's it has: "regular_schedule" and "regular_schedules" are one. */
const PLURALS = new Map([
  ['service', 'services'],
  ['organization', 'organizations'],
  ['organisation', 'organizations'],
  ['organisations', 'organizations'],
  ['location', 'locations'],
  ['service_at_location', 'service_at_locations'],
  ['address', 'addresses'],
  ['physical_address', 'addresses'],
  ['physical_addresses', 'addresses'],
  ['taxonomy', 'taxonomies'],
  ['accessibility_for_disabilities', 'accessibility'],
])

const nameOf = (table: string): string => PLURALS.get(table) ?? (/(?:s|y|ing)$/.test(table) ? table : `${table}s`)

/** What another row may belong to, the nearest first. */
const OWNERS = ['service_at_location_id', 'location_id', 'service_id', 'organization_id'] as const

type Tables = ReadonlyMap<string, readonly Fields[]>

/**
 * The services of a whole database in one file, a list for each table of the standard, joined by their keys (`service_id`, `location_id`,
 * `service_at_location_id`, `organization_id`, `taxonomy_id`).
 *
 * @returns null where there is no table of services
 */
export function joinTables(json: Fields): unknown[] | null {
  const lists = Object.entries(json).flatMap(([table, rows]) => (Array.isArray(rows) ? [[nameOf(table), rows as unknown[]] as const] : []))
  const services = lists.find(([table]) => table === 'services')?.[1]
  if (services === undefined) return null
  const tables: Tables = new Map(lists.map(([table, rows]) => [table, rows.filter(isRecord)]))
  const owned = new Map(OWNERS.map((key) => [key, ownedBy(tables, key)]))
  const keyed = (table: string) => new Map((tables.get(table) ?? []).map((row) => [textIn(row, 'id'), row]))
  const [organizations, locations] = [keyed('organizations'), keyed('locations')]
  const terms = new Map([...keyed('taxonomies'), ...keyed('taxonomy_terms')])
  const withOwned = (key: (typeof OWNERS)[number], row: Fields): Fields => ({ ...owned.get(key)?.get(textIn(row, 'id')), ...row })
  const placed = (atLocation: Fields): Fields => {
    const location = locations.get(textIn(atLocation, 'location_id'))
    return { ...withOwned('service_at_location_id', atLocation), ...(location && { location: withOwned('location_id', location) }) }
  }
  const termed = (row: Fields): Fields => {
    const term = terms.get(textIn(row, 'taxonomy_term_id', 'taxonomy_id'))
    return term === undefined ? row : { ...row, taxonomy_term: term }
  }
  return services.map((service) => {
    if (!isRecord(service)) return service
    const whole = withOwned('service_id', service)
    const organization = organizations.get(textIn(service, 'organization_id', 'organisation_id'))
    const mapped = (name: string, change: (row: Fields) => Fields) =>
      Array.isArray(whole[name]) ? { [name]: (whole[name] as unknown[]).filter(isRecord).map(change) } : {}
    return {
      ...(organization && { organization: withOwned('organization_id', organization) }),
      ...whole,
      ...mapped('service_at_locations', placed),
      ...mapped('attributes', termed),
      ...mapped('service_taxonomys', termed),
    }
  })
}

/** A table may be called whatever its file says, `__proto__` too. */
const newRecord = (): Record<string, Fields[]> => Object.create(null) as Record<string, Fields[]>

/** Rows of every table by what they belong to: owner → table → rows. A row belongs to the nearest owner that it names. */
function ownedBy(tables: Tables, key: (typeof OWNERS)[number]): Map<string, Record<string, Fields[]>> {
  const found = new Map<string, Record<string, Fields[]>>()
  for (const [table, rows] of tables) {
    if (table === 'services' || table === 'organizations' || table === 'locations') continue
    for (const row of rows) {
      const isPlace = table === 'service_at_locations'
      const owner = isPlace ? 'service_id' : OWNERS.find((each) => textIn(row, each) !== '')
      if (owner !== key) continue
      const own = found.get(textIn(row, key)) ?? newRecord()
      found.set(textIn(row, key), own)
      own[table] ??= []
      own[table].push(row)
    }
  }
  return found
}
