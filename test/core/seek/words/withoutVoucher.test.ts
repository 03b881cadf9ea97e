import { describe, expect, it } from 'vitest'
import { mayComeWithout, partVoucher } from '../../../../core/seek/words/withoutVoucher.ts'
import { makeService } from '../../listing/makeService.ts'

describe('having no voucher', () => {
  it.each([
    ['food bank no voucher', 'food bank'],
    ['Foodbank, no referral needed', 'foodbank'],
    ['food bank without a voucher', 'food bank'],
    ['food I dont have a voucher', 'food i'],
    ["I haven't got a referral, need food", 'i need food'],
  ])('is said of who asks, and not sought: "%s"', (text, words) => {
    expect(partVoucher(text)).toEqual({ words, without: true })
  })

  it.each(['no voucher', "I don't have a food bank voucher", 'food bank voucher', 'voucher', 'food bank', 'no food'])(
    'with nothing else sought asks who gives one: "%s"',
    (text) => {
      expect(partVoucher(text)).toEqual({ words: text, without: false })
    },
  )

  it('shuts out where one is asked for, or inferred to be', () => {
    const { referral } = makeService({})
    const asking = (change: Partial<typeof referral>) =>
      mayComeWithout(makeService({ types: ['food-bank'], referral: { ...referral, ...change } }))
    expect(asking({ routes: ['open'] })).toBe(true)
    expect(asking({ routes: [], needs: [] })).toBe(true)
    expect(asking({ needs: ['voucher'] })).toBe(false)
    expect(asking({ routes: ['professional'], inferred: true })).toBe(false)
  })

  it('takes a long text in good time', () => {
    expect(partVoucher('no have a '.repeat(10_000)).without).toBe(false)
  })
})
