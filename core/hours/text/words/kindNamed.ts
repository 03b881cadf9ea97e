import type { ServiceType } from '../../../listing/taxonomy.ts'

/** A kind of service that the name of a session may say it is. */
interface Kind {
  name: RegExp
  /** The types of listing whose own thing it is. */
  types: readonly ServiceType[]
  /** It is seldom all there is at a door: hours under this name alone are not those of a listing of another or unknown type. */
  isApart: boolean
}

/** In order: the first that fits. */
const KINDS: readonly Kind[] = [
  { name: /\bbreakfast clubs?\b/, types: ['breakfast-club'], isApart: true },
  { name: /\b(?:lunch|luncheon|supper|dinner) clubs?\b/, types: ['community-meal'], isApart: true },
  { name: /\bjobs? clubs?\b/, types: ['advice-work'], isApart: true },
  { name: /\bfood clubs?\b/, types: ['food-pantry'], isApart: true },
  { name: /\bgrocer(?:s|y|ies)?\b/, types: ['community-grocer'], isApart: true },
  { name: /\bcaf[eé]s?(?!\p{L})/u, types: ['pay-as-you-feel-cafe', 'community-meal'], isApart: true },
  { name: /\b(?:hot|cooked|free|community) meals?\b/, types: ['community-meal', 'pay-as-you-feel-cafe'], isApart: true },
  {
    name: /\b(?:advice|cab|citizens)\b/,
    types: ['advice-benefits', 'advice-debt', 'advice-energy', 'advice-housing', 'advice-immigration', 'advice-work'],
    isApart: true,
  },
  { name: /\b(?:pantry|pantries|larder)\b/, types: ['food-pantry'], isApart: false },
  { name: /\bfood ?banks?\b|\bparcels?\b/, types: ['food-bank'], isApart: false },
]

/** The place in our list of the kind that words name; null = none of ours. @param words in lower case */
export function kindNamed(words: readonly string[]): number | null {
  const text = words.join(' ').replaceAll(/[^\p{L} ]/gu, ' ')
  const kind = KINDS.findIndex(({ name }) => name.test(` ${text} `))
  return kind === -1 ? null : kind
}

/** Any word of a name in `KINDS`, wherever it stands. */
const ANY_WORD = /club|grocer|caf[eé]|meal|advice|cab|citizens|pantr|larder|bank|parcel/i

/** false = no words of the text name a kind, so that it is read alike for listings of any type. May say true where none is named. */
export const mayNameKind = (text: string): boolean => ANY_WORD.test(text.normalize('NFC'))

/** Whether words are no more than the name of a kind apart: "breakfast club", "hot meals"; but "food club £2 for 10 items" may be a price. */
export function isKindAlone(words: readonly string[]): boolean {
  const kind = kindNamed(words)
  return kind !== null && KINDS[kind]!.isApart && words.length <= 2
}

/**
 * Which of the kinds that sessions are named for are the listing's own. With more than one: that of its first type, else the
 * first that is named. One alone: if it is not a kind apart, or all types of the listing are of it.
 *
 * @param named in the order of the text; null = a session without such a name, which is the listing's own
 * @param types null = not known
 */
export function ownKinds(named: readonly (number | null)[], types: readonly ServiceType[] | null): Set<number | null> {
  const kinds = [...new Set(named.filter((kind) => kind !== null))]
  if (kinds.length < 2) return new Set([null, ...kinds.filter((kind) => !KINDS[kind]!.isApart || areAllOf(kind, types))])
  const first = types?.[0]
  const own = kinds.find((kind) => first !== undefined && KINDS[kind]!.types.includes(first)) ?? kinds.find((kind) => !KINDS[kind]!.isApart)
  return new Set([null, ...(own === undefined ? [] : [own])])
}

/** Whether the listing is of the kind that words name, and of no other. */
export function isOfKind(words: readonly string[], types: readonly ServiceType[] | null): boolean {
  const kind = kindNamed(words)
  return kind !== null && areAllOf(kind, types)
}

const areAllOf = (kind: number, types: readonly ServiceType[] | null): boolean =>
  types !== null && types.length > 0 && types.every((type) => KINDS[kind]!.types.includes(type))
