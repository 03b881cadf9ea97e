import { describe, expect, it } from 'vitest'
import { tidyLink, tidyPhone } from '../../../../data/build/readers/contacts.ts'

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
  ])('%s is %s', (said, number) => expect(tidyPhone(said)).toBe(number))

  // Twelve digits; nine; a year; a price; ten digits under no code; a word that begins with O.
  it.each(['016149601234', '016149601', 'since 2018', '£2.50', '1111111111', 'Open Mondays', '+33 1 40 20 50 50', '', 'Not known'])(
    '"%s" is none', (said) => expect(tidyPhone(said)).toBeNull(),
  )
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
  ])('%s is %s', (said, link) => expect(tidyLink(said)).toBe(link))

  it.each(['see our page', 'jo@example.org', 'javascript:alert(1)', 'https://', '', 'Facebook'])('"%s" is none', (said) =>
    expect(tidyLink(said)).toBeNull(),
  )
})
