import { BLANK } from '../../listing/blank.ts'
import type { Fact, Position, Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { tidyLink, tidyPhone } from '../row/contacts.ts'
import { listing, networkIn, tidyAddress, tidyPostcode } from '../row/listing.ts'

/** A food bank or one of its sites, as either of Give Food's lists has it. */
export interface GiveFoodRow {
  source: string
  /** `organisation` or `organisation/site`, the same in both lists. */
  slug: string
  /** null = the organisation's own row. */
  site: string | null
  organisation: string
  /** Tells sites of one organisation from those of another. */
  organisationSlug: string
  address: string
  postcode: string | null
  at: Position | null
  network: string
  phone: string
  url: string
  charity: string | null
  /** The day on which what the row says was last looked at; null = not known. */
  on: string | null
  /** The day on which the list held it. */
  listedOn: string
}

/** Divisional offices of the Salvation Army: no food is given out there. */
const OFFICES = new Set(
  ['west-midlands', 'north-west-england-north-wales', 'severn-somerset', 'central-north', 'herts-essex'].map(
    (each) => `salvation-army/${each}`,
  ),
)

/** Why a row is no place to go to, or null. */
export function notADoor(row: GiveFoodRow, rows: readonly GiveFoodRow[]): string | null {
  if (OFFICES.has(row.slug)) return 'a divisional office, not a place where food is given out'
  if (row.site !== null) return null
  const same = rows.find(
    (other) =>
      other.site !== null && other.organisationSlug === row.organisationSlug && other.postcode === row.postcode && row.postcode !== null,
  )
  return same === undefined ? null : `the organisation's own row repeats its site "${same.site}"`
}

/** The listing that a row describes. That it is a food bank is the list's word for all of its rows, so a kind stated elsewhere is kept. */
export function giveFoodListing(row: GiveFoodRow): Service {
  const organisation = organisationName(row.organisation)
  const name = row.site === null ? organisation : `${row.site.trim()}, ${organisation}`
  const network = networkIn(name, row.network)
  const trussell = network === 'Trussell Trust'
  const types = typesIn(name)
  const saysBank = /food ?bank/i.test(`${row.site} ${row.organisation} ${row.address}`)
  const inferred: Fact[] = [
    ...(trussell ? (['referral'] as const) : []),
    ...(types[0] === 'food-bank' && !saysBank ? (['types'] as const) : []),
  ]
  const service = listing(
    { source: row.source, record: row.slug, on: row.on, how: 'published list', gathered: row.listedOn },
    {
      name,
      types,
      status: 'active',
      organisation: { name: organisation, url: null, charity: row.charity, network },
      address: tidyAddress(row.address),
      postcode: tidyPostcode(row.postcode ?? ''),
      at: row.at,
      phone: tidyPhone(row.phone),
      url: tidyLink(row.url),
      ...(trussell ? { referral: { ...BLANK.referral, routes: ['professional'], needs: ['voucher'], inferred: true } } : {}),
    },
    inferred,
  )
  for (const fact of ['status', 'referral'] as const) {
    const confirmation = service.confirmed[fact]
    if (confirmation !== undefined) service.confirmed[fact] = { ...confirmation, on: row.listedOn }
  }
  return service
}

/** Words that already say what a name is. */
const SAYS_WHAT = /food|pantry|larder|kitchen|grocer|supermarket|cupboard|salvation army/i

const organisationName = (name: string): string => (SAYS_WHAT.test(name) ? name : `${name} Food Bank`)

function typesIn(name: string): ServiceType[] {
  if (/\bfood ?bank\b/i.test(name)) return ['food-bank']
  if (/\bcommunity grocer/i.test(name)) return ['community-grocer']
  return /\bpantry\b|\blarder\b|\bsocial supermarket\b|\bcommunity shop\b/i.test(name) ? ['food-pantry'] : ['food-bank']
}
