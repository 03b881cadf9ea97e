import { Unreadable } from '../unreadable.ts'
import { type Fields, isRecord, recordsIn, textIn } from './fields.ts'
import { joinTables } from './joinTables.ts'
import { locationKey } from './locationsOf.ts'

/** Names under which feeds put the items of a page: 3.0, 1.0, and what others write. */
const ITEMS = ['contents', 'content', 'items', 'data', 'results', 'value'] as const

/** What the text of a file or page holds, and whether more pages follow it. */
export interface OrukPage {
  /** Each with its organisation and its locations within it. What is no record stays as it is, to be refused. */
  services: unknown[]
  /** As the feed counts, from 0 or from 1; null = it does not say. */
  number: number | null
  /** How many there are; null = it does not say. */
  pages: number | null
  /** null = it does not say. */
  isLast: boolean | null
}

/**
 * The services of an Open Referral text of any shape: a page of services or of services at locations, a list of them, one service, one or
 * several organisations with theirs, or the tables of a whole database, joined by their keys.
 *
 * @throws Unreadable where it is no JSON or holds no services
 */
export function orukServices(text: string): OrukPage {
  const json = parsed(text)
  const items = itemsOf(json)
  const services = items ?? (isRecord(json) ? joinTables(json) : null)
  if (services === null)
    throw new Unreadable(
      'The file is JSON but holds no services of Open Referral: it needs a page with "contents", a list, or a table "services"',
    )
  return {
    services: byService(services.flatMap(servicesOf)),
    ...(isRecord(json) ? pageOf(json) : { number: null, pages: null, isLast: null }),
  }
}

function parsed(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '').trimStart()
  if (plain === '') throw new Unreadable('The file is empty; fetch it again, or ask its publisher')
  if (plain.startsWith('<'))
    throw new Unreadable('The file is a web page or XML, not JSON; use the address of the feed itself, which ends in /services')
  try {
    return JSON.parse(plain) as unknown
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1]
    const where = at === undefined || Number(at) >= plain.length - 1 ? 'it ends too early' : `it goes wrong at sign ${Number(at) + 1}`
    throw new Unreadable(`The file is not whole JSON: ${where}; fetch it again`, { cause: error })
  }
}

function itemsOf(json: unknown): unknown[] | null {
  if (Array.isArray(json)) return json
  if (!isRecord(json)) return null
  const name = ITEMS.find((each) => Array.isArray(json[each]))
  if (name !== undefined) return json[name] as unknown[]
  if (isRecord(json.service) || (textIn(json, 'id') !== '' && textIn(json, 'name') !== '')) return [json]
  return null
}

/** An item is a service, a service at a location, or an organisation with its services. */
function servicesOf(item: unknown): unknown[] {
  if (!isRecord(item)) return [item]
  if (isRecord(item.service)) {
    const { service, ...atLocation } = item
    return [{ ...service, service_at_locations: [atLocation] }]
  }
  if (!Array.isArray(item.services)) return [item]
  const { services, ...organization } = item
  return (services as unknown[]).map((service) => (isRecord(service) ? { organization, ...service } : service))
}

/** A list of services at locations names a service once for each: they become one again. */
function byService(services: readonly unknown[]): unknown[] {
  const first = new Map<string, Fields>()
  const all: unknown[] = []
  for (const service of services) {
    const id = isRecord(service) ? textIn(service, 'id') : ''
    const known = first.get(id)
    const places = isRecord(service) ? recordsIn(service, 'service_at_locations') : []
    if (!isRecord(service) || id === '' || places.length === 0) all.push(service)
    else if (known === undefined) {
      const own: Fields = { ...service, service_at_locations: [...places] }
      first.set(id, own)
      all.push(own)
    } else {
      const seen = known.service_at_locations as Fields[]
      const fresh = places.filter((place) => !seen.some((other) => locationKey(other) === locationKey(place)))
      // A second whole copy of a service stays apart, to be refused by its key.
      if (fresh.length === 0) all.push(service)
      else seen.push(...fresh)
    }
  }
  return all
}

function pageOf(json: Fields): Pick<OrukPage, 'number' | 'pages' | 'isLast'> {
  const whole = (...names: string[]): number | null => {
    const found = names.map((name) => json[name]).find((value) => Number.isSafeInteger(value) && (value as number) >= 0)
    return found === undefined ? null : (found as number)
  }
  const last = json.last_page ?? json.last
  return {
    number: whole('page_number', 'number', 'page'),
    pages: whole('total_pages', 'totalPages'),
    isLast: typeof last === 'boolean' ? last : null,
  }
}
