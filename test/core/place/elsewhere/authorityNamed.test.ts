import { describe, expect, it } from 'vitest'
import { authorityNamed } from '../../../../core/place/elsewhere/authorityNamed.ts'
import { spokenAuthority } from '../../../../core/place/elsewhere/spokenAuthority.ts'

const NAMES =
  'Leeds|Kingston upon Hull|Herefordshire|County Durham|City of London|Westminster|St. Helens|Plymouth|North Yorkshire|Brighton and Hove|Cumberland'
const AUTHORITIES = NAMES.split('|').map((name, at) => ({ code: `E0600000${at}`, name, at: [0, 52] as [number, number] }))
const named = (text: string) => authorityNamed(text, AUTHORITIES)?.name ?? null

describe('a council', () => {
  it.each([
    ['leeds', 'Leeds'],
    ['City of Plymouth', 'Plymouth'],
    ['City of Kingston upon Hull', 'Kingston upon Hull'],
    ['Kingston upon Hull, City of', 'Kingston upon Hull'],
    ['County of Herefordshire', 'Herefordshire'],
    ['county durham', 'County Durham'],
    ['City and County of the City of London', 'City of London'],
    ['City of Westminster', 'Westminster'],
    ['The City of Brighton and Hove', 'Brighton and Hove'],
    ['Saint Helens', 'St. Helens'],
  ])('is known by the name of either register: %s', (text, name) => {
    expect(named(text)).toBe(name)
  })

  it('that ended is the one that it is part of now', () => {
    expect([named('Harrogate'), named('Selby'), named('Carlisle')]).toEqual(['North Yorkshire', 'North Yorkshire', 'Cumberland'])
  })

  it('is not guessed from part of a name, and London is no one council', () => {
    expect([named('hull'), named('Lee'), named('Xyzzy'), named('London')]).toEqual([null, null, null, null])
  })
})

it('is called as people say it', () => {
  expect(['Kingston upon Hull, City of', 'Herefordshire, County of', 'Leeds'].map(spokenAuthority)).toEqual([
    'Kingston upon Hull',
    'Herefordshire',
    'Leeds',
  ])
})
