import { distance } from '@turf/turf'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readServices } from '../../../core/listing/dataset.ts'
import { findGaps } from '../../../core/gap/answer/findGaps.ts'
import { heldFigures } from '../place/england/heldFigures.ts'

const folder = new URL('../../../data/west-midlands/', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

/** Held against a count that shares no code with the engine: loops and `@turf/distance`. */
describe.runIf(existsSync(new URL('sources.json', folder)))('the gaps of West Midlands (only where its data is built)', () => {
  const figures = heldFigures('west-midlands')
  const { services } = readServices(read('services.geojson'))
  const { columns } = figures
  const doors = services.filter(
    (service) =>
      service.types.includes('food-bank') && service.at !== null && service.precision !== 'hidden' && !service.status.includes('closed'),
  )
  const result = findGaps(figures, services, { types: ['food-bank'], reach_m: 1609, detour: 1.3, fresh: 'old' }, Date.UTC(2026, 10, 28))

  it('has a row for every neighbourhood, and their people add up to the total', () => {
    expect(result.columns.code).toEqual(columns.code)
    expect(result.columns.covered).toHaveLength(1_719)
    expect(result.summary.people).toBe(columns.people.reduce((sum, people) => sum + people, 0))
  })

  it('says the same as an independent count', () => {
    const straightM = columns.code.map((_, i) =>
      Math.min(...doors.map((door) => distance([columns.lon[i]!, columns.lat[i]!], door.at!, { units: 'meters' }))),
    )
    const within = straightM.map((metres) => metres * 1.3 <= 1609)
    const sumWhere = (test: (i: number) => boolean) => columns.people.reduce((sum, people, i) => sum + (test(i) ? people : 0), 0)
    expect(doors.length).toBeGreaterThan(50)
    expect(result.summary.services.counted).toBe(doors.length)
    expect(result.columns.nearest_m).toEqual(straightM.map((metres) => Math.round(metres * 1.3)))
    expect(result.columns.covered).toEqual(within.map(Number))
    expect(result.summary.covered).toBe(sumWhere((i) => within[i] === true))
    expect(result.summary.byDecile).toEqual(
      Array.from({ length: 10 }, (_, d) => ({
        decile: d + 1,
        people: sumWhere((i) => columns.imd_decile[i] === d + 1),
        covered: sumWhere((i) => columns.imd_decile[i] === d + 1 && within[i] === true),
      })),
    )
  })
})
