import { describe, expect, it } from 'vitest'
import { hrefTo, instantOf, readAddress } from '../../client/find/address.ts'

describe('the address bar', () => {
  it('holds kinds, clock, area and how many, and reads them back', () => {
    const href = hrefTo('/find/here', { types: ['food-bank', 'library'], asof: '2018-02-08T11:00', show: 40, area: 'M16' })
    expect(href).toBe('/find/here?types=food-bank,library&area=M16&asof=2018-02-08T11:00&show=40')
    expect(readAddress(href.split('?')[1] ?? '')).toEqual({
      types: ['food-bank', 'library'],
      asof: '2018-02-08T11:00',
      show: 40,
      area: 'M16',
    })
  })

  it('passes over what makes no sense', () => {
    expect(readAddress('types=castle&asof=2018-02-31&show=-4&area=here')).toEqual({ types: [], asof: null, show: 20, area: null })
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
