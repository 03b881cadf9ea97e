import { describe, expect, it } from 'vitest'
import { costIn, joinReferrals, readReferralText } from '../../../core/reading/referralText.ts'

// Each text is as a list publishes it; what it says was read by hand. routes | needs
const READ: [text: string, routes: string[], needs: string[]][] = [
  ['Foodbank Voucher', ['professional'], ['voucher']],
  ['Foodbank voucher', ['professional'], ['voucher']],
  ['Referral', ['professional'], []],
  ['Referral only', ['professional'], []],
  ['Self-referral', ['self'], []],
  ['self-referral', ['self'], []],
  ['Referral or self-refer', ['self', 'professional'], []],
  ['Referral/assessment', ['professional'], ['assessment']],
  ['Referral or assessment', ['professional'], ['assessment']],
  ['Assessment', [], ['assessment']],
  ['Open door', ['open'], []],
  ['First come first served', ['open'], []],
  ['Referral/first come first served', ['open', 'professional'], []],
  // Of papers it speaks; of a referral it says nothing.
  ['No evidence needed', [], []],
  ['No referral needed', ['open'], []],
  ['no referral needed; drop-in', ['open'], []],
  ['By appointment', [], ['appointment']],
  ['£2 a week membership', [], ['membership']],
  ['Agency referral for up to 4 weeks', ['professional'], []],
  ['Not known', [], []],
  ['NA', [], []],
  ['Meals only', [], []],
  ['At their discretion', [], []],
  ['Proof of low income & financial difficulties', [], []],
  ['self, or via link workers and mentors', ['self', 'professional'], []],
  ['Word of mouth, social prescribers and GP surgeries', ['self', 'professional'], []],
  ['no voucher needed', ['open'], []],
  ['phone and leave a message; call back to book', ['self'], ['appointment']],
  ['booking required', ['self'], ['appointment']],
  ['by phone to the council', ['self'], []],
  ['Food Club', ['self'], ['membership']],
  ['appointments only', [], ['appointment']],
  ['No appointment needed', [], []],
  ['Proof of benefits or referral from other organisations', ['self', 'professional'], []],
  ['It delivers to agencies who ask for their clients', ['professional'], []],
  ['Please visit or call the office at 5 High Street (Open Tues 9:30-12:30) for possible referral to the pantry', ['self'], []],
  // What it denies it does not ask; a refused self-referral is no way in, and a given voucher is not asked for.
  ["You don't need a referral", ['open'], []],
  ['Referral not needed', ['open'], []],
  ['Referrals are not required', ['open'], []],
  ['No need for a referral', ['open'], []],
  ['Vouchers not needed', ['open'], []],
  ["You don't need a voucher", ['open'], []],
  ['No voucher or referral needed', ['open'], []],
  ['Without a referral', [], []],
  ['Please do not turn up without a referral', ['professional'], []],
  ['Just turn up', ['open'], []],
  ['No self-referrals', [], []],
  ['We do not accept self-referrals', [], []],
  ['Self referrals not accepted; referral from a GP', ['professional'], []],
  ['Cannot self refer', [], []],
  ['Refer yourself online', ['self'], []],
  ['Not a drop-in', [], []],
  ['No drop-in, appointments only', [], ['appointment']],
  ['Drop in or appointment', ['open'], []],
  ['Membership not required', [], []],
  ['Members only', [], ['membership']],
  ['No assessment', [], []],
  ['You do not need an appointment', [], []],
  ['Appointment not necessary', [], []],
  ['We give out energy vouchers', [], []],
  ['£49 fuel voucher', [], []],
  ['Healthy Start vouchers accepted', [], []],
  ['We can refer you to advice', [], []],
  ['Refer a friend', [], []],
  ['Not open to everyone', [], []],
  ['Voucher exchanged for three days of food', ['professional'], ['voucher']],
]

describe('a referral method as published', () => {
  it.each(READ)('reads "%s"', (text, routes, needs) => {
    const { referral } = readReferralText(text)
    expect({ routes: referral.routes, needs: referral.needs }).toEqual({ routes, needs })
  })

  it('says what to bring, and the limit, where the text says so', () => {
    expect(readReferralText('Proof of benefits required').bring).toEqual(['Proof of benefits'])
    expect(readReferralText('Evidence of asylum seeking').bring).toEqual(['Evidence of asylum seeking'])
    expect(readReferralText('Proof of need and ID and referrals').bring).toEqual(['Proof of need and ID'])
    expect(readReferralText('advised to bring proof of pension/benefit status').bring).toEqual(['Proof of pension/benefit status'])
    expect(readReferralText('evidence that asylum support has stopped').bring).toEqual(['Evidence that asylum support has stopped'])
    expect(readReferralText('Agency referral for up to 4 weeks').referral.limit).toBe('up to 4 weeks')
  })

  it.each<[string, string[] | null]>([
    ['No proof of address needed, ID required', ['ID']],
    ['No proof of address needed but photo ID is required', ['ID']],
    ['Proof of address is not needed', null],
    ["You don't need proof of address", null],
    ['Proof of income optional', null],
    ['Without proof of address, income or ID', null],
    ['No proof of address, income or ID needed', null],
    ['No ID needed, proof of address required', ['Proof of address']],
    ['Proof of address needed', ['Proof of address']],
    ['Proof of benefits required, ID needed', ['Proof of benefits', 'ID']],
    ['No ID required', []],
    ['No evidence needed; drop-in', []],
  ])('never asks for what is not needed: "%s" %j', (text, bring) => {
    expect(readReferralText(text).bring).toEqual(bring)
  })

  it('leaves every fact unstated where nothing is said', () => {
    expect(readReferralText(null)).toMatchObject({ referral: { routes: [], text: null }, cost: { kind: 'not stated' }, bring: null })
  })

  it('reads what it costs', () => {
    expect(costIn('£2.50 membership for £10 basket of food')).toMatchObject({ kind: 'membership', pence: 250 })
    expect(costIn('free')).toMatchObject({ kind: 'free', pence: null })
    expect(costIn('pay what you can')).toMatchObject({ kind: 'donation' })
    expect(costIn('£30 for 6 weeks')).toMatchObject({ kind: 'price', pence: 3000 })
    expect(costIn('a hot meal for 50p at lunch')).toMatchObject({ kind: 'price', pence: 50 })
    expect(costIn('No charge')).toMatchObject({ kind: 'free' })
    expect(costIn('Free parking')).toMatchObject({ kind: 'not stated' })
    expect(costIn('Free for members, £3 others')).toMatchObject({ kind: 'not stated' })
    expect(costIn('food donation point')).toMatchObject({ kind: 'not stated' })
    expect(costIn('')).toMatchObject({ kind: 'not stated' })
  })
})

describe('two sentences of one row', () => {
  it('say every route and need of either, and of the rest what is said first', () => {
    const parcel = readReferralText('Referral')
    const club = readReferralText('Food club, £2 membership; bring proof of benefits')
    const both = joinReferrals(parcel, club)
    expect(both.referral).toMatchObject({ routes: ['professional', 'self'], needs: ['membership'] })
    expect(both.bring).toEqual(['Proof of benefits'])
    expect(both.cost).toMatchObject({ kind: 'membership', pence: 200 })
  })
})
