import type { Points } from '../../../core/gap/distance/points.ts'
import type { Position } from '../../../core/listing/service.ts'

export const pointsOf = (places: readonly Position[]): Points => ({
  count: places.length,
  lon: Float64Array.from(places, (place) => place[0]),
  lat: Float64Array.from(places, (place) => place[1]),
})
