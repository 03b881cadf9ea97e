import { describe, expect, it } from 'vitest'
import { distanceToBoxM, nearestPlaces } from '../../../../core/place/elsewhere/nearestPlaces.ts'

type Box = [number, number, number, number]
const place = (id: string, bbox: Box, services = 3) => ({ id, bbox, counts: { services } })

describe('how far a place is', () => {
  const box: Box = [0, 50, 1, 51]

  // One degree of latitude is 111.195 km on this sphere.
  it('is the straight line to the nearest side of the box round it', () => {
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

it('names the nearest first, leaves out what lists no help, and of two as near takes the first by id', () => {
  const north = place('north', [0, 52, 1, 53])
  const south = place('south', [0, 49, 1, 50])
  const england = place('england', [-6, 49, 2, 56], 0)
  const near = nearestPlaces([0.5, 51], [south, england, north], 5)
  expect(near.map(({ place: { id } }) => id)).toEqual(['north', 'south'])
  expect(near.map(({ distanceM }) => Math.round(distanceM))).toEqual([111_195, 111_195])
  // 0.4° north of the southern box, 1.6° south of the northern one.
  const closer = nearestPlaces([0.5, 50.4], [north, england, south], 5)
  expect(closer.map(({ place: { id } }) => id)).toEqual(['south', 'north'])
  expect(nearestPlaces([0.5, 51], [south, england, north], 1)).toHaveLength(1)
})
