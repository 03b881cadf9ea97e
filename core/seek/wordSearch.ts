import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { Service } from '../listing/service.ts'
import type { ServiceType } from '../listing/taxonomy.ts'

/** Finds listings by words, however they are spelled. */
export interface WordSearch {
  /** @returns score of each listing that fits, by id; best is highest. null where the text holds no word */
  find: (text: string) => ReadonlyMap<string, number> | null
}

/** What people call a kind of help beside its name. */
const ALSO_CALLED: Partial<Record<ServiceType, string>> = {
  'food-bank': 'foodbank parcel emergency food hungry',
  'food-pantry': 'larder club supermarket groceries shop membership',
  'community-fridge': 'surplus freezer free food',
  'community-grocer': 'groceries shop box',
  'community-meal': 'soup kitchen lunch dinner cafe eat together hot food',
  'breakfast-club': 'morning school',
  'meal-delivery': 'meals on wheels delivered home',
  'baby-bank': 'nappies formula milk clothes pram cot',
  'holiday-club': 'half term summer haf children activities',
  'advice-debt': 'bailiff owe money arrears loans',
  'advice-benefits': 'universal credit pip benefits money esa',
  'advice-housing': 'rent eviction homeless landlord',
  'advice-immigration': 'visa asylum papers solicitor',
  'advice-energy': 'gas electricity meter fuel heating bills',
  'advice-work': 'job cv employment',
  'crisis-fund': 'grant council money emergency household support',
  'warm-space': 'heating cold warm bank hub',
  'digital-help': 'computer internet wifi phone data sim',
  clothing: 'clothes coat shoes uniform',
  'hygiene-packs': 'toiletries period sanitary soap',
  befriending: 'lonely company talk chat',
  'mental-health': 'anxiety depression counselling crisis',
  'refugee-support': 'asylum seeker esol english',
}

const FIELDS = ['name', 'organisation', 'kinds', 'also', 'place', 'about'] as const

/**
 * An index of listings. Words may be cut short ("pant") or misspelled ("foodbanc", "Lawley" for Lalley): from four letters on,
 * one letter in four may differ. All words must be found; where no listing holds them all, any will do.
 *
 * @param kindWords what a kind is called in the reader's language
 */
export function wordSearch(services: readonly Service[], kindWords: (type: ServiceType) => string): WordSearch {
  const index = new MiniSearch<Record<(typeof FIELDS)[number] | 'id', string>>({
    fields: [...FIELDS],
    processTerm: (term) => fold(term),
    searchOptions: { boost: { name: 4, kinds: 2, organisation: 2 }, prefix: true, fuzzy: (term) => (term.length >= 4 ? 0.25 : false) },
  })
  index.addAll(
    services.map((service) => ({
      id: service.id,
      name: service.name,
      organisation: [service.organisation.name, service.organisation.network].join(' '),
      kinds: service.types.map(kindWords).join(' '),
      also: service.types.map((type) => ALSO_CALLED[type] ?? '').join(' '),
      place: service.address ?? '',
      about: [service.summary, service.eligibility.text, ...service.eligibility.groups, ...service.food.diet].join(' '),
    })),
  )
  const find = (text: string): ReadonlyMap<string, number> | null => {
    const words = text.slice(0, LONGEST)
    if (!/[\p{L}\p{N}]/u.test(words)) return null
    const whole = index.search(queryOf(words, 'AND'))
    const hits = whole.length > 0 ? whole : index.search(queryOf(words, 'OR'))
    const best = hits[0]
    const isMeant = (hit: SearchResult) => hit.score >= (best?.score ?? 0) * WORTH || hit.terms.every((term) => best?.terms.includes(term))
    return new Map(hits.filter(isMeant).map(({ id, score }) => [String(id), score]))
  }
  return { find }
}

/** Each word in any field; in addresses as it is written alone, so that "halal" is not Chapel Hall. */
const queryOf = (words: string, combineWith: 'AND' | 'OR'): Query => ({
  combineWith,
  queries: words
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map((word) => ({
      combineWith: 'OR',
      queries: [
        { queries: [word], fields: FIELDS.filter((field) => field !== 'place') },
        { queries: [word], fields: ['place'], fuzzy: false },
      ],
    })),
})

const LONGEST = 80

/** What scores less than this share of the best is a chance likeness, unless it holds the very words that the best one holds. */
const WORTH = 0.15

/** Without accents and case: "Café" is found by "cafe". */
const fold = (term: string): string => term.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
