import { tidyLink, tidyPhone } from '../../row/contacts.ts'
import { type Fields, recordIn, recordsIn, textIn } from './fields.ts'

/**
 * The first number that the public rings: that of the service, of its place, of its organisation, of a contact. A contact is a person, named
 * or not: a mobile number there is theirs, and is not taken.
 *
 * @param atLocation one of the service's `service_at_locations`, {} = none
 */
export function orukPhone(service: Fields, atLocation: Fields): string | null {
  const location = recordIn(atLocation, 'location')
  const organization = recordIn(service, 'organization', 'organisation')
  const holders = [atLocation, service, location, organization]
  const open = holders.flatMap((holder) => recordsIn(holder, 'phones', 'phone').map((phone) => textIn(phone, 'number', 'phone')))
  const direct = holders.map((holder) => textIn(holder, 'phone', 'telephone'))
  const contacts = holders.flatMap((holder) => recordsIn(holder, 'contacts', 'contact'))
  const posts = contacts.flatMap((contact) => [
    textIn(contact, 'phone'),
    ...recordsIn(contact, 'phones').map((phone) => textIn(phone, 'number')),
  ])
  const numbers = [...open, ...direct].map(tidyPhone)
  const postNumbers = posts.map(tidyPhone).filter((number) => number === null || !number.startsWith('07'))
  return [...numbers, ...postNumbers].find((number) => number !== null) ?? null
}

/** The service's own page, then its organisation's. */
export function orukUrl(service: Fields): string | null {
  const organization = recordIn(service, 'organization', 'organisation')
  return tidyLink(textIn(service, 'url')) ?? tidyLink(textIn(organization, 'website', 'url'))
}
