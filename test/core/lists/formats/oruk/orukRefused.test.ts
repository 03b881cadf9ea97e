import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../../runs.ts'
import { BANK, read, term } from './orukBank.ts'

describe('what cannot be read', () => {
  it.each([
    ['', 'The file is empty; fetch it again, or ask its publisher'],
    [
      '<!doctype html><title>Not found</title>',
      'The file is a web page or XML, not JSON; use the address of the feed itself, which ends in /services',
    ],
    ['{"contents":[{"id":"s1"', 'The file is not whole JSON: it ends too early; fetch it again'],
    [
      '{"error":"no"}',
      'The file is JSON but holds no services of Open Referral: it needs a page with "contents", a list, or a table "services"',
    ],
  ])('%s is said in a sentence', (text, sentence) => expect(() => read(text)).toThrow(sentence))

  it.each([
    [7, null, 'it is no record of fields'],
    [{ ...BANK, id: null }, 'id', 'blank; without it the service has no key'],
    [{ ...BANK, name: ' ' }, 'name', 'blank'],
    [
      { ...BANK, name: 'Ofsted', attributes: [term('Childminders')] },
      'attributes',
      '"Childminders" name no kind of help that this map lists',
    ],
  ])('row by row', (row, column, reason) =>
    expect(read([row]).refused).toMatchObject([{ column, reason, remedy: expect.stringMatching(/\w/) }]),
  )

  it('is a second service under one id', () =>
    expect(read([BANK, BANK])).toMatchObject({ services: [{}], refused: [{ record: 's1', column: 'id' }] }))

  it('is a hundred thousand services that say nothing, each with its reason', () => {
    expect(read(Array.from({ length: 100_000 }, () => ({}))).refused).toHaveLength(100_000)
  })
})

it('whatever stands in a field, a row is read or refused', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(null, [], {}, '', 0, 1e99, '\u0000', [null], [[BANK]], { id: 1 }, 'x'.repeat(3000)),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(BANK), 'alert', 'fees', 'eligibilitys', 'taxonomies', 'contacts', 'holiday_schedules'),
      odd,
      (field, value) => {
        const { services, refused } = read([{ ...BANK, [field]: value }])
        expect(services.length + refused.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: runs(300) },
  )
})
