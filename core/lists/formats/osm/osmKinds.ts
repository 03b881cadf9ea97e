import type { ServiceType } from '../../../listing/taxonomy.ts'
import type { OsmTags } from './osmElement.ts'

/**
 * What help an element is, by its tags as the OSM wiki defines them; null = none that we list.
 *
 * `isGuess`: a community centre or social centre is a house where groups meet; which, its tags do not say.
 */
export function osmKinds(tags: OsmTags): { types: ServiceType[]; isGuess: boolean } | null {
  const amenity = tags.amenity ?? ''
  if (amenity === 'social_facility') {
    const types = partsOf(tags.social_facility).flatMap((kind) => FACILITIES.get(kind) ?? [])
    return types.length === 0 ? null : { types: [...new Set(types)], isGuess: false }
  }
  if (amenity === 'give_box') return GIVES_FOOD.some((key) => /^(?:yes|only)$/.test(tags[key] ?? '')) ? sure('community-fridge') : null
  if (amenity === 'library') return /^(?:private|no)$/.test(tags.access ?? '') ? null : sure('library')
  const type = AMENITIES.get(amenity)
  if (type !== undefined) return sure(type)
  return amenity === 'social_centre' || amenity === 'community_centre' ? { types: ['group'], isGuess: true } : null
}

const sure = (type: ServiceType) => ({ types: [type], isGuess: false })

const AMENITIES = new Map<string, ServiceType>([
  ['food_bank', 'food-bank'],
  ['soup_kitchen', 'community-meal'],
  ['food_sharing', 'community-fridge'],
])

const FACILITIES = new Map<string, ServiceType>([
  ['food_bank', 'food-bank'],
  ['soup_kitchen', 'community-meal'],
  ['clothing_bank', 'clothing'],
])

const GIVES_FOOD = ['food', 'give_box:food', 'food_sharing'] as const

const partsOf = (value: string | undefined): string[] => (value ?? '').split(';').map((part) => part.trim())
