import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { costMatrix } from '../../core/gap/distance/costMatrix.ts'
import type { Siting, SitingResult, SitingModel } from '../../core/gap/siting/siting.ts'
import { solveSiting } from '../../core/gap/siting/solveSiting.ts'
import { loadSolver } from '../../core/gap/siting/solver.ts'
import { csv, runGap } from '../scripts/gap/runGap.ts'

const FOLDER = new URL('../../../shared/conformance/spopt/', import.meta.url)
const isThere = existsSync(FOLDER)
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8')
const readRows = (file: string) => parse<Record<string, string>>(read(file), { columns: true, bom: true })

interface Expected {
  facility_order: string[]
  p: Record<
    string,
    {
      mclp: Record<string, { objective: number; n_uncov: number }>
      pmedian_objective: number
      pmedian_mean_dist: number
      pmedian_sites: number[]
      pcenter_objective: number
    }
  >
}

/** 205 census tracts of San Francisco and 16 stores, solved by pysal/spopt with CBC. */
describe.skipIf(!isThere)(`the objectives of spopt${isThere ? '' : ' (skipped: ../shared is not here)'}`, () => {
  let tracts: { id: string; people: number }[]
  let walks: { from: string; to: string; metres: number }[]
  let expected: Expected
  let files: Record<string, string>

  beforeAll(() => {
    tracts = readRows('SF_demand_205_centroid_uniform_weight.csv').map((row) => ({ id: row['NAME']!, people: Number(row['POP2000']) }))
    walks = readRows('SF_network_distance_candidateStore_16_censusTract_205_new.csv').map((row) => ({
      from: row['DestinationName']!,
      to: row['name']!,
      metres: Number(row['distance']),
    }))
    expected = JSON.parse(read('expected_sf_solved_by_spopt.json')) as Expected
    files = {
      'D.csv': csv('id,population', ...tracts.map(({ id, people }) => `${id},${people}`)),
      'K.csv': csv('id', ...expected.facility_order),
      'C.csv': csv('from,to,cost', ...walks.map(({ from, to, metres }) => `${from},${to},${metres}`)),
    }
  })

  function siting(model: SitingModel, p: number, radius: number): Siting {
    const areas = new Map(tracts.map(({ id }, row) => [id, row]))
    const stores = new Map(expected.facility_order.map((id, row) => [id, row]))
    const rows = {
      from: Uint32Array.from(walks, ({ from }) => areas.get(from)!),
      to: Uint32Array.from(walks, ({ to }) => stores.get(to)!),
      cost: Float64Array.from(walks, ({ metres }) => metres),
    }
    const weight = Float64Array.from(tracts, ({ people }) => people)
    return { model, weight, byCandidate: costMatrix(rows, areas.size, stores.size).byService, radius, p, fixed: [] }
  }

  async function answers(asked: Siting): Promise<SitingResult[]> {
    const all: SitingResult[] = []
    for await (const answer of solveSiting(asked, () => loadSolver(60))) all.push(answer)
    return all
  }

  const equal = (found: number, said: number) => expect(Math.abs(found - said) / said).toBeLessThanOrEqual(1e-9)
  /** CBC wrote the longest walk with eight digits (9130.7587): it must be one of the walks, and the one that reads so. */
  const isWalkThatReads = (found: number, said: number) => {
    expect(walks.some(({ metres }) => metres === found)).toBe(true)
    expect(Number(found.toPrecision(8))).toBe(said)
    expect(walks.filter(({ metres }) => Number(metres.toPrecision(8)) === said)).toHaveLength(1)
  }

  it('has 205 tracts, 16 stores and a walk between all of them', () => {
    expect([tracts.length, expected.facility_order.length, walks.length]).toEqual([205, 16, 205 * 16])
  })

  describe.each([2, 3, 4, 5])('with %i stores', (p) => {
    it.each([3000, 5000])('most people within %i m (MCLP)', async (radius) => {
      const asked = siting('mclp', p, radius)
      const all = await answers(asked)
      const answer = all.at(-1)!
      equal(answer.objective, expected.p[p]!.mclp[radius]!.objective)
      expect(answer.proof).toBe('best')
      for (const { objective, bound } of all) expect(bound).toBeGreaterThanOrEqual(objective)
    })

    it('least walking in sum (p-median)', async () => {
      const answer = (await answers(siting('pmedian', p, 0))).at(-1)!
      equal(answer.objective, expected.p[p]!.pmedian_objective)
      expect(answer).toMatchObject({ sites: expected.p[p]!.pmedian_sites, proof: 'best' })
    })

    it('shortest longest walk (p-center)', async () => {
      const answer = (await answers(siting('pcenter', p, 0))).at(-1)!
      isWalkThatReads(answer.objective, expected.p[p]!.pcenter_objective)
      expect(answer.proof).toBe('best')
    })

    it('the same through the command', async () => {
      const ask = async (model: string, radius: number) => {
        const args = ['--demand', 'D.csv', '--candidates', 'K.csv', '--costs', 'C.csv', '--p', String(p), '--radius', String(radius)]
        const { code, out, error } = await runGap(files, ['site', '--model', model, ...args, '--json'])
        expect({ code, error }).toEqual({ code: 0, error: '' })
        return JSON.parse(out) as { objective: number; sites: string[]; proof: string }
      }
      equal((await ask('mclp', 3000)).objective, expected.p[p]!.mclp[3000]!.objective)
      equal((await ask('mclp', 5000)).objective, expected.p[p]!.mclp[5000]!.objective)
      const median = await ask('pmedian', 5000)
      equal(median.objective, expected.p[p]!.pmedian_objective)
      expect(median).toMatchObject({ sites: expected.p[p]!.pmedian_sites.map((j) => expected.facility_order[j]), proof: 'best' })
      isWalkThatReads((await ask('pcenter', 5000)).objective, expected.p[p]!.pcenter_objective)
    })
  })
})
