import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtWord, gsmLength, toGsm } from '../../../core/share/gsm.ts'

describe('a text in the letters of a plain message', () => {
  it.each([
    ['St Bride’s – “The Roby”', 'St Bride\'s - "The Roby"'],
    ['10 am–2 pm…', '10 am-2 pm...'],
    ['M16\u00A07EX', 'M16 7EX'],
    ['Café Zoë, Łódź', 'Café Zoe, Lodz'],
    ['£2 a visit', '£2 a visit'],
    ['½ price · tea', '1/2 price - tea'],
    ['食物銀行 Food', 'Food'],
    ['two  \n lines', 'two \n lines'],
  ])('%s', (text, plain) => {
    expect(toGsm(text)).toBe(plain)
  })

  it('takes room by the letter, two for those of the other table', () => {
    expect(gsmLength('Ring first')).toBe(10)
    expect(gsmLength('€5 [tea]')).toBe(11) // 5 of one, € [ ] of two
    expect(gsmLength('“Hi”')).toBeNull()
  })

  it('holds none but those letters, and is the same when it is written again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const plain = toGsm(text)
        expect(gsmLength(plain)).not.toBeNull()
        expect(toGsm(plain)).toBe(plain)
      }),
    )
  })
})

describe('a text that is cut', () => {
  it.each([
    ['Corner Pantry and Café', 15, 'Corner Pantry'],
    ['Corner Pantry', 13, 'Corner Pantry'],
    ['Corner Pantry, Old Hall', 14, 'Corner Pantry'],
    ['Llanfairpwllgwyngyll', 5, 'Llanf'],
  ])('%s to %i letters', (text, max, cut) => {
    expect(cutAtWord(text, max)).toBe(cut)
  })
})
