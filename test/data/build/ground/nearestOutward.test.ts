import { expect, it } from 'vitest'
import fc from 'fast-check'
import type { Position } from '../../../../core/listing/service.ts'
import { distanceM } from '../../../../core/place/geo.ts'
import { nearestOutward } from '../../../../data/build/ground/nearestOutward.ts'

const postcode = (outward: string, at: Position) => ({ outward, at })

// 0.1° of latitude is 11.1 km.
it('finds the nearest postcode of a hamlet however far away it is', () => {
  expect(nearestOutward([postcode('LD8', [-3, 52.1]), postcode('HR5', [-3, 52.3])])([-3, 52])).toBe('LD8')
})

// At 52° north 0.018° of longitude is 1.23 km and 0.012° of latitude is 1.33 km.
it('measures metres, not degrees', () => {
  expect(nearestOutward([postcode('N1', [0, 52.012]), postcode('E1', [0.018, 52])])([0, 52])).toBe('E1')
})

it('takes the first of several that are equally near', () => {
  const [first, second] = [postcode('M60', [-2.24, 53.48]), postcode('M2', [-2.24, 53.48])]
  expect([nearestOutward([first, second])([-2.2, 53.4]), nearestOutward([second, first])([-2.2, 53.4])]).toEqual(['M60', 'M2'])
})

it('finds nothing only where there is nothing', () => {
  expect(nearestOutward([])([0, 52])).toBeNull()
})

// A twentieth of a degree at a time, so that many points share a place or stand equally far.
it('finds what looking at every postcode finds', () => {
  const point = fc.tuple(fc.integer({ min: -120, max: 30 }), fc.integer({ min: 1000, max: 1160 })).map(([x, y]): Position => [x / 20, y / 20])
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 300 }), point, (points, at) => {
      const postcodes = points.map((each, index) => postcode(`P${index}`, each))
      const slow = postcodes.reduce((best, each) => (distanceM(each.at, at) < distanceM(best.at, at) ? each : best))
      expect(nearestOutward(postcodes)(at)).toBe(slow.outward)
    }),
  )
})
