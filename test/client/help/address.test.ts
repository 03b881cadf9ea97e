import { describe, expect, it } from 'vitest'
import { type AskedAddress, hrefTo, instantOf, readAddress } from '../../../client/help/address/address.ts'
import { NO_QUESTION } from '../../../core/seek/question.ts'

describe('the address bar', () => {
  it('holds what is asked, clock, area and how many, and reads them back', () => {
    const asked: AskedAddress = {
      types: ['food-bank', 'library'],
      when: ['now', { day: 5, part: 'am' }, { day: 5, part: 10 }],
      needs: ['no-referral', 'halal'],
      children: ['1-4', '5-10'],
      languages: ['pl'],
      asof: '2018-02-08T11:00',
      show: 40,
      area: 'M16',
    }
    const href = hrefTo('/find/here', asked)
    expect(href).toBe(
      '/find/here?types=food-bank,library&when=now,sat-am,sat-10&needs=no-referral,halal&children=1-4,5-10&languages=pl&area=M16&asof=2018-02-08T11:00&show=40',
    )
    expect(readAddress(href.split('?')[1] ?? '')).toEqual(asked)
  })

  it('reads a plain form as it reads a link', () => {
    // Boxes that are ticked repeat a name; the two menus of a day and a time come apart; menus left alone come empty.
    const form = 'types=food-bank&when=now&when=tue&needs=halal&needs=free&day=sat&part=10&languages='
    expect(readAddress(form)).toEqual(readAddress('types=food-bank&when=now,tue,sat-10&needs=halal,free'))
    expect(readAddress('day=&part=am').when).toEqual([])
    expect(readAddress('day=sat&part=').when).toEqual([{ day: 5, part: null }])
  })

  it('passes over what makes no sense', () => {
    const nonsense = 'types=castle&when=noon,sat-99&needs=gold&children=40&languages=Klingon&asof=2018-02-31&show=-4&area=here'
    expect(readAddress(nonsense)).toEqual({ ...NO_QUESTION, asof: null, show: 20, area: null })
  })

  it('never takes a whole postcode as an area', () => {
    expect(readAddress('area=M16%200RA').area).toBeNull()
    expect(readAddress('area=m16').area).toBe('M16')
  })

  it('shows whole pages, up to a thousand', () => {
    expect(readAddress('show=21').show).toBe(40)
    expect(readAddress('show=9999999').show).toBe(1000)
  })

  it('moves the clock to what is asked, in London time', () => {
    expect(instantOf({ asof: '2026-07-01T11:00' }, 0)).toBe(Date.UTC(2026, 6, 1, 10))
    expect(instantOf({ asof: null }, 5)).toBe(5)
  })
})
