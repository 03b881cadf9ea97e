import { describe, expect, it } from 'vitest'
import { countyNamed, COUNTY_NAMES } from '../../../../core/place/england/counties.ts'
import { englandFigures } from './heldFigures.ts'

const { columns, names } = englandFigures()
const COUNCILS = [...new Set(columns.authority)].toSorted()
const namesOf = (county: string): string[] => countyNamed(county)!.codes.map((code) => names[code]!)

describe('a county', () => {
  it('is all of its councils', () => {
    expect(namesOf('norfolk')).toEqual([
      'Breckland',
      'Broadland',
      'Great Yarmouth',
      "King's Lynn and West Norfolk",
      'North Norfolk',
      'Norwich',
      'South Norfolk',
    ])
    expect(namesOf('Tyne & Wear')).toHaveLength(5)
    expect(namesOf('Hertfordshire')).toContain('Stevenage')
    expect(namesOf('Suffolk')).toContain('East Suffolk')
  })
  it('is none where one council is all of it, or where there is no such name', () => {
    expect(countyNamed('Cornwall')).toBeNull()
    expect(countyNamed('Nor')).toBeNull()
    expect(countyNamed('')).toBeNull()
  })
  it('holds every district, metropolitan district and London borough once, and no council that stands alone', () => {
    const held = COUNTY_NAMES.flatMap((name) => countyNamed(name)!.codes)
    expect(held.toSorted()).toEqual(COUNCILS.filter((code) => !code.startsWith('E06')))
  })
})
