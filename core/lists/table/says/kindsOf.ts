import type { ServiceType } from '../../../listing/taxonomy.ts'
import { isSideOffer } from '../columns/sideOffers.ts'
import { kindsHinted, kindsIn, kindWordsOf } from './kindWords.ts'
import type { TextsOfTable } from './textsOf.ts'
import type { VenueRow } from '../venueRows.ts'

export type Kinds = { types: ServiceType[]; inferred: boolean } | { unknown: string | null }

/** What a table says of the kind of all its rows: `kindOfHeadings`, `kindOfName`. */
export interface KindsOfTable {
  ofHeadings: ServiceType | null
  ofName: ServiceType | null
}

/**
 * The kinds of a row: by its column of them, else by its name, its organisation or what it offers, else by what the list is called.
 *
 * @param title of the list: of "Food banks in Leeds" every row is one, which is the list's word for all and gives way to what is stated
 * @returns `unknown`: the words of the column that name no kind we know; null = it has no such words
 */
export function kindsOf({ says }: VenueRow, title: string, { ofHeadings, ofName }: KindsOfTable, texts: TextsOfTable): Kinds {
  const stated = [...new Set((says.types ?? []).flatMap(texts.kinds))]
  if (stated.length > 0) return { types: stated, inferred: false }
  const own = kindsIn(says.name?.join(' ') ?? '')
  if (own.length > 0 && !(ofHeadings !== null && own.every(isVague)))
    return ofName === null || own.includes(ofName) ? { types: own, inferred: false } : { types: [ofName, ...own], inferred: true }
  const words = (says.types ?? []).flatMap(kindWordsOf)
  const { name, organisation, network, referral, eligibility } = says
  // Breakfast on the menu of a warm space makes it no breakfast club.
  const offers = says.offers?.filter((said) => !isSideOffer(said))
  if (words.length > 0) {
    const hinted = [name, says.types].map((said) => kindsHinted(said?.join(' ') ?? '')).find((kinds) => kinds.length > 0)
    return hinted === undefined ? { unknown: words.join('; ') } : { types: hinted, inferred: true }
  }
  // Rows that are called baby banks are such, whatever else they give.
  if (ofName !== null) return { types: [...new Set([ofName, ...kindsIn(offers?.join(' ') ?? '')])], inferred: true }
  const around = [offers, organisation, network].map((said) => kindsIn(said?.join(' ') ?? '')).find((kinds) => kinds.length > 0)
  if (around !== undefined) return { types: around, inferred: true }
  const ofList = kindsIn(title)
  if (ofList.length === 1 && !(ofHeadings !== null && isVague(ofList[0]!))) return { types: ofList, inferred: true }
  if (ofHeadings !== null) return { types: [ofHeadings], inferred: true }
  // "HAF code from school": of the programme for holidays.
  if ([referral, eligibility].flat().some((said) => said !== undefined && /\bHAF\b/.test(said)))
    return { types: ['holiday-club'], inferred: true }
  const hinted = [name, offers, organisation, says.offers]
    .map((said) => kindsHinted(said?.join(' ') ?? ''))
    .find((kinds) => kinds.length > 0)
  const served = kindsIn(says.offers?.join(' ') ?? '')
  // Of a list of several kinds the first is a guess, where nothing hints at another.
  const guessed = hinted ?? (ofList.length === 0 ? served : ofList.slice(0, 1))
  return guessed.length === 0 ? { unknown: null } : { types: guessed, inferred: true }
}

/** A food bank in a community centre is no community group. */
const isVague = (kind: ServiceType): boolean => kind === 'group' || kind === 'activity' || kind === 'event'
