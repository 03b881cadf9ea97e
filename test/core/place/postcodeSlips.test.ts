import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOutward, findPostcode, readPostcode } from '../../../core/place/postcode.ts'
import { nationsOfOutward } from '../../../core/place/postcodeAreas.ts'
import type { PlaceName } from '../../../core/place/placeName.ts'

const OUTWARDS = readdirSync('data/postcodes').map((file) => file.replace('.json', ''))
const NAMES = JSON.parse(readFileSync('data/placenames.json', 'utf8')) as PlaceName[]

/** Of every outward code, those of the shapes that London has, and one that begins with each letter that may be a digit. */
const ELSEWHERE = [
  'EC1A',
  'W1A',
  'SW1A',
  'SW11',
  'IM1',
  'IG11',
  'IP10',
  'IV1',
  'OX10',
  'OL1',
  'PO1',
  'SO14',
  'YO10',
  'L10',
  'LL11',
  'LS10',
  'E10',
  'N1C',
]

const SLIPS: Readonly<Record<string, string[]>> = { 0: ['0', 'O', 'o'], 1: ['1', 'I', 'i'], O: ['O', 'o', '0'], I: ['I', 'i', '1'] }
const BETWEEN = [
  '',
  ' ',
  '  ',
  '\u00a0',
  '\u2009',
  '\u3000',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '-',
  '–',
  '—',
  '.',
  ',',
  '/',
  '_',
  '·',
  '\t',
  ' – ',
]
const wide = (sign: string) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)

const ENDS = 'ABDEFGHJLNPQRSTUWXYZ'.split('')
const inward = fc
  .tuple(fc.constantFrom(...'0123456789'.split('')), fc.constantFrom(...ENDS), fc.constantFrom(...ENDS))
  .map((signs) => signs.join(''))

/** A postcode, and one of the ways in which somebody may write it. */
const written = fc
  .tuple(fc.constantFrom(...OUTWARDS, ...ELSEWHERE), inward, fc.constantFrom(...BETWEEN), fc.infiniteStream(fc.nat(5)), fc.boolean())
  .map(([outward, end, between, chances, fullWidth]) => {
    const next = () => chances.next().value
    const sign = (one: string) => {
      const [slip = one] = (SLIPS[one] ?? []).slice(next() % 3)
      return next() < 2 ? slip.toLowerCase() : slip
    }
    const [first, last] = [Array.from(outward).map(sign).join(''), Array.from(end).map(sign).join('')]
    const text = `${first}${between}${last}`
    return {
      outward,
      inward: end,
      text: fullWidth
        ? Array.from(text)
            .map((one) => (/[a-z0-9]/i.test(one) ? wide(one) : one))
            .join('')
        : text,
    }
  })

describe('a postcode with any separator, in any case, with O for 0 and I for 1 or the other way', () => {
  it('is itself', () => {
    fc.assert(
      fc.property(written, ({ outward, inward: end, text }) => {
        // Without any digit, and without a space, it is a word: "Priory" is no postcode.
        fc.pre(/\d/.test(text.normalize('NFKC')))
        expect(readPostcode(text), text).toEqual({ kind: 'full', outward, inward: end })
      }),
      { numRuns: 5000 },
    )
  })

  it('is itself inside a sentence, where it has a digit', () => {
    fc.assert(
      fc.property(written, ({ outward, inward: end, text }) => {
        fc.pre(/\d/.test(text.normalize('NFKC')))
        expect(findPostcode(`I live at ${text} please`), text).toEqual({ kind: 'full', outward, inward: end })
        // "1M" is no beginning of IM16, the Isle of Man.
        expect(findPostcode(`Flat 1, ${text}`), text).toEqual({ kind: 'full', outward, inward: end })
        expect(findPostcode(`(${text})`), text).toEqual({ kind: 'full', outward, inward: end })
      }),
      { numRuns: 3000 },
    )
  })

  it('is itself where its first half is written alone, with every slip that leaves a digit', () => {
    for (const outward of [...OUTWARDS, ...ELSEWHERE])
      for (const text of spellings(outward)) if (/\d/.test(text)) expect(readPostcode(text), text).toEqual({ kind: 'outward', outward })
  })
})

/** Every way to slip. */
const spellings = (text: string): string[] =>
  Array.from(text).reduce<string[]>((all, sign) => all.flatMap((start) => (SLIPS[sign] ?? [sign]).map((slip) => start + slip)), [''])

it('reads a small l for a one where no letter can stand', () => {
  expect(readPostcode('El7 4AA')).toEqual({ kind: 'full', outward: 'E17', inward: '4AA' })
  expect(readPostcode('CO1 lAA')).toEqual({ kind: 'full', outward: 'CO1', inward: '1AA' })
  // "bl1 1aa" is Bolton, as it is written.
  expect(readPostcode('Bl1 1aa')).toEqual({ kind: 'full', outward: 'BL1', inward: '1AA' })
})

it('reads two words without any digit where no name is written so', () => {
  expect(readPostcode('MI OAA')).toEqual({ kind: 'full', outward: 'M1', inward: '0AA' })
  expect(readPostcode('COI IAB')).toEqual({ kind: 'full', outward: 'CO1', inward: '1AB' })
  for (const text of ['Priory', 'Salford', 'Hill Oak', 'Bill Ide', 'Sol Old', 'MIOAA'])
    expect(readPostcode(text), text).toEqual({ kind: 'not a postcode' })
})

it('takes no name of a place for a postcode', () => {
  for (const { name } of NAMES) {
    expect(readPostcode(name), name).toEqual({ kind: 'not a postcode' })
    expect(findPostcode(`near ${name} please`), name).toBeNull()
    expect(findOutward(name), name).toBeNull()
  }
})

it.each([
  ['near M16 please', 'M16', ['NEAR', 'PLEASE']],
  ['my postcode is C01', 'CO1', ['MY', 'POSTCODE', 'IS']],
  ['Flat B1, High Street', 'B1', ['FLAT', 'HIGH', 'STREET']],
  ['M16 0RAX', 'M16', ['0RAX']],
])('finds the first half among words: %s', (text, outward, beside) => {
  expect(findOutward(text)).toEqual({ outward, beside })
})

it.each(['12 High Street', 'M16 or M15', 'Flat 4', 'A1 motorway', 'Moss Side'])('finds no first half, or not one, in: %s', (text) => {
  expect(findOutward(text)).toBeNull()
})

it.each([
  ['CF10', ['wales']],
  ['EH1', ['scotland']],
  ['BT1', ['northern-ireland']],
  ['SW1A', ['england']],
  ['SY16', ['wales']],
  ['SY1', ['england']],
  ['CH4', ['england', 'wales']],
  ['TD15', ['scotland', 'england']],
  ['TD1', ['scotland']],
  ['IM1', []],
  ['ZZ1', []],
])('knows the nation of %s', (outward, nations) => {
  expect(nationsOfOutward(outward)).toEqual(nations)
})
