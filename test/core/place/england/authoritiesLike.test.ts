import { describe, expect, it } from 'vitest'
import { authoritiesLike } from '../../../../core/place/england/authoritiesLike.ts'
import { englandFigures } from './heldFigures.ts'

const { columns, names } = englandFigures()
const ENGLAND = [...new Set(columns.authority)].map((code) => ({ code, name: names[code]! }))
const like = (text: string): string[] => authoritiesLike(text, ENGLAND).map(({ name }) => name)

describe('an authority is found', () => {
  it.each([
    ['Leeds', ['Leeds']],
    ['leeds ', ['Leeds']],
    ['E08000035', ['Leeds']],
    ['e08000035', ['Leeds']],
    ['hull', ['Kingston upon Hull, City of']],
    ['St Albans', ['St Albans']],
    ['saint helens', ['St. Helens']],
    ['Manchestr', ['Manchester']],
    ['Bath & North East Somerset', ['Bath and North East Somerset']],
    ['Newcastle', ['Newcastle upon Tyne', 'Newcastle-under-Lyme']],
    ['Durham', ['County Durham']],
  ])('%s', (text, found) => {
    expect(like(text)).toEqual(found)
  })
  it('among all 296', () => {
    expect(ENGLAND).toHaveLength(296)
    for (const { code, name } of ENGLAND) {
      expect(authoritiesLike(code, ENGLAND)).toEqual([{ code, name }])
      expect(like(name)[0], name).toBe(name)
    }
  })
})

it.each(['', '  ', '!', 'E08009999', 'Atlantis', 'E0800003'])('nothing is found for "%s"', (text) => {
  expect(like(text)).toEqual([])
})
