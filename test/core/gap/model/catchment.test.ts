import { booleanPointInPolygon } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areasIn, catchmentOf } from '../../../../core/gap/counted/catchment.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import type { Position, Service } from '../../../../core/listing/service.ts'
import { figuresOf, serviceOf } from '../makeGapData.ts'

const HOME: Position = [-2, 52]

/** One degree square with its lower left corner at home. */
const SQUARE = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [-2, 52],
      [-1, 52],
      [-1, 53],
      [-2, 53],
      [-2, 52],
    ],
  ],
}
const area = (said: Partial<NonNullable<Service['serves']>>): NonNullable<Service['serves']> => ({
  codes: [],
  polygon: null,
  text: null,
  ...said,
})
const livingIn = (stated: Service['serves']) => ({ eligibility: { ...serviceOf(1, HOME).eligibility, area: stated } })
const stated = (said: Partial<Service>) => catchmentOf(serviceOf(1, HOME, said))

describe('whom a listing covers', () => {
  it('is whoever is within reach, for all we know, where nothing is said', () => {
    expect(stated({})).toEqual({ catchment: null, certain: false })
  })

  it('is an area by its codes, or by its outline', () => {
    const byCodes = stated({ serves: area({ codes: ['E01000001', 'E05000002', 'E08000025'] }) })
    expect(byCodes.catchment?.zones).toEqual([{ codes: ['E01000001', 'E05000002', 'E08000025'], polygon: null }])
    expect(stated({ serves: area({ polygon: SQUARE }) })).toEqual({
      catchment: { zones: [{ codes: [], polygon: SQUARE }], delivers: false },
      certain: true,
    })
  })

  it('is what is served and where one must live, both', () => {
    const { catchment } = stated({ serves: area({ polygon: SQUARE }), ...livingIn(area({ codes: ['E08000025'] })) })
    expect(catchment?.zones).toEqual([
      { codes: [], polygon: SQUARE },
      { codes: ['E08000025'], polygon: null },
    ])
  })

  it('cannot be placed by postcodes or words alone: it counts for whoever is within reach, and is marked', () => {
    const nowhere = { catchment: null, certain: false }
    expect(stated({ serves: area({ codes: ['B13', 'B14'] }) })).toEqual(nowhere)
    expect(stated({ serves: area({ text: 'Kings Heath' }) })).toEqual(nowhere)
    const open = [SQUARE.coordinates[0]?.slice(0, 4)]
    for (const coordinates of [[], ['no ring'], open])
      expect(stated({ serves: area({ polygon: { type: 'Polygon', coordinates } }) })).toEqual(nowhere)
    expect(stated({ serves: area({ polygon: { type: 'MultiPolygon', coordinates: [SQUARE.coordinates] } }) }).certain).toBe(true)
  })

  it('is marked where a part of it cannot be placed', () => {
    expect(stated({ serves: area({ codes: ['E08000025', 'B13'] }) })).toMatchObject({
      catchment: { zones: [{ codes: ['E08000025'] }] },
      certain: false,
    })
  })

  it('is nobody for a delivery that does not say where to: what is not stated is never everyone', () => {
    expect(stated({ mode: ['delivery'] })).toEqual({ catchment: { zones: [], delivers: true }, certain: false })
    expect(stated({ mode: ['delivery', 'in person'] }).catchment).toBeNull()
  })
})

describe('the areas in a catchment', () => {
  const demand = demandOf(
    figuresOf([
      { code: 'E01000001', at: [-1.5, 52.5], people: 1 },
      { code: 'E01000002', at: [-2, 52.5], people: 1 },
      { code: 'E01000003', at: [-2.001, 52.5], people: 1 },
    ]),
  )
  const rows = (...zones: Parameters<typeof areasIn>[0]['zones']) => [...areasIn({ zones, delivers: false }, demand)]

  it('are those with their centroid inside, or on the edge', () => {
    expect(rows({ codes: [], polygon: SQUARE })).toEqual([0, 1])
  })

  it('are those of a code: neighbourhood, ward or authority', () => {
    expect(rows({ codes: ['E01000003'], polygon: null })).toEqual([2])
    expect(rows({ codes: ['W1'], polygon: null })).toEqual([0, 1, 2])
    expect(rows({ codes: ['E1', 'E01000003'], polygon: null })).toEqual([0, 1, 2])
  })

  it('are those of a code or inside, and in every zone', () => {
    expect(rows({ codes: ['E01000003'], polygon: SQUARE })).toEqual([0, 1, 2])
    expect(rows({ codes: [], polygon: SQUARE }, { codes: ['E01000002', 'E01000003'], polygon: null })).toEqual([1])
    expect(rows()).toEqual([])
  })

  it('are those that Turf finds, one by one', () => {
    const place = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), fc.array(place, { minLength: 3, maxLength: 6 }), (places, corners) => {
        const polygon = { type: 'Polygon' as const, coordinates: [[...corners, corners[0]!]] }
        const town = demandOf(figuresOf(places.map((at, i) => ({ code: `A${i}`, at, people: 1 }))))
        expect([...areasIn({ zones: [{ codes: [], polygon }], delivers: false }, town)]).toEqual(
          places.flatMap((at, i) => (booleanPointInPolygon(at, polygon) ? [i] : [])),
        )
      }),
    )
  })
})
