import { describe, expect, it } from 'vitest'
import { distanceToBoxM } from '../../../../core/place/elsewhere/distanceToBoxM.ts'

describe('how far a box is', () => {
  const box: [number, number, number, number] = [0, 50, 1, 51]

  // One degree of latitude is 111.195 km on this sphere.
  it('is the straight line to the nearest side of it', () => {
    expect(distanceToBoxM([0.5, 52], box)).toBeCloseTo(111_195, 0)
    expect(distanceToBoxM([0.5, 49.5], box)).toBeCloseTo(55_598, 0)
  })

  it('is nothing inside', () => {
    expect(distanceToBoxM([0.5, 50.5], box)).toBe(0)
  })

  // East of the corner at 51° by 1°: 111.195 km × cos 51° = 69.978 km, a little less along the great circle.
  it('is measured to the corner from beside it', () => {
    expect(distanceToBoxM([2, 51], box)).toBeGreaterThan(69_900)
    expect(distanceToBoxM([2, 51], box)).toBeLessThan(69_980)
  })
})
