import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../runs.ts'
import { tidyLink, tidyPhone } from '../../../../core/lists/row/contacts.ts'

describe('a phone number as people write it', () => {
  it.each([
    ['+44 (0)161 496 0123', '0161 496 0123'],
    ['0044 121 496 0123', '0121 496 0123'],
    ['00 44 (0) 117 496 0123', '0117 496 0123'],
    ['0161.496.0123', '0161 496 0123'],
    ['01204-496012', '01204 496012'],
    ['(01206) 496 012', '01206 496012'],
    ['O161 496 O123', '0161 496 0123'],
    ['O1204 496 012', '01204 496012'],
    ['1614960123', '0161 496 0123'],
    ['3001231234', '0300 123 1234'],
    ['116 123', '116 123'],
    ['116123', '116 123'],
    ['Samaritans 116 123', '116 123'],
    ['NHS 111', '111'],
    ['0800 1111', '0800 1111'],
    ['0121 496 0123 / 0121 496 0456', '0121 496 0123'],
    ['Office: 0161 496 0123 (mornings)', '0161 496 0123'],
    ['02074960123', '020 7496 0123'],
    ['024 7649 6012', '024 7649 6012'],
    // An extension is no part of what a link dials.
    ['0161 496 0123 ext 45', '0161 496 0123'],
    ['0161 496 0123 x45', '0161 496 0123'],
    ['0161 496 0123;ext=45', '0161 496 0123'],
    ['01614960123,01614960456', '0161 496 0123'],
    ['O161 496 OOOO', '0161 496 0000'],
    ['0161 496 0123 9am-5pm', '0161 496 0123'],
    ['Room 101, 0161 496 0123', '0161 496 0123'],
    ['Open 10-12 0161 496 0123', '0161 496 0123'],
    ['Call 116 123 free', '116 123'],
    ['116 123 (24 hours)', '116 123'],
    ['Fax: 0161 496 0456 Tel: 0161 496 0123', '0161 496 0123'],
    ['Tel/Fax 0161 496 0123', '0161 496 0123'],
    ['Registered Charity No. 1161496000. Call 0161 496 0123', '0161 496 0123'],
    ['Charity no. 1123456 Tel 0161 496 0123', '0161 496 0123'],
    ['0909 879 0123 or 0161 496 0123', '0161 496 0123'],
  ])('%s is %s', (said, number) => expect(tidyPhone(said)).toBe(number))

  // Twelve digits; nine; a year; a price; ten digits under no code; a word that begins with O.
  it.each(['016149601234', '016149601', 'since 2018', '£2.50', '1111111111', 'Open Mondays', '+33 1 40 20 50 50', '', 'Not known'])(
    '"%s" is none',
    (said) => expect(tidyPhone(said)).toBeNull(),
  )

  it.each([
    'Charity no. 1123456789',
    'Charity Number: 1614960123',
    'Reg. Charity No: 1161496000',
    'Registered charity 1204496012',
    'Company no. 01614960123',
    'VAT 161 4960 123',
    'Fax 0161 496 0123',
    '0909 879 0123',
    '0900 123 4567',
    '0000 000 0000',
    '01-02-2027 10:00',
    '01/02/2027 - 03/04/2027',
    'Mon 0900-1700 Tue 0900-1300',
  ])('"%s" is nobody to ring', (said) => expect(tidyPhone(said)).toBeNull())
})

describe('a web address as people write it', () => {
  it.each([
    ['example.org', 'https://example.org'],
    ['www.example.org/help', 'https://www.example.org/help'],
    ['example.org?place=3', 'https://example.org?place=3'],
    ['example.org#times', 'https://example.org#times'],
    ['http://example.org:8080/a?b=c', 'http://example.org:8080/a?b=c'],
    ['https://example.org/one  https://example.org/two', 'https://example.org/one'],
    ['example.org; example.com', 'https://example.org'],
    ['http://www.example.org\n/community', 'http://www.example.org/community'],
    ['example.org.', 'https://example.org'],
    ['https://example.org/page,', 'https://example.org/page'],
    ['(https://example.org/page)', 'https://example.org/page'],
    ['https://example.org/a_(b)', 'https://example.org/a_(b)'],
    ['<https://example.org>', 'https://example.org'],
    ['[our page](https://example.org/page)', 'https://example.org/page'],
    ['website:www.example.org', 'https://www.example.org'],
    ['https://https://example.org', 'https://example.org'],
    ['//example.org/a', 'https://example.org/a'],
    ['www.example.org, www.example.com', 'https://www.example.org'],
    ['www.example.org|www.example.com', 'https://www.example.org'],
    ['café.example.org', 'https://café.example.org'],
    ['https://example.org/\u200B', 'https://example.org/'],
    ['https://example.org/?a=1&amp;b=2', 'https://example.org/?a=1&b=2'],
    ['https://example.org/a;b', 'https://example.org/a;b'],
    ['info@example.org / www.example.org', 'https://www.example.org'],
  ])('%s is %s', (said, link) => expect(tidyLink(said)).toBe(link))

  it.each([
    'see our page',
    'jo@example.org',
    'javascript:alert(1)',
    'https://',
    '',
    'Facebook',
    'St.Marys',
    'Mr.Smith',
    'leaflet.pdf',
    '10.30am',
    '53.46',
    '01.02.2027',
    '192.168.0.1',
    'www.example',
    'https://example',
    'https://localhost',
    'https://example..org',
    'https://jo:secret@example.org',
    'mailto:jo@example.org',
  ])('"%s" is none', (said) => expect(tidyLink(said)).toBeNull())
})

// A number that stands alone is parted by what was learnt of its area; beside a word it is looked up each time.
describe('a number that stands alone', () => {
  it('is written as it is among words, whatever its area', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '1',
          '2',
          '3',
          '7',
          '8',
          '11',
          '20',
          '24',
          '113',
          '116',
          '121',
          '1204',
          '13873',
          '15242',
          '15394',
          '16973',
          '19467',
          '845464',
        ),
        fc.nat(999_999_999),
        (area, rest) => {
          const digits = `0${area}${String(rest).padStart(9, '0')}`.slice(0, 11)
          expect(tidyPhone(digits)).toBe(tidyPhone(`Tel ${digits}`))
        },
      ),
      { numRuns: runs(300) },
    )
  })
})
