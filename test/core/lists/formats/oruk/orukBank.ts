import { readOruk } from '../../../../../core/lists/formats/oruk/oruk.ts'
import { headOf, locate } from '../townList.ts'

/** What comes of a feed, as text or as what its text holds. */
export const read = (json: unknown) => readOruk(typeof json === 'string' ? json : JSON.stringify(json), headOf('oruk'), locate)

/** A door. */
export const HALL = {
  id: 'l1',
  location: {
    id: 'hall',
    name: 'Long Hall',
    location_type: 'physical',
    latitude: 53.46,
    longitude: -2.27,
    addresses: [{ address_1: '1 High Street', city: 'Old Trafford', postal_code: 'm160ra', address_type: 'physical' }],
    accessibility: [{ description: 'Step-free entrance. No accessible toilet.' }],
  },
}

export const term = (name: string) => ({ taxonomy_term: { id: name, name } })

/** A food bank at that door. */
export const BANK = {
  id: 's1',
  name: 'Long Hall Food Bank',
  description: '<p>Parcels for three days.</p>',
  status: 'active',
  assured_date: '2026-09-30',
  minimum_age: 16,
  eligibility_description: 'Everyone',
  languages: [{ name: 'Punjabi' }, { code: 'pl' }, { name: 'English' }],
  cost_options: [{ amount: 0 }],
  phones: [{ number: '+44 161 496 0000' }],
  organization: { id: 'o1', name: 'Long Hall Trust', website: 'example.org.uk' },
  attributes: [term('Food banks')],
  schedules: [{ freq: 'WEEKLY', byday: 'TH', opens_at: '10:00:00', closes_at: '12:00:00' }],
  service_at_locations: [HALL],
}
