import { BLANK } from '../../../core/listing/blank.ts'
import { INWARD, OUTWARD } from '../../../core/listing/postcodeShape.ts'
import type { Position, Service } from '../../../core/listing/service.ts'
import { round5 } from '../raw/nationalGrid.ts'
import { tidyLink, tidyPhone } from './contacts.ts'
import { listing, networkIn, tidyAddress, tidyPostcode } from './listing.ts'
import type { SourceRefusal } from './refusal.ts'
import { readCsv, readRaw, type RawFile } from '../raw/raw.ts'

export const GIVE_FOOD = 'give-food-2024'

/** Divisional offices of the Salvation Army: no food is given out there. */
const OFFICES = new Set(['salvation-army/west-midlands', 'salvation-army/north-west-england-north-wales', 'salvation-army/severn-somerset'])

const POSTCODE_AT_END = new RegExp(`, ${OUTWARD} ${INWARD}$`)

/** Give Food's food bank organisations and their sites; 2024-07-05 is the earliest day the list can be of. */
export function readGiveFood(rawDir: string): { raw: RawFile; rows: number; services: Service[]; refused: SourceRefusal[] } {
  const raw = readRaw(rawDir, 'services/givefood_2024.csv')
  const rows = readCsv(raw, ['kind', 'name', 'foodbank', 'slug', 'address', 'postcode', 'lat', 'lon', 'network', 'telephone', 'url'])
  const refused: SourceRefusal[] = []
  const services: Service[] = []
  for (const row of rows) {
    const refuse = (reason: string) =>
      refused.push({ source: GIVE_FOOD, record: row.slug, name: row.name, reason, postcode: tidyPostcode(row.postcode) })
    if (OFFICES.has(row.slug)) {
      refuse('a divisional office, not a place where food is given out')
      continue
    }
    const sameSite = rows.find(
      (other) =>
        row.kind === 'organisation' && other.kind === 'location' && other.foodbank === row.foodbank && other.postcode === row.postcode,
    )
    if (sameSite) {
      refuse(`the organisation's own row repeats its site "${sameSite.name}"`)
      continue
    }
    const network = networkIn(row.name, row.network)
    const trussell = network === 'Trussell Trust'
    services.push(
      listing(
        { source: GIVE_FOOD, record: row.slug, on: '2024-07-05', how: 'published list' },
        {
          name: row.kind === 'organisation' && !/food ?bank/i.test(row.name) ? `${row.name} Food Bank` : row.name,
          types: ['food-bank'],
          status: 'active',
          organisation: { name: organisationName(row.foodbank), url: null, charity: null, network },
          address: tidyAddress(row.address.replace(POSTCODE_AT_END, '')),
          postcode: tidyPostcode(row.postcode),
          at: [round5(Number(row.lon)), round5(Number(row.lat))] as Position,
          phone: tidyPhone(row.telephone),
          url: tidyLink(row.url),
          ...(trussell ? { referral: { ...BLANK.referral, routes: ['professional'], needs: ['voucher'], inferred: true } } : {}),
        },
        trussell ? ['referral'] : [],
      ),
    )
  }
  return { raw, rows: rows.length, services, refused }
}

const organisationName = (foodbank: string): string => (/food ?bank|salvation army/i.test(foodbank) ? foodbank : `${foodbank} Food Bank`)
