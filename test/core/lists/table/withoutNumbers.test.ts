import { describe, expect, it } from 'vitest'
import { withoutNumbers } from '../../../../core/lists/table/says/withoutNumbers.ts'

const bare = (text: string): string => withoutNumbers(text).replaceAll(/\s+/g, ' ').trim()

describe('a number of a person', () => {
  // 943 476 5919: 9·10 + 4·9 + 3·8 + 4·7 + 7·6 + 6·5 + 5·4 + 9·3 + 1·2 + 9·1 = 308 = 28·11, so it is an NHS number.
  it.each([
    '07123 456 789',
    '07.123.456.789',
    '07123/456/789',
    '07123–456–789',
    '07123_456_789',
    '07123 456,789',
    '0 7 1 2 3 4 5 6 7 8 9',
    'O7123 456789',
    '07123 45678O',
    '7123 456 789',
    '44 7123 456789',
    '(+44)7123456789',
    '+44 (0)7 123.456.789',
    '0044 7123-456-789',
    '０７１２３ ４５６ ７８９',
    '07\u200E123\u202E456789',
    '943.476.5919',
    'AB123456C',
    'QQ 12 34 56 C',
    'ab123456c',
    'DOB 12/03/1961',
    'd.o.b. 1961-03-12',
    'born on 12 March 1961',
    'Date of birth: 3rd Mar 61',
  ])('goes, written %s', (number) => expect(bare(`Parcels ${number} here`)).toBe('Parcels here'))

  it('goes beside a landline, which stays', () => {
    expect(bare('0161 496 0123 / 07123 456789')).toBe('0161 496 0123 /')
    expect(bare('NHS: 94 34 76 59 19')).toBe('NHS:')
  })

  it.each([
    '020 7946 0000 10-4pm',
    '0161 496 0123 7.30-9.30',
    'Monday 07.30-9.30 10.30-12.00',
    '7.30-9.30 10.30-12.30',
    'On 07/12/2026 9.30-12',
    'Charity no 1123456',
    'Founded 1961, moved 12 March 1984',
    'Ages 7 8 9 10 11 12',
    'Born from an idea in 1984',
    'M16 0RA',
    'UPRN 100023336956',
  ])('is not %s', (text) => expect(withoutNumbers(text)).toBe(text))
})
