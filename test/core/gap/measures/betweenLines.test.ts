import { describe, expect, it } from 'vitest'
import type { Catchment } from '../../../../core/gap/counted/catchment.ts'
import { betweenLines } from '../../../../core/gap/measures/betweenLines.ts'
import { modelOf } from '../../../../core/gap/model/model.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { supplyOf, type SupplyRow } from '../../../../core/gap/model/supplyColumns.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { figuresOf, northOf } from '../makeGapData.ts'

const HOME: Position = [-2, 52]
const only = (code: string, delivers = false): Catchment => ({ zones: [{ codes: [code], polygon: null }], delivers })

describe('who falls between the lines', () => {
  // A and B live by the door, C 9,000 m away.
  const demand = demandOf(
    figuresOf([
      { code: 'A', at: northOf(HOME, 100), people: 1_500, incomeScore: 0.2 },
      { code: 'B', at: northOf(HOME, 200), people: 2_000, incomeScore: 0.1 },
      { code: 'C', at: northOf(HOME, 9_000), people: 500, incomeScore: 0.3 },
    ]),
  )
  const lines = (...rows: SupplyRow[]) => betweenLines(modelOf(demand, supplyOf(rows), { reachM: 1609, detour: 1.3 }))

  it('is within reach of a door that is for others', () => {
    // B: 2,000 people, of whom 2,000 × 0.1 in need. C is within reach of nothing, which is another gap.
    expect(lines({ id: 'a', at: HOME, catchment: only('A') })).toEqual({
      between: Uint8Array.of(0, 1, 0),
      people: 2_000,
      needMillionths: 200e6,
    })
  })

  it('is nobody where a door is for everybody, or where somebody delivers', () => {
    expect(lines({ id: 'a', at: HOME, catchment: only('A') }, { id: 'b', at: HOME }).people).toBe(0)
    expect(lines({ id: 'a', at: HOME, catchment: only('A') }, { id: 'b', at: null, catchment: only('B', true) }).people).toBe(0)
  })

  it('is nobody by a delivery alone: nobody walks to it', () => {
    expect(lines({ id: 'a', at: HOME, catchment: only('A', true) }).people).toBe(0)
  })
})
