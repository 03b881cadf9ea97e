import { type Fields, recordsIn, textIn } from './fields.ts'

/** The address that one can go to, where a location has a postal one beside it; old feeds write it on the location itself. */
export function doorOf(location: Fields): Fields {
  const all = recordsIn(location, 'addresses', 'physical_addresses', 'physical_address')
  return all.find((address) => textIn(address, 'address_type') === 'physical') ?? all[0] ?? location
}
