import { describe, expect, it } from 'vitest'
import { dayFault, nameFault, postcodeFault } from '../../../../core/lists/row/rowFault.ts'

describe('a name', () => {
  it.each(['', '  ', '\u00A0', '\u200B', 'NA', 'n/a', 'Not known', '-', '—', '?', 'TBC'])('%j names nothing', (name) =>
    expect(nameFault(name, 'F.csv', 7)).toMatch(/^name: (?:blank|".+") in row 7 of F\.csv; write what the place is called$/),
  )
  it.each(['Sale', 'N.A.C.R.O. hall', 'Unknown Warrior Club', 'Tba’s Larder', 'Ñ'])('"%s" names a place', (name) =>
    expect(nameFault(name, 'F.csv', 7)).toBeNull(),
  )
})

describe('a postcode', () => {
  it.each(['M16 0RA', 'm160ra', ' M16  0RA ', ''])('"%s" is one, or none is given', (said) => expect(postcodeFault(said)).toBeNull())
  it.each(['M16', 'M16 ORAX', 'Manchester', '0RA M16'])('"%s" is none', (said) =>
    expect(postcodeFault(said)).toBe(`postcode: "${said}" is no postcode such as M16 0RA`),
  )
})

describe('the day of a fact', () => {
  it.each(['', '2024', '2024-07', '2024-07-05', '2026-08-28'])('"%s" can be', (said) =>
    expect(dayFault('edited', said, '2026-08-28')).toBeNull(),
  )
  it.each(['5/7/2024', '2024-13-01', 'last week'])('"%s" is none', (said) =>
    expect(dayFault('edited', said, '2026-08-28')).toBe(`edited: "${said}" is no day, month or year such as 2024-07-05`),
  )
  it('is never later than its list', () =>
    expect(dayFault('edited', '2026-08-29', '2026-08-28')).toBe(
      'edited: 2026-08-29 is later than 2026-08-28, the newest day that the list can speak of',
    ))
})
