import { expect, it } from 'vitest'
import { readPostcode } from '../../core/postcode.ts'

it('reads a postcode however it is typed', () => {
  for (const text of ['M16 0RA', 'm160ra', ' m16  0ra ', 'M16-0RA', 'M16.0RA'])
    expect(readPostcode(text), text).toEqual({ kind: 'full', outward: 'M16', inward: '0RA' })
  expect(readPostcode('EC1A 1BB')).toEqual({ kind: 'full', outward: 'EC1A', inward: '1BB' })
  expect(readPostcode('B1 1AY')).toEqual({ kind: 'full', outward: 'B1', inward: '1AY' })
})

it('knows its first half, and half a postcode', () => {
  expect(readPostcode('b24')).toEqual({ kind: 'outward', outward: 'B24' })
  expect(readPostcode('M16 0')).toEqual({ kind: 'partial', outward: 'M16' })
  expect(readPostcode('M16 0R')).toEqual({ kind: 'partial', outward: 'M16' })
})

it('takes the rest for something else', () => {
  for (const text of ['', 'Erdington', '12345', 'M16 0RAX', 'ZZZ 9ZZ', '☃'.repeat(1000), 'A'.repeat(100_000)]) expect(readPostcode(text).kind, text.slice(0, 12)).toBe('not a postcode')
})
