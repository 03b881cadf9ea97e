import type { Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { stemOf, tokensOf } from './tokensOf.ts'
import { bigStems } from './smallWords.ts'

/** Where a word stands, and how much it says there: a name says what a listing is, an address only where. */
const FIELD_WORTH = { name: 4, kinds: 4, organisation: 3, about: 2, address: 1 } as const
export type Field = keyof typeof FIELD_WORTH
const FIELDS = Object.keys(FIELD_WORTH) as Field[]

/** The words of listings, by row of the list. */
export interface WordIndex {
  /** Rows that hold the words one after the other in a field, with the worth of the best such field. */
  rowsWith: (stems: readonly string[], fields?: readonly Field[]) => ReadonlyMap<number, number>
  has: (stem: string) => boolean
  /** Every word of names, kinds, organisations and texts, not of addresses: a slip is not mended into a street. */
  words: ReadonlySet<string>
  /** The words of a name that count, one space between. */
  nameOf: (row: number) => string
}

/** O(words). @param kindWords what a kind is called in the reader's language */
export function wordIndex(services: readonly Service[], kindWords: (type: ServiceType) => string): WordIndex {
  const stemsOfKind = new Map<ServiceType, readonly string[]>()
  const kindStems = (type: ServiceType): readonly string[] => {
    const stems = stemsOfKind.get(type) ?? bigStems(tokensOf(kindWords(type)))
    stemsOfKind.set(type, stems)
    return stems
  }
  const texts = services.map((service) => textsOf(service, kindStems))
  const rows = new Map<string, number[]>()
  const words = new Set<string>()
  for (const [row, fields] of texts.entries())
    for (const field of FIELDS)
      for (const stem of fields[field].split(' ')) {
        if (stem === '' || stem === PART) continue
        if (field !== 'address') words.add(stem)
        const held = rows.get(stem)
        if (held === undefined) rows.set(stem, [row])
        else if (held.at(-1) !== row) held.push(row)
      }

  const rowsWith = (stems: readonly string[], fields: readonly Field[] = FIELDS): ReadonlyMap<number, number> => {
    const found = new Map<number, number>()
    const fewest = stems.map((stem) => rows.get(stem) ?? []).toSorted((a, b) => a.length - b.length)[0] ?? []
    const phrase = ` ${stems.join(' ')} `
    for (const row of fewest) {
      const worth = Math.max(0, ...fields.filter((field) => texts[row]![field].includes(phrase)).map((field) => FIELD_WORTH[field]))
      if (worth > 0) found.set(row, worth)
    }
    return found
  }
  return { rowsWith, has: (stem) => rows.has(stem), words, nameOf: (row) => texts[row]!.name.split(PART)[0]!.trim() }
}

/** Keeps a phrase from reaching from one part into the next: no word has it. */
const PART = '/'

/** Each between two spaces, so that a phrase is found whole. Names keep their small words, for those who type nothing else. */
function textsOf(service: Service, kindStems: (type: ServiceType) => readonly string[]): Record<Field, string> {
  const { name, organisation, types, summary, eligibility, food, address } = service
  const spaced = (stems: readonly string[]): string => ` ${stems.join(' ')} `
  const big = (...parts: readonly (string | null)[]): string => spaced(bigStems(tokensOf(parts.filter((part) => part !== null).join(' '))))
  const named = tokensOf(name)
  return {
    name: `${spaced(bigStems(named))}${PART}${spaced(named.map(stemOf))}`,
    kinds: spaced(types.flatMap(kindStems)),
    organisation: big(organisation.name, organisation.network),
    about: big(summary, eligibility.text, ...eligibility.groups, ...food.diet),
    address: big(address),
  }
}
