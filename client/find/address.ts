import { readInstant } from '../../core/londonTime.ts'
import { readPostcode } from '../../core/postcode.ts'
import { isServiceType, type ServiceType } from '../../core/taxonomy.ts'

/** What the address bar may hold: never a whole postcode, never a position. */
export interface Address {
  types: readonly ServiceType[]
  /** The clock as asked for; null = now. Only what can be read is kept. */
  asof: string | null
  /** How many answers to show. */
  show: number
  /** Outward code such as M16. */
  area: string | null
}

export const PAGE_SIZE = 20
const MOST = 1000

/** Reads the query part of an address; what makes no sense is as if it were not there. */
export function readAddress(query: string): Address {
  const params = new URLSearchParams(query)
  const asof = params.get('asof')
  const show = Number(params.get('show') ?? PAGE_SIZE)
  const area = readPostcode(params.get('area') ?? '')
  return {
    types: [...new Set((params.get('types') ?? '').split(',').filter(isServiceType))],
    asof: asof !== null && readInstant(asof) !== null ? asof : null,
    show: Number.isInteger(show) && show > 0 ? Math.min(MOST, Math.ceil(show / PAGE_SIZE) * PAGE_SIZE) : PAGE_SIZE,
    area: area.kind === 'outward' ? area.outward : null,
  }
}

/** A link within the site. Commas and colons stay readable: both may stand in a query. */
export function hrefTo(path: string, { types = [], asof = null, show = PAGE_SIZE, area = null }: Partial<Address> = {}): string {
  const params = new URLSearchParams()
  if (types.length > 0) params.set('types', types.join(','))
  if (area !== null) params.set('area', area)
  if (asof !== null) params.set('asof', asof)
  if (show > PAGE_SIZE) params.set('show', String(show))
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return query === '' ? path : `${path}?${query}`
}

/** The instant asked about: `asof`, else now. ms since 1970 UTC */
export const instantOf = ({ asof }: Pick<Address, 'asof'>, now: number): number => (asof === null ? null : readInstant(asof)) ?? now
