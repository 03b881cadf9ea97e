import { describe, expect, it } from 'vitest'
import { keyOf, listingId } from '../../../../core/lists/row/ids.ts'

describe('the id of a listing', () => {
  // Worked out with Python: uuid5(uuid5(NAMESPACE_URL, 'together-map'), '<source>:<record>').
  it.each([
    ['gm-food-support-2018', 'stretford-foodbank/m32-0yj', '5bcb7c37-3161-5254-882e-a5d534d0fc22'],
    ['page', 'café', '3dd06ade-8159-5ca5-b091-170650859cb4'],
  ])('of %s, %s, follows from both', (source, record, id) => expect(listingId(source, record)).toBe(id))

  it('has a record made of words, without what is not stated', () => {
    expect(keyOf('Stretford  Foodbank!', null, 'M32 0YJ', '')).toBe('stretford-foodbank/m32-0yj')
  })
})
