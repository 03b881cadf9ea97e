import { RULE_BLANK } from '../../../../core/listing/blank.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { listing, type Said } from '../../../../core/lists/row/listing.ts'

/** What all rows of a crowd share, and what tells the nth from the others; `later` = of the second list. */
type Crowd = (nth: number, later: boolean) => Partial<Said> & { name: string }

const named = (nth: number): string => `Pantry ${word(nth)} ${word(nth * 7 + 3)}`
const POSTCODE = 'M16 0RA'
const AT: [number, number] = [-2.28, 53.46]
const PHONE = '0161 496 0001'
const MONDAY = [{ ...RULE_BLANK, byday: ['MO' as const], opens_at: '10:00', closes_at: '12:00' }]

/** Two lists of rows that share what should tell them apart, as lists have it that were filled in with somebody's own. */
export const CROWDS: Readonly<Record<string, Crowd>> = {
  'one postcode, and a word of each name': (nth) => ({ name: `Vale ${named(nth)}`, postcode: POSTCODE, at: AT }),
  'one phone at one postcode': (nth) => ({ name: named(nth), postcode: POSTCODE, at: AT, phone: PHONE }),
  'one phone, each at a postcode of its own': (nth) => ({ name: named(nth), postcode: postcodeOf(nth), phone: PHONE }),
  'one site at one point, and no postcode': (nth) => ({ name: `Vale ${named(nth)}`, at: AT, url: 'https://vale.example/x' }),
  'one site all over': (nth) => ({ name: named(nth), at: [AT[0] + nth / 50, AT[1]], url: 'https://vale.example/x' }),
  'one address of one building, and no postcode': (nth) => ({ name: named(nth), address: 'Hope House, 12 High Street', phone: PHONE }),
  'one name at one postcode': (_, later) => ({ name: later ? 'Vale Kitchen Pantry' : 'Vale Kitchen', postcode: POSTCODE, at: AT }),
  'one name, each at a postcode of its own': (nth) => ({ name: 'Vale Kitchen', postcode: postcodeOf(nth), at: [AT[0] + nth / 50, AT[1]] }),
  'one name and one phone, brought from all over': (nth) => ({
    name: 'Vale Meals',
    phone: PHONE,
    mode: ['delivery'],
    postcode: postcodeOf(nth),
  }),
  'everything, hours too': () => ({
    name: 'Vale Kitchen',
    address: '12 High Street',
    postcode: POSTCODE,
    at: AT,
    phone: PHONE,
    hours: MONDAY,
  }),
  'nothing but the outward code': (nth) => ({ name: named(nth), postcode: postcodeOf(nth) }),
}

/** @param count rows of each of the two lists */
export const crowd = (of: Crowd, count: number): Service[] =>
  ['2024-01-01', '2025-01-01'].flatMap((on, later) =>
    Array.from({ length: count }, (_, nth) => ({
      ...listing(
        { source: `list-${later}`, record: String(nth), on, how: 'published list' },
        { types: ['food-pantry'], ...of(nth, later === 1) },
      ),
      id: `5b7f1c9e-0a3d-5e6f-8a1${later}-${String(nth).padStart(12, '0')}`,
    })),
  )

/** A word of letters for each number. */
const word = (nth: number): string => `q${nth.toString(26).replaceAll(/[0-9]/g, (digit) => 'uvwxyzabcd'[Number(digit)]!)}`

const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'
const postcodeOf = (nth: number): string => `M16 ${nth % 10}${LETTERS[Math.floor(nth / 10) % 20]}${LETTERS[Math.floor(nth / 200) % 20]}`
