import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outwardIn, placeInWords, placesInAddresses } from '../../../../core/seek/words/placeInWords.ts'

const PLACES = new Set(['bolton', 'moss side', 'sale', 'st anns'])
const WORDS = new Set(['debt', 'crisis', 'food', 'bank', 'in', 'near'])
const read = (text: string) =>
  placeInWords(text, { isPlace: (name) => PLACES.has(name), mayBePlace: (name) => name === 'irlam', isWord: (token) => WORDS.has(token) })

describe('a place among the words', () => {
  it.each([
    ['food bank M16', 'food bank', 'M16'],
    ['nappies near B24 9AA', 'nappies', 'B24 9AA'],
    ['B24 9AA nappies', 'nappies', 'B24 9AA'],
    ['nappies b249aa please', 'nappies please', 'b249aa'],
    ['nappies near M16–0RA', 'nappies', 'M16–0RA'],
    ['nappies M16\u200B0RA', 'nappies', 'M16\u200B0RA'],
    ['food at B24 9', 'food', 'B24 9'],
    ['debt advice Bolton', 'debt advice', 'Bolton'],
    ['Bolton debt advice', 'debt advice', 'Bolton'],
    ['food bank, Moss Side', 'food bank,', 'Moss Side'],
    ['food near St. Ann’s', 'food', 'St. Ann’s'],
    ['food bank in Leeds', 'food bank', 'Leeds'],
    ['food in Irlam', 'food', 'Irlam'],
  ])('%s', (text, words, place) => {
    expect(read(text)).toEqual({ words, place })
  })

  it.each([
    'food bank',
    'i am in pain',
    'sleeping in car',
    'help in urdu',
    'milk in powder',
    'u3a',
    'A4 paper',
    'K9 club',
    'help in crisis',
    'food near me',
    'in debt',
    '',
    '42nd Street',
  ])('none in "%s"', (text) => {
    expect(read(text)).toEqual({ words: text, place: null })
  })

  it('leaves nothing of a whole postcode among the words, wherever it stands', () => {
    const letter = fc.constantFrom('A', 'B', 'D', 'E', 'Z')
    const postcode = fc
      .tuple(
        fc.constantFrom('M16', 'B24', 'BS3', 'CO1', 'EC1A', 'SW1A'),
        fc.nat({ max: 9 }),
        letter,
        letter,
        fc.constantFrom('', ' ', '-', '  ', '–', '\u00A0', '.'),
      )
      .map(([outward, digit, one, two, between]) => ({
        outward,
        inward: `${digit}${one}${two}`,
        text: `${outward}${between}${digit}${one}${two}`,
      }))
    fc.assert(
      fc.property(
        postcode,
        fc.constantFrom('', 'food', 'nappies near'),
        fc.constantFrom('', 'please', ', now'),
        ({ outward, inward, text }, before, after) => {
          const { words, place } = read(`${before} ${text} ${after}`)
          expect(words).not.toContain(inward)
          expect(outwardIn(place ?? '') ?? outward).toBe(outward)
          expect(place).toBe(text)
        },
      ),
    )
  })
})

it('addresses tell places from streets and halls, and what people call them', () => {
  const { surely, maybe } = placesInAddresses(
    [
      '1 High Street, Bolton',
      'Town Hall, Bolton',
      'The Hub, Church Road, Clacton-on-Sea',
      'Clacton-on-Sea',
      'Hall, Marine Parade, Clacton-on-Sea',
      null,
    ].map((address) => ({ address })),
  )
  expect([...surely].toSorted()).toEqual(['bolton', 'clacton', 'clacton on sea'])
  expect([...maybe].toSorted()).toEqual(['bolton', 'clacton', 'clacton on sea'])
})
