import { describe, expect, it } from 'vitest'
import { catchmentOf } from '../../../../core/gap/counted/catchment.ts'
import type { Position, Service } from '../../../../core/listing/service.ts'
import { SQUARE, serviceOf } from '../makeGapData.ts'

const HOME: Position = [-2, 52]

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
