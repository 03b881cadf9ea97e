import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteTrouble, tidyNote } from '../../../core/report/reportNote.ts'

const troubleOf = (text: string) => noteTrouble(tidyNote(text) ?? '')

/** Any signs between the parts of a number, a postcode or an address: neither letters nor digits. */
const signs = (most: number) =>
  fc
    .array(fc.constantFrom(' ', '_', ':', '·', '−', '-', '.', ',', '/', '|', '~', '*', '•', '–', '…', '=', '\t', '​', '️'), {
      maxLength: most,
    })
    .map((all) => all.join(''))
const words = fc.constantFrom('', 'closed, ', 'ring ', 'I live at ', 'see: ')
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''))
const letters = (from: string, length: number) =>
  fc.array(fc.constantFrom(...from.split('')), { minLength: length, maxLength: length }).map((all) => all.join(''))

describe('what tells who somebody is, however its parts are joined', () => {
  it('a mobile is seen', () => {
    fc.assert(
      fc.property(words, digits(9), signs(4), signs(4), (before, nine, one, two) => {
        const text = `${before}07${nine.slice(0, 3)}${one}${nine.slice(3, 6)}${two}${nine.slice(6)}`
        expect(troubleOf(text), text).not.toBeNull()
      }),
    )
  })

  it('a whole postcode is seen, with a letter O for its zero too', () => {
    const outward = fc.constantFrom(
      ['M', '16'],
      ['B', '24'],
      ['CO', '1'],
      ['BS', '3'],
      ['SW', '1A'],
      ['EC', '1A'],
      ['WV', '14'],
      ['S', '1'],
    )
    fc.assert(
      fc.property(
        words,
        outward,
        fc.integer({ min: 0, max: 9 }),
        letters('ABDEFGHJLNPQRSTUWXYZ', 2),
        signs(3),
        signs(3),
        (before, [area, district], zero, inward, one, two) => {
          const figure = zero === 0 ? 'O' : String(zero)
          fc.pre(
            !['OFF', 'OUT', 'OUR', 'OLD', 'OWN', 'ODD', 'ONE', 'OAT', 'ORB', 'ORE', 'OWE', 'OWL', 'OPT'].includes(`${figure}${inward}`),
          )
          fc.pre(!(one !== '' && /^\d(ST|ND|RD|TH)$/.test(`${figure}${inward}`)))
          const text = `${before}${area}${one}${district}${two}${figure}${inward}`
          expect(troubleOf(text), text).not.toBeNull()
          expect(troubleOf(text.toLowerCase()), text.toLowerCase()).not.toBeNull()
        },
      ),
    )
  })

  it('a mail address is seen, with spaces round its signs', () => {
    const gap = fc.constantFrom('', ' ', '  ', '​ ')
    const domain = fc.constantFrom(['example', 'org'], ['mail', 'co', 'uk'], ['a-hall', 'org', 'uk'], ['example', 'com'])
    fc.assert(
      fc.property(words, gap, gap, domain, (before, one, two, labels) => {
        const text = `${before}jo.b${one}@${two}${labels.join(`${one}.${two}`)}`
        expect(troubleOf(text), text).toBe('mail address')
      }),
    )
  })

  it.each([
    ['digits joined by low lines', '07700_900_123', 'phone'],
    ['by colons', '0121:496:0000', 'phone'],
    ['by middle dots', '943·476·5919', 'nhs number'],
    ['by minus signs', '07700−900−123', 'phone'],
    ['keys of a telephone', '0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣', 'phone'],
    ['a mail address with spaces', 'write to jo @ example . org', 'mail address'],
    ['an O in a postcode', 'M16 ORA', 'postcode'],
    ['a postcode apart', 'M 16 0RA', 'postcode'],
    ['small letters', 'i am at m 16 ora', 'postcode'],
  ])('%s: %j', (_, text, trouble) => expect(troubleOf(text)).toBe(trouble))

  it.each([
    'B24 off the main road, near our hall in M16, old one',
    'call me 10 4th floor',
    'open from 2 to 12 4th May',
    'came @ 10. Then left @ 11. No one was there',
    'came @ noon. Info on the door',
    '24/11/26 10:30 - 12:30; 13:30 − 15:30 · 2026',
    'Mon_10:00-11:00 | Tue_14:00-15:30',
    'in B24 1 person, M16 2 people',
  ])('nothing is seen in %j', (text) => expect(troubleOf(text)).toBeNull())
})
