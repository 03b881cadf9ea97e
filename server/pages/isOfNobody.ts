import { readInstant } from '../../core/days/londonTime.ts'
import { isServiceType } from '../../core/listing/taxonomy.ts'
import { readPostcode } from '../../core/place/postcode.ts'
import { isAgeBand } from '../../core/seek/children.ts'
import { isNeed } from '../../core/seek/needs.ts'
import { readWhen } from '../../core/seek/when.ts'

/** What is longer holds more than the first half of a postcode. */
const MOST_OF_AREA = 4

/** What the address of a list or a listing may ask, by the names in `client/help/address/address.ts`: each a choice out of those that we give. */
const CHOICES: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['types', isServiceType],
  ['when', (text: string) => readWhen(text) !== null],
  ['day', (text: string) => readWhen(text) !== null],
  ['part', (text: string) => readWhen(`mon-${text}`) !== null],
  ['needs', isNeed],
  ['children', isAgeBand],
  ['languages', (text: string) => /^[a-z]{2,3}$/.test(text)],
  ['area', (text: string) => text.length <= MOST_OF_AREA && readPostcode(text).kind === 'outward'],
  ['asof', (text: string) => readInstant(text) !== null],
  ['show', (text: string) => /^\d{1,4}$/.test(text)],
])

/**
 * Whether the query of an address holds nothing but choices of ours. Whatever else stands in it, such as a whole postcode, words, or the mark that
 * another site puts on a visitor, may tell of the person who asks.
 */
export function isOfNobody(query: URLSearchParams): boolean {
  for (const [name, value] of query) {
    const isChoice = CHOICES.get(name)
    if (isChoice === undefined) return false
    const texts = name === 'asof' ? [value] : value.split(',')
    if (!texts.every((text) => text === '' || isChoice(text))) return false
  }
  return true
}
