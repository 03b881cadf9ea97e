import { BLANK } from '../../../listing/blank.ts'
import type { Service } from '../../../listing/service.ts'
import type { ServiceType } from '../../../listing/taxonomy.ts'
import { agesIn } from '../../../reading/agesText.ts'
import { groupsIn } from '../../../reading/eligibilityText.ts'
import { costIn, readReferralText } from '../../../reading/referralText.ts'
import type { Placed } from '../placed.ts'
import { tidyLink } from '../../row/contacts.ts'
import type { Said } from '../../row/listing.ts'
import { shownName } from '../shownName.ts'
import { shownText } from '../shownText.ts'
import { type Fields, numberIn, recordIn, recordsIn, textIn } from './fields.ts'
import { languageCodes } from './languageCodes.ts'
import { orukAccess } from './orukAccess.ts'
import { doorOf } from './doorOf.ts'
import { orukPhone, orukUrl } from './orukContacts.ts'
import { orukHours } from './orukHours.ts'
import { orukStatus } from './orukStatus.ts'

/**
 * What one service says at one of its locations.
 *
 * @param atLocation {} = it has no location
 * @param isMasked its door must not show: its publisher says so
 */
export function orukRow(
  service: Fields,
  atLocation: Fields,
  { types, place, isMasked }: { types: ServiceType[]; place: Placed['place']; isMasked: boolean },
): Said {
  const location = recordIn(atLocation, 'location')
  const organization = recordIn(service, 'organization', 'organisation')
  const own = (...names: string[]): Fields[] =>
    [atLocation, service, location].map((holder) => recordsIn(holder, ...names)).find((each) => each.length > 0) ?? []
  const referral = readReferralText(shownText(textIn(service, 'application_process'), 600))
  return {
    name: shownName(textIn(service, 'name')),
    types,
    summary: shownText(textIn(service, 'description'), 600),
    ...orukStatus(service),
    organisation: {
      name: nameOf(organization),
      url: tidyLink(textIn(organization, 'website', 'url')),
      charity: charityOf(organization),
      network: null,
    },
    ...place,
    address: isMasked ? null : addressOf(location),
    mode: modesOf(service, atLocation),
    serves: servesOf(service),
    ...orukHours(own('schedules', 'regular_schedules', 'regular_schedule'), own('holiday_schedules', 'holiday_schedule')),
    referral: referral.referral,
    bring: referral.bring,
    eligibility: eligibilityOf(service),
    cost: costOf(service),
    access: orukAccess(accessTexts(location)),
    languages: languageCodes([...recordsIn(service, 'languages'), ...recordsIn(location, 'languages')]),
    interpreter: textIn(service, 'interpretation_services') === '' ? 'not stated' : 'yes',
    transport: shownText(textIn(location, 'transportation'), 200),
    phone: orukPhone(service, atLocation),
    url: orukUrl(service),
  }
}

const nameOf = (organization: Fields): string | null => shownText(textIn(organization, 'name'), 200)

function charityOf(organization: Fields): string | null {
  const found = recordsIn(organization, 'organization_identifiers').find((each) =>
    /GB-CHC|charity/i.test(`${textIn(each, 'identifier_scheme')} ${textIn(each, 'identifier_type')}`),
  )
  const number = textIn(found ?? {}, 'identifier').replace(/^GB-CHC-/, '')
  return /^\d{6,8}(?:-\d+)?$/.test(number) ? number : null
}

function addressOf(location: Fields): string | null {
  const address = doorOf(location)
  const lines = [location, address].flatMap((from) => ['name', 'address_1', 'address_2', 'city'].map((field) => textIn(from, field)))
  const parts = [...new Set(lines.map((line) => line.replaceAll(/\s+/g, ' ')).filter((line) => line !== ''))]
  return shownText(parts.join(', '), 300)
}

function modesOf(service: Fields, atLocation: Fields): Service['mode'] {
  const location = recordIn(atLocation, 'location')
  const schedules = [service, atLocation, location].flatMap((holder) => recordsIn(holder, 'schedules'))
  const said = [textIn(service, 'attending_type', 'deliverable_type'), ...schedules.map((each) => textIn(each, 'attending_type'))]
  const words = said.join(' ').toLowerCase()
  const kind = textIn(location, 'location_type')
  const modes: Service['mode'] = []
  if (kind === 'physical' || /\bin[- ]?person\b|\bvenue\b|\bface to face\b/.test(words)) modes.push('in person')
  if (/\bphone|telephone\b/.test(words)) modes.push('phone')
  if (kind === 'virtual' || /\bonline\b|\bremote|\bvideo\b/.test(words)) modes.push('online')
  if (/\bdeliver|\bhome visits?\b/.test(words)) modes.push('delivery')
  return modes
}

function servesOf(service: Fields): Service['serves'] {
  const areas = recordsIn(service, 'service_areas', 'service_area')
  const codes = areas.flatMap((area) => `${textIn(area, 'uri')} ${textIn(area, 'extent')}`.match(/\b[EW]\d{8}\b/g) ?? [])
  const text = shownText(areas.map((area) => textIn(area, 'name', 'service_area')).join('; '), 200)
  return codes.length === 0 && text === null ? null : { codes: [...new Set(codes)], polygon: null, text }
}

function eligibilityOf(service: Fields): Service['eligibility'] {
  const rows = recordsIn(service, 'eligibilitys', 'eligibilities', 'eligibility')
  const words = [textIn(service, 'eligibility_description', 'eligibility'), ...rows.map((row) => textIn(row, 'eligibility'))]
  const text = shownText(words.filter((each) => each !== '').join('. '), 200)
  const stated = [service, ...rows]
  const age = (...names: string[]): number | null => {
    const years = stated.map((row) => numberIn(row, ...names)).find((each) => each !== null)
    return years === undefined || years === null || years < 0 || years > 120 ? null : years
  }
  const [minAge, maxAge] = [age('minimum_age', 'min_age'), age('maximum_age', 'max_age')]
  const isInOrder = minAge === null || maxAge === null || minAge <= maxAge
  const ages = (minAge === null && maxAge === null) || !isInOrder ? agesIn(text) : { minAge, maxAge }
  return { ...BLANK.eligibility, ...ages, groups: groupsIn(text), text }
}

function costOf(service: Fields): Service['cost'] {
  const fees = costIn(shownText(textIn(service, 'fees_description', 'fees'), 200) ?? '')
  if (fees.kind !== 'not stated') return fees
  const options = recordsIn(service, 'cost_options')
  const amounts = options.map((option) => numberIn(option, 'amount'))
  const what = (option: Fields): string | null =>
    shownText(
      ['option', 'amount_description']
        .map((field) => textIn(option, field))
        .filter((each) => each !== '')
        .join(', '),
      200,
    )
  const most = amounts.reduce((dear: number, amount) => Math.max(dear, amount ?? -1), -1)
  const dearest = options.findIndex((_, at) => amounts[at] !== null && amounts[at] === most)
  if (dearest >= 0 && amounts[dearest]! > 0)
    return { kind: 'price', pence: Math.round(amounts[dearest]! * 100), what: what(options[dearest]!) }
  const isFree = (options.length > 0 && amounts.every((amount) => amount === 0)) || service.free === true
  return isFree ? { kind: 'free', pence: null, what: null } : { ...BLANK.cost }
}

const accessTexts = (location: Fields): string[] =>
  recordsIn(location, 'accessibility', 'accessibility_for_disabilities', 'accessibilities').flatMap((each) => {
    const texts = [textIn(each, 'description', 'accessibility', 'name'), textIn(each, 'details')]
    return texts.filter((text) => text !== '')
  })
