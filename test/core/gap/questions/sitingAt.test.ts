import { describe, expect, it } from 'vitest'
import { runGaps } from '../../../../core/gap/answer/runGaps.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { gainOf } from '../../../../core/gap/questions/gainOf.ts'
import { placeSiting } from '../../../../core/gap/questions/placeSiting.ts'
import { sitingAt } from '../../../../core/gap/questions/sitingAt.ts'
import type { SitingQuery } from '../../../../core/gap/questions/sitingQuery.ts'
import { firstAnswer } from '../../../../core/gap/siting/firstAnswer.ts'
import { SITING_MODELS } from '../../../../core/gap/siting/siting.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { figuresOf, northOf, serviceOf } from '../makeGapData.ts'
import { pointsOf } from '../pointsOf.ts'

const NOW = Date.UTC(2026, 5, 1)
const HOME: Position = [-2, 52]
/** In need: A 10 of 100, B 60 of 300, C 40 of 400. A food bank stands at A; 1 km walked is 769 m straight. */
const figures = figuresOf([
  { code: 'A', at: HOME, people: 100, incomeScore: 0.1, decile: 1, rank: 1 },
  { code: 'B', at: northOf(HOME, 2000), people: 300, incomeScore: 0.2, decile: 2, rank: 2 },
  { code: 'C', at: northOf(HOME, 4000), people: 400, incomeScore: 0.1, decile: 9, rank: 3 },
])
const services = [serviceOf(1, HOME)]
const asked: SitingQuery = {
  types: ['food-bank'],
  reach_m: 1000,
  detour: 1.3,
  fresh: 'old',
  model: 'mclp',
  p: 1,
  weight: 'need',
  candidates: [],
  existing: true,
}
const modelOf = (query: SitingQuery) => runGaps(demandOf(figures), query.existing ? services : [], query, NOW).model

describe('sites at points', () => {
  it.each(SITING_MODELS)('in the middle of areas have the answer that the areas have: %s', (model) => {
    const query = { ...asked, model, p: 2 }
    const { siting } = sitingAt(modelOf(query), demandOf(figures), query)
    const places = placeSiting(figures, services, query, NOW)
    expect(siting).toEqual(places.siting)
    expect(firstAnswer(siting)).toEqual(firstAnswer(places.siting))
  })

  it('may stand anywhere: of two schools the one that reaches B, 500 m from it', () => {
    const schools = pointsOf([northOf(HOME, 3000), northOf(HOME, 2500)])
    const { siting, existing } = sitingAt(modelOf(asked), schools, asked)
    expect(existing).toBe(1)
    // The first is 1 km from B and from C: 1,300 m walked. The second brings the 60 of B; the 10 of A are there already.
    expect(firstAnswer(siting)).toMatchObject({ sites: [1, 2], objective: 70, proof: 'best' })
  })
})

describe('what sites add', () => {
  const candidates = pointsOf([northOf(HOME, 100), northOf(HOME, 4000), northOf(HOME, 2000)])
  const gain = (query = asked) => {
    const model = modelOf(query)
    const { siting } = sitingAt(model, candidates, query)
    return gainOf(model, siting, [0, 1, 2, ...siting.fixed])
  }

  it('is told in the order of need, and nobody counts twice', () => {
    expect(gain().order).toEqual([
      { site: 2, people: 300, needMillionths: 60_000_000 },
      { site: 1, people: 400, needMillionths: 40_000_000 },
      { site: 0, people: 0, needMillionths: 0 },
    ])
  })

  it('stands beside those within reach before, by decile and by local fifth', () => {
    const { before, all, byDecile, byFifth } = gain()
    expect(before).toEqual({ people: 100, needMillionths: 10_000_000 })
    expect(all).toEqual({ people: 800, needMillionths: 110_000_000 })
    expect(byDecile.map(({ people }) => people)).toEqual([0, 300, 0, 0, 0, 0, 0, 0, 400, 0])
    // Middles of people: A 50, B 250, C 600 of 800: fifths 1, 2 and 4.
    expect(byFifth.map(({ people }) => people)).toEqual([0, 300, 0, 400, 0])
  })

  it('counts who has two within reach: A, of the food bank and the site beside it', () => {
    expect(gain().twice).toMatchObject({ before: { people: 0 }, after: { people: 100 } })
  })

  it('is everybody where it is asked as if there were nothing yet', () => {
    const { before, order } = gain({ ...asked, existing: false })
    expect(before.people).toBe(0)
    expect(order.map(({ people }) => people)).toEqual([300, 400, 100])
  })
})
