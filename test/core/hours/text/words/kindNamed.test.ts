import { expect, it } from 'vitest'
import { readHoursText } from '../../../../../core/hours/text/hoursText.ts'
import { kindNamed, mayNameKind } from '../../../../../core/hours/text/words/kindNamed.ts'
import type { ServiceType } from '../../../../../core/listing/taxonomy.ts'
import { HOURS_TEXTS } from '../hoursTexts.ts'
import { TEXTS_BY_KIND } from '../textsByKind.ts'

const TEXTS = [...HOURS_TEXTS.map(([, text]) => text), ...Object.values(TEXTS_BY_KIND).flatMap((texts) => texts.map(([text]) => text))]
const LISTINGS: (readonly ServiceType[] | null)[] = [
  null,
  ['food-bank'],
  ['food-pantry'],
  ['community-meal', 'pay-as-you-feel-cafe'],
  ['advice-debt'],
  ['breakfast-club'],
  ['community-grocer'],
  ['advice-work', 'library'],
]

it('a text that names no kind of service is read alike for every listing', () => {
  const plain = TEXTS.filter((text) => !mayNameKind(text))
  expect(plain.length).toBeGreaterThan(300)
  for (const text of plain) {
    const [first, ...others] = LISTINGS.map((types) => JSON.stringify(readHoursText(text, types)))
    expect(new Set(others), text).toEqual(new Set([first]))
  }
})

it.each([
  'Breakfast Club',
  'lunch club',
  'job clubs',
  'food club',
  'grocer',
  'groceries',
  'Café',
  'Cafe\u0301',
  'cafes',
  'hot meals',
  'Citizens',
  'CAB',
  'Advice',
  'larder',
  'pantries',
  'Pantry',
  'foodbank',
  'food banks',
  'parcels',
])('"%s" may name one', (name) => {
  expect(kindNamed([name.normalize('NFC').toLowerCase()])).not.toBeNull()
  expect(mayNameKind(`Monday ${name} 10-12`)).toBe(true)
})
