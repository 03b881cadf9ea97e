import { describe, expect, it } from 'vitest'
import { BLANK } from '../../../../core/listing/blank.ts'
import { away, BURY, checked, MANCHESTER, matched, order, place } from './orderOf.ts'

describe('advice to somebody who cannot get there', () => {
  const dropIn = place('Money drop-in', {
    types: ['advice-debt'],
    at: away(480),
    authority: BURY,
    referral: { ...BLANK.referral, routes: ['open'] },
  })
  const line = place('Debt advice', { types: ['advice-debt'], at: away(170), authority: BURY, ...checked('2016') })
  const visits = place('Comes to you', { types: ['advice-debt'], authority: MANCHESTER, mode: ['mobile'], at: null })

  it('rings an adviser, however far and old in the list, before it names a drop-in that nobody can reach', () => {
    expect(order('debt', [dropIn, line], { cannotGoOut: true })).toEqual(['Debt advice', 'Money drop-in'])
    expect(order('debt', [dropIn, line, visits], { cannotGoOut: true })).toEqual(['Comes to you', 'Debt advice', 'Money drop-in'])
    expect(matched('debt', [line], { cannotGoOut: true }).options[0]!.reasons).toContainEqual(
      expect.objectContaining({ of: 'near', how: 'spoken' }),
    )
  })

  it('rings one past all walking too, and walks to one that is near', () => {
    const silent = place('silent', { types: ['advice-debt'], at: away(150), phone: null })
    expect(order('debt', [silent, line])).toEqual(['Debt advice', 'silent'])
    const [near] = matched('debt', [place('near', { types: ['advice-debt'], at: away(15) })]).options
    expect(near!.reasons).toContainEqual(expect.objectContaining({ of: 'near', how: 'door' }))
  })

  it('takes no number of a place for help by phone where something is handed over', () => {
    const [bank] = matched('food-today', [place('bank', { types: ['food-bank'], at: away(170) })], { cannotGoOut: true }).options
    expect(bank!.reasons).toContainEqual(expect.objectContaining({ of: 'near', how: 'door', beyond: 'not in person' }))
  })
})

describe('what a council owes those who live in it', () => {
  const own = place('Manchester Housing Options', { types: ['advice-housing'], at: away(70), ...checked('2019') })
  const other = place('Bury Housing Options', { types: ['advice-housing'], at: away(20), authority: BURY })

  it('is asked of their own council, though another’s is nearer', () => {
    expect(order('housing', [other, own])).toEqual([own.name, other.name])
    expect(order('housing', [other, own], { areas: [BURY] })).toEqual([other.name, own.name])
    expect(matched('housing', [own]).options[0]!.reasons).toContainEqual({ of: 'council', how: 'own' })
  })

  it('goes for its welfare fund too, and for none where it was not said where they live', () => {
    const fund = place('Household support fund', { types: ['crisis-fund'], at: away(60) })
    const theirs = place('Fund of Bury', { types: ['crisis-fund'], authority: BURY })
    expect(order('money', [theirs, fund])).toEqual([fund.name, theirs.name])
    expect(matched('money', [fund], { areas: [] }).options[0]!.reasons.some(({ of }) => of === 'council')).toBe(false)
  })
})
