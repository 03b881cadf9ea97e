import { describe, expect, it } from 'vitest'
import { readPosition } from '../../../../core/lists/row/position.ts'

describe('the point of a row', () => {
  it('is what its two cells say', () => {
    expect(readPosition('-2.27', '53.46012')).toEqual({ at: [-2.27, 53.46012] })
    expect(readPosition(' 0.9 ', '51')).toEqual({ at: [0.9, 51] })
  })

  it('is none where both are blank', () => expect(readPosition('', ' ')).toEqual({ at: null }))

  it.each([
    ['-2.27', '53,46', 'lat: "53,46" is not decimal degrees such as 53.46012 or -2.27; write it so'],
    ['-2.27', '53.46 N', 'lat: "53.46 N" is not decimal degrees such as 53.46012 or -2.27; write it so'],
    ['2°16′W', '53.46', 'lon: "2°16′W" is not decimal degrees such as 53.46012 or -2.27; write it so'],
    ['', '53.46', 'lon: "" is not decimal degrees such as 53.46012 or -2.27; write it so'],
    ['-2.27', 'NaN', 'lat: "NaN" is not decimal degrees such as 53.46012 or -2.27; write it so'],
    ['53.46', '-2.27', 'lat, lon: -2.27, 53.46 have changed places; swap them'],
    ['0', '0', 'lat, lon: 0, 0 is outside Britain and Ireland; check both'],
    ['-74', '40.7', 'lat, lon: 40.7, -74 is outside Britain and Ireland; check both'],
  ])('lon "%s", lat "%s" is refused with the cell and the remedy', (lon, lat, reason) => {
    expect(readPosition(lon, lat)).toEqual({ reason })
  })
})
