import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkOver } from '../../../../core/place/water/walkOver.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { Water } from '../../../../core/place/water.ts'
import { runs } from '../../../runs.ts'
import { gapsIn, metresInside } from './slowWalk.ts'

/** 0.001° of latitude is 111 m on this sphere. */
const M = 0.001 / 111.195
/** A band across the way north from 52° N: from `from` to `to` metres north. */
const band = (from: number, to: number): Position[] => [
  [-2.1, 52 + from * M],
  [-1.9, 52 + from * M],
  [-1.9, 52 + to * M],
  [-2.1, 52 + to * M],
  [-2.1, 52 + from * M],
]
const north = (metres: number): Position => [-2, 52 + metres * M]
const said = (rings: { water?: Position[][]; unknown?: Position[][] }, from: number, to: number) =>
  walkOver({ place: 'here', water: [], unknown: [], ...rings })(north(from), north(to))

describe('a straight walk', () => {
  it('over land is over land', () => {
    expect(said({}, 0, 800)).toBe('land')
    expect(said({ water: [band(900, 1_000)] }, 0, 800)).toBe('land')
  })
  it('over a river of 65 m is over water, there and back', () => {
    expect(said({ water: [band(300, 365)] }, 0, 800)).toBe('water')
    expect(said({ water: [band(300, 365)] }, 800, 0)).toBe('water')
  })
  it('over a gap under 20 m is over land: a bridge, or an outline badly drawn', () => {
    expect(said({ water: [band(300, 319)] }, 0, 800)).toBe('land')
    expect(said({ water: [band(300, 321)] }, 0, 800)).toBe('water')
  })
  it('over two ditches of 15 m is over land', () => {
    expect(said({ water: [band(300, 315), band(400, 415)] }, 0, 800)).toBe('land')
  })
  it('over an island in a river crosses what is left of the river', () => {
    expect(said({ water: [band(300, 400), band(305, 395)] }, 0, 800)).toBe('land')
    expect(said({ water: [band(300, 400), band(330, 395)] }, 0, 800)).toBe('water')
  })
  it('that starts or ends in water is at its shore', () => {
    expect(said({ water: [band(-50, 100)] }, 0, 800)).toBe('land')
    expect(said({ water: [band(700, 900)] }, 0, 800)).toBe('land')
    expect(said({ water: [band(-50, 100), band(300, 400)] }, 0, 800)).toBe('water')
  })
  it('over ground that is known too coarsely is not known, unless it crosses water too', () => {
    expect(said({ unknown: [band(300, 400)] }, 0, 800)).toBe('unknown')
    expect(said({ unknown: [band(300, 400)], water: [band(500, 600)] }, 0, 800)).toBe('water')
  })
  it('to or from ground that is known too coarsely is not known', () => {
    expect(said({ unknown: [band(700, 900)] }, 0, 800)).toBe('unknown')
    expect(said({ unknown: [band(-100, 900)] }, 0, 800)).toBe('unknown')
    expect(said({ unknown: [band(790, 900)] }, 0, 800)).toBe('land')
  })
  it('of no length is over land', () => {
    expect(said({ water: [band(-50, 100)] }, 0, 0)).toBe('land')
  })
})

/** Within about 700 m by 1,100 m of a corner at 52° N. Positions fall on a grid, so that ways run through corners and along lines too. */
const spot = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })).map(([x, y]): Position => [-2 + x * 0.00025, 52 + y * 0.00025])
const ring = fc.uniqueArray(spot, { minLength: 3, maxLength: 8, selector: String }).map((corners) => [...corners, corners[0]!])
const rings = fc.array(ring, { maxLength: 4 })

it('is over water just where one metre after another says so, whatever the rings', () => {
  let wet = 0
  fc.assert(
    fc.property(rings, spot, spot, (water, from, end) => {
      // A way along a line of a ring is on neither side of it: a little aside it is on one.
      const [start, to]: Position[] = [
        [from[0] + 0.000_011, from[1] + 0.000_007],
        [end[0] + 0.000_013, end[1] - 0.000_003],
      ]
      const gaps = gapsIn(metresInside(water, start!, to!))
      // Steps of a metre cannot tell 19 m from 21 m.
      fc.pre(gaps.every((gap) => Math.abs(gap - 20) > 1.5))
      const found = walkOver({ place: 'here', water, unknown: [] })(start!, to!)
      if (found === 'water') wet++
      expect(found).toBe(gaps.some((gap) => gap > 20) ? 'water' : 'land')
    }),
    { numRuns: runs(300) },
  )
  expect(wet).toBeGreaterThan(runs(300) / 5)
})

it('says the same there and back', () => {
  fc.assert(
    fc.property(rings, spot, spot, (water, from, to) => {
      const over = walkOver({ place: 'here', water, unknown: [] })
      const aside: Position = [from[0] + 0.000_011, from[1] + 0.000_007]
      expect(over(aside, to)).toBe(over(to, aside))
    }),
  )
})

describe('real shores', () => {
  const of = (place: string) => walkOver(Water.parse(JSON.parse(readFileSync(`data/${place}/water.json`, 'utf8'))))
  it('Rowhedge and Wivenhoe lie across the Colne', () => {
    expect(of('north-east-essex')([0.94779, 51.85579], [0.9597, 51.8574])).toBe('water')
  })
  it('Wivenhoe and its station lie on one bank', () => {
    expect(of('north-east-essex')([0.9597, 51.8574], [0.957, 51.8565])).toBe('land')
  })
  it('Avonmouth and Pill lie across the Avon', () => {
    expect(of('bristol-area')([-2.67985, 51.4861], [-2.6845, 51.47847])).toBe('water')
  })
  it('Aston and Digbeth are both in Birmingham, and no tide comes there', () => {
    expect(of('west-midlands')([-1.885, 52.5], [-1.885, 52.476])).toBe('land')
  })
  it('Salford Quays and Trafford lie across the ship canal, which has no tide: it is not seen', () => {
    expect(of('greater-manchester')([-2.293, 53.471], [-2.29, 53.464])).toBe('land')
  })
  it('every metre of some hundred walks in Essex says the same', () => {
    const file = Water.parse(JSON.parse(readFileSync('data/north-east-essex/water.json', 'utf8')))
    const near = file.water.filter((each) => each.some(([lon, lat]) => lon > 0.92 && lon < 1 && lat > 51.8 && lat < 51.9))
    const over = walkOver({ ...file, unknown: [] })
    const banks = fc.tuple(fc.double({ min: 0.94, max: 0.98, noNaN: true }), fc.double({ min: 51.835, max: 51.87, noNaN: true }))
    fc.assert(
      fc.property(banks, banks, (from, to) => {
        const gaps = gapsIn(metresInside(near, from, to))
        fc.pre(gaps.every((gap) => Math.abs(gap - 20) > 1.5))
        expect(over(from, to)).toBe(gaps.some((gap) => gap > 20) ? 'water' : 'land')
      }),
      { numRuns: runs(20) },
    )
  })
})
