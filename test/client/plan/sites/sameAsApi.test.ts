import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readServices } from '../../../../core/listing/dataset.ts'
import { placeSiting } from '../../../../core/gap/questions/placeSiting.ts'
import type { SitingModel, SitingResult } from '../../../../core/gap/siting/siting.ts'
import { solveSiting } from '../../../../core/gap/siting/solveSiting.ts'
import { loadSolver, type Solver } from '../../../../core/gap/siting/solver.ts'
import { heldFigures } from '../../../core/place/england/heldFigures.ts'
import { ground, question, searchFor } from './sitesDesk.ts'

const folder = new URL('../../../../data/north-east-essex/', import.meta.url)

/** The route answers with `placeSiting` and `solveSiting`: what the page says of the middles of areas is what the API says. */
describe.runIf(existsSync(new URL('sources.json', folder)))('sites in the middle of areas (only where its data is built)', () => {
  const figures = heldFigures('north-east-essex')
  const { services } = readServices(JSON.parse(readFileSync(new URL('services.geojson', folder), 'utf8')))
  let highs: Solver['highs']
  beforeAll(async () => {
    ;({ highs } = await loadSolver(60))
  })
  const openSolver = () => Promise.resolve({ highs, secondsLeft: 60 })

  it.each<[SitingModel, number]>([
    ['mclp', 1],
    ['mclp', 4],
    ['backup', 3],
    ['lscp', 1],
    ['pmedian', 3],
    ['pcenter', 2],
  ])('are those of the API: %s, %i', async (model, p) => {
    const asked = question()
    const query = { ...asked.query, model, p, weight: 'need' as const, candidates: [], existing: true }
    const place = placeSiting(figures, services, query, asked.at)
    const results: SitingResult[] = []
    for await (const result of solveSiting(place.siting, openSolver)) results.push(result)
    const last = results.at(-1)!
    const { progress } = await searchFor({ goal: model, count: p }, { on: { ...ground, figures, services }, openSolver })
    const { answer } = progress
    expect(answer).toMatchObject({ objective: last.objective, bound: last.bound, proof: last.proof, existing: place.existing })
    const codes = last.sites.filter((site) => site < place.areas.length).map((site) => figures.columns.code[place.areas[site]!])
    expect(new Set(answer!.sites.map(({ id }) => id))).toEqual(new Set(codes))
  })
})
