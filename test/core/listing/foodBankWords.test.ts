import { describe, expect, it } from 'vitest'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { wordSearch } from '../../../core/seek/wordSearch.ts'
import { makeService } from './makeService.ts'

const place = (name: string, types: ServiceType[] = ['food-bank']) => makeService({ id: name, name, types })
const KINDS: Partial<Record<ServiceType, string>> = { 'food-bank': 'Food bank', 'food-pantry': 'Food pantry', library: 'Library' }

/** Three that are called so, forty that are so, and some that are neither. */
const LISTED = [
  ...['Chelwood Foodbank', 'Tameside Foodbank', 'Eccles Food Bank'].map((name) => place(name)),
  ...Array.from({ length: 40 }, (_, number) => place(`Chapel ${number}`)),
  place('Lalley Centre', ['food-pantry']),
  place('Sally’s Books', ['library']),
]
const search = wordSearch(LISTED, (type) => KINDS[type] ?? type)
const found = (text: string): string[] => [...(search.find(text) ?? [])].toSorted(([, a], [, b]) => b - a).map(([id]) => id)

describe('a name or a word', () => {
  it.each(['foodbank', 'food bank', 'Foodbanc', 'food banc'])('"%s" finds every food bank, also those that are not called one', (text) => {
    const banks = LISTED.filter(({ types }) => types.includes('food-bank')).map(({ id }) => id)
    expect(found(text).toSorted()).toEqual(banks.toSorted())
    expect(found(text)[0]).toMatch(/Food ?bank/i)
  })

  it('"Lally" and "Lalley" find the Lalley Centre first', () => {
    expect([found('Lally')[0], found('Lalley')[0]]).toEqual(['Lalley Centre', 'Lalley Centre'])
  })

  it('a text without a word finds nothing to say', () => {
    expect([search.find(''), search.find(' – ')]).toEqual([null, null])
  })
})
