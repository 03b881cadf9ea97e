import type { ServiceType } from '../../../../core/listing/taxonomy.ts'
import type { DeskListing } from '../../engine/answers.ts'

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Listings that have all the words in their name, those of the kinds asked for first, each by name. Nothing is typed: none. */
export function listingsNamed(listings: readonly DeskListing[], text: string, types: readonly ServiceType[]): DeskListing[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const asked = (listing: DeskListing): number => (types.length === 0 || listing.types.some((type) => types.includes(type)) ? 0 : 1)
  return listings
    .filter(({ name }) => words.every((word) => plain(name).includes(word)))
    .toSorted((a, b) => asked(a) - asked(b) || a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1))
}
