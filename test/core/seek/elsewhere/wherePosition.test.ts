import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sideAt, type CouncilSquares } from '../../../../core/place/elsewhere/councilSquares.ts'
import { wherePosition } from '../../../../core/seek/elsewhere/wherePosition.ts'
import { heldPlace } from '../../place/heldPlace.ts'

/** Three rows of one degree from 50° N, 2° W. */
const LITTLE: CouncilSquares = {
  west: -2,
  south: 50,
  wide: 1,
  high: 1,
  sides: ['E07000001', 'wales'],
  rows: [[0, 2, 1, 1], [-1, 1, 0, 1], []],
}

describe('the square of a position', () => {
  it.each([
    [-1.5, 50.5, 'E07000001'],
    [-0.01, 50.99, 'E07000001'],
    [0, 50, 'wales'],
    [-1.5, 51.5, null],
    [-0.5, 51.5, 'E07000001'],
    // West, east, south and north of all of them.
    [-2.01, 50.5, null],
    [1, 50.5, null],
    [-1.5, 49.99, null],
    [-1.5, 52.5, null],
    [-1.5, 53.5, null],
    [Number.NaN, 50.5, null],
  ] as const)('%s, %s is %s', (lon, lat, side) => {
    expect(sideAt(LITTLE, [lon, lat])).toBe(side)
  })
})

describe('a position', () => {
  const place = (id: string, codes: string[], services = 3) => ({ id, authorities: codes.map((code) => ({ code })), counts: { services } })
  const own = place('own', ['E07000001'])
  const wide = place('wide', ['E07000001', 'E07000002'])

  it('is in the smallest place that holds its council, or in the one whose page is open', () => {
    expect(wherePosition([-1.5, 50.5], LITTLE, null, [wide, own])).toEqual({ place: own })
    expect(wherePosition([-1.5, 50.5], LITTLE, 'wide', [wide, own])).toEqual({ place: wide })
  })

  it('is in its council where no place holds it', () => {
    expect(wherePosition([-1.5, 50.5], LITTLE, null, [place('empty', ['E07000001'], 0)])).toEqual({ council: 'E07000001' })
  })

  it.each([
    ['Belfast', -5.93, 54.6, { nation: 'northern-ireland' }],
    ['Douglas', -4.48, 54.15, { island: 'isle of man' }],
    ['St Helier', -2.1, 49.19, { island: 'jersey' }],
    ['St Peter Port', -2.54, 49.46, { island: 'guernsey' }],
    ['Calais', 1.86, 50.95, 'nowhere known'],
  ] as const)('is read by hand beyond the squares: %s', (_, lon, lat, answer) => {
    expect(wherePosition([lon, lat], { ...LITTLE, rows: [] }, null, [])).toEqual(answer)
  })
})

describe('the squares of Britain', () => {
  const squares = JSON.parse(readFileSync('data/england/squares.json', 'utf8')) as CouncilSquares
  const PLACES = ['bristol-area', 'england', 'greater-manchester', 'north-east-essex', 'west-midlands'].map(heldPlace)

  it.each([
    ['Upper Brook Street, Manchester', -2.22684, 53.46271, 'greater-manchester'],
    ['Harwich', 1.275, 51.937, 'north-east-essex'],
    ['Bristol', -2.59, 51.455, 'bristol-area'],
  ] as const)('hold %s in its place', (_, lon, lat, id) => {
    expect(wherePosition([lon, lat], squares, null, PLACES)).toMatchObject({ place: { id } })
  })

  it.each([
    ['Leeds', -1.549, 53.801, 'E08000035'],
    // In the box round Greater Manchester, and none of its councils.
    ['Glossop', -1.949, 53.444, 'E07000037'],
    ['Berwick-upon-Tweed', -2.005, 55.769, 'E06000057'],
    ['Carlisle', -2.933, 54.893, 'E06000063'],
    ['Hereford', -2.715, 52.057, 'E06000019'],
    ['Oswestry', -3.055, 52.86, 'E06000051'],
    ['Hugh Town, Scilly', -6.315, 49.914, 'E06000053'],
    ['Dover', 1.313, 51.127, 'E07000108'],
    ['Lowestoft', 1.75, 52.475, 'E07000244'],
    ['Southend pier', 0.72, 51.52, 'E06000033'],
  ] as const)('hold %s in its council', (_, lon, lat, council) => {
    expect(wherePosition([lon, lat], squares, null, PLACES)).toEqual({ council })
  })

  it.each([
    ['Cardiff', -3.18, 51.48, { nation: 'wales' }],
    ['Chepstow', -2.68, 51.64, { nation: 'wales' }],
    ['Wrexham', -2.993, 53.046, { nation: 'wales' }],
    ['Hay-on-Wye', -3.13, 52.07, { nation: 'wales' }],
    ['Edinburgh', -3.19, 55.95, { nation: 'scotland' }],
    ['Coldstream', -2.252, 55.652, { nation: 'scotland' }],
    ['Gretna', -3.067, 54.997, { nation: 'scotland' }],
    ['Lerwick', -1.145, 60.155, { nation: 'scotland' }],
    ['Stornoway', -6.388, 58.209, { nation: 'scotland' }],
    ['Belfast', -5.93, 54.6, { nation: 'northern-ireland' }],
    ['Douglas', -4.48, 54.15, { island: 'isle of man' }],
    ['Calais', 1.86, 50.95, 'nowhere known'],
    ['Dublin', -6.26, 53.35, 'nowhere known'],
    ['the middle of the North Sea', 1.5, 55, 'nowhere known'],
    ['Sydney', 151.2, -33.87, 'nowhere known'],
  ] as const)('hold %s in none of England’s', (_, lon, lat, answer) => {
    expect(wherePosition([lon, lat], squares, null, PLACES)).toEqual(answer)
  })
})
