import { describe, expect, it } from 'vitest'
import { findPostcode, middleOf, onlyAuthority, readPostcode } from '../../../core/place/postcode.ts'

describe('what a person typed', () => {
  it.each(['M16 0RA', 'm160ra', ' M16  0ra ', 'M16-0RA', 'M16.0RA'])('is a postcode: %j', (text) => {
    expect(readPostcode(text)).toEqual({ kind: 'full', outward: 'M16', inward: '0RA' })
  })

  it.each(['M16 0RÁ', 'M\u030116 0RA', 'Ｍ１６ ０ＲＡ', 'M1\u200b6 0RA', 'M1\uFE0F\u20E36\uFE0F\u20E3 0RA'])(
    'is that postcode, whatever its signs wear: %j',
    (text) => {
      expect(readPostcode(text)).toEqual({ kind: 'full', outward: 'M16', inward: '0RA' })
    },
  )

  it.each([
    ['M1 1AE', 'M1', '1AE'],
    ['B1 1AY', 'B1', '1AY'],
    ['CR2 6XH', 'CR2', '6XH'],
    ['DN55 1PT', 'DN55', '1PT'],
    ['W1A 0AX', 'W1A', '0AX'],
    ['EC1A1BB', 'EC1A', '1BB'],
  ])('has each of the shapes of BS 7666: %s', (text, outward, inward) => {
    expect(readPostcode(text)).toEqual({ kind: 'full', outward, inward })
  })

  it.each([
    ['B24', 'B24'],
    ['ec1a', 'EC1A'],
    ['M11', 'M11'],
  ])('is the first half: %s', (text, outward) => {
    expect(readPostcode(text)).toEqual({ kind: 'outward', outward })
  })

  it.each([
    ['M16 0', 'M16'],
    ['M16 0R', 'M16'],
    ['M1 1', 'M1'],
    ['M1 1A', 'M1'],
    ['M160', 'M16'],
  ])('is unfinished: %s', (text, outward) => {
    expect(readPostcode(text)).toEqual({ kind: 'partial', outward })
  })

  it.each(['', 'Bolton', '12345', 'ZZZ 9ZZ', '16 0RA', 'M16 0RAX', 'MMM1 1AA', 'M16 RA0', '🥫', 'a'.repeat(100_000), ' '.repeat(100_000)])(
    'is no postcode: %.20s',
    (text) => {
      expect(readPostcode(text)).toEqual({ kind: 'not a postcode' })
    },
  )
})

it('finds a whole postcode inside an address', () => {
  for (const text of ['12 Acacia Avenue, M16 0RA', '(M16 0RA)', 'Manchester m160ra', 'M16 0RA Manchester'])
    expect(findPostcode(text), text).toEqual({ kind: 'full', outward: 'M16', inward: '0RA' })
  for (const text of ['Erdington', '943 476 5919', 'XM16 0RAX', 'M16']) expect(findPostcode(text), text).toBeNull()
})

it('puts the middle of an outward code at the mean of its postcodes', () => {
  // (−2.28000 − 2.26000) ÷ 2 = −2.27; (53.46000 + 53.47000) ÷ 2 = 53.465.
  expect(middleOf({ postcodes: { '0RA': [-228_000, 5_346_000, 0], '0RB': [-226_000, 5_347_000, 0] } })).toEqual([-2.27, 53.465])
  expect(middleOf({ postcodes: { '0RA': [-228_000, 5_346_000, 3] } })).toEqual([-2.28, 53.46])
  expect(middleOf({ postcodes: {} })).toBeNull()
})

it('names a council only where all of an outward code lies in it', () => {
  expect(onlyAuthority({ authorities: ['E08000003', 'E08000003'] })).toBe('E08000003')
  expect(onlyAuthority({ authorities: ['E08000003', 'E08000009'] })).toBeNull()
  expect(onlyAuthority({ authorities: [] })).toBeNull()
})
