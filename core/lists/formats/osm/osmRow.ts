import { readOsmHours } from '../../../hours/osm/osmHours.ts'
import { BLANK } from '../../../listing/blank.ts'
import type { AccessAnswer, Service } from '../../../listing/service.ts'
import type { ServiceType } from '../../../listing/taxonomy.ts'
import type { Placed } from '../placed.ts'
import { tidyLink, tidyPhone } from '../../row/contacts.ts'
import type { Said } from '../../row/listing.ts'
import { shownName } from '../shownName.ts'
import { shownText } from '../shownText.ts'
import type { OsmTags } from './osmElement.ts'

/** What the tags of one element say. Its hours are read by `core/hours/osm`; those that are not stay as text. */
export function osmRow(tags: OsmTags, types: ServiceType[], place: Placed['place']): Said {
  const first = (...keys: string[]): string => keys.map((key) => tags[key]?.trim() ?? '').find((value) => value !== '') ?? ''
  return {
    name: shownName(first('name', 'name:en')),
    types,
    summary: shownText(first('description', 'description:en'), 600),
    status: 'active',
    organisation: {
      name: shownText(first('operator'), 200),
      url: tidyLink(first('operator:website')),
      charity: null,
      network: shownText(first('network', 'brand'), 100),
    },
    ...place,
    address: addressOf(first),
    mode: ['in person'],
    ...hoursOf(first('opening_hours')),
    phone: tidyPhone(first('phone', 'contact:phone')),
    url: tidyLink(first('website', 'contact:website', 'url')),
    cost: first('fee') === 'no' ? { kind: 'free', pence: null, what: null } : { ...BLANK.cost },
    access: accessOf(first),
    food: { ...BLANK.food, diet: DIETS.flatMap(([key, diet]) => (/^(?:yes|only)$/.test(first(key)) ? [diet] : [])) },
  }
}

const DIETS = [
  ['diet:halal', 'halal'],
  ['diet:kosher', 'kosher'],
  ['diet:vegetarian', 'vegetarian'],
  ['diet:vegan', 'vegan'],
  ['diet:gluten_free', 'gluten free'],
] as const

type First = (...keys: string[]) => string

function addressOf(first: First): string | null {
  const street = [first('addr:housenumber'), first('addr:street', 'addr:place')].filter((part) => part !== '').join(' ')
  const parts = [first('addr:housename'), street, first('addr:suburb'), first('addr:city', 'addr:town', 'addr:village')]
  return shownText(parts.filter((part) => part !== '').join(', '), 300)
}

function hoursOf(text: string): Pick<Service, 'hours' | 'exceptions' | 'hoursText' | 'hoursRead'> {
  const { rules, exceptions, read } = readOsmHours(text)
  return { hours: rules, exceptions, hoursRead: read, hoursText: read === 'part' || read === 'none' ? shownText(text, 1200) : null }
}

const ANSWERS: ReadonlyMap<string, AccessAnswer> = new Map([
  ['yes', 'yes'],
  ['designated', 'yes'],
  ['limited', 'partial'],
  ['no', 'no'],
])

function accessOf(first: First): Service['access'] {
  const answer = (key: string): AccessAnswer => ANSWERS.get(first(key)) ?? 'not stated'
  const said = { stepFree: answer('wheelchair'), toilet: answer('toilets:wheelchair'), hearingLoop: answer('hearing_loop') }
  const isSaid = Object.values(said).some((each) => each !== 'not stated')
  return {
    ...BLANK.access,
    ...said,
    known: isSaid ? 'surveyed' : 'not stated',
    text: shownText(first('wheelchair:description', 'wheelchair:description:en'), 200),
  }
}
