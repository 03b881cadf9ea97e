import { describe, expect, it } from 'vitest'
import { GapParams } from '../../../../core/api/gap/gaps.ts'
import { SitingInput } from '../../../../core/api/gap/siting.ts'
import { WhatIfInput } from '../../../../core/api/gap/whatIf.ts'
import { MEASURES } from '../../../../core/gap/measures/measureQuery.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { answerGaps } from '../../../../core/gap/questions/answerGaps.ts'
import { placeSiting } from '../../../../core/gap/questions/placeSiting.ts'
import { placeWhatIf } from '../../../../core/gap/questions/placeWhatIf.ts'
import { SITING_MODELS } from '../../../../core/gap/siting/siting.ts'
import { solveSiting } from '../../../../core/gap/siting/solveSiting.ts'
import { loadSolver } from '../../../../core/gap/siting/solver.ts'
import { figuresOf, northOf, serviceOf } from '../makeGapData.ts'

const NOW = Date.UTC(2026, 5, 1)
const HOME = [-2, 52] as [number, number]

const areas = [
  { code: 'A', at: HOME, people: 100, rank: 3, decile: 2, incomeScore: 0.123456 },
  { code: 'B', at: northOf(HOME, 900), people: 300, rank: 1, decile: 1, incomeScore: 0.2 },
  { code: 'C', at: northOf(HOME, 3_000), people: 200, rank: 2, decile: 1, incomeScore: 0 },
]

describe('demand', () => {
  it('is made once of the same figures, and anew of others', () => {
    const figures = figuresOf(areas)
    expect(demandOf(figures)).toBe(demandOf(figures))
    expect(demandOf({ ...figures })).not.toBe(demandOf(figures))
    // 100 × 0.123456 in millionths of a person.
    expect(demandOf(figures).needMillionths[0]).toBe(12_345_600)
  })

  it('is written into by no question', async () => {
    const figures = figuresOf(areas)
    const services = [serviceOf(1, HOME)]
    const before = structuredClone([figures, demandOf(figures)])
    const place = { figures, services, calendar: { nation: 'england' as const, terms: [] }, outline: null }
    answerGaps(place, GapParams.parse({ measures: MEASURES, nth: 2 }), NOW)
    placeWhatIf(figures, services, WhatIfInput.parse({ changes: [{ do: 'add', at: HOME, types: ['food-bank'] }] }), NOW)
    for (const model of SITING_MODELS) {
      const { siting } = placeSiting(
        figures,
        services,
        SitingInput.parse({ model, weight: 'people', reach_m: 5_000, existing: false }),
        NOW,
      )
      for await (const { objective } of solveSiting(siting, () => loadSolver(10))) expect(objective).toBeGreaterThan(0)
    }
    expect([figures, demandOf(figures)]).toEqual(before)
  })
})
