import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { toCsv } from '../../core/api/csv.ts'
import { accessOf, gravity, supplyRatios } from '../../core/gap/access/access.ts'
import { costMatrix } from '../../core/gap/distance/costMatrix.ts'
import { parseDecay } from '../../core/gap/access/decay.ts'
import { isClose } from '../core/gap/pairsOf.ts'
import { runGap, type Files } from '../scripts/gap/runGap.ts'

/** Tables of the R package accessibility (MIT, Ipea): 898 hexes of Belo Horizonte, jobs as supply, minutes by transit. */
const FOLDER = '../shared/conformance/accessibility'
const absent = !existsSync(FOLDER)
if (absent) process.stderr.write(`${FOLDER} is not here: the tables of others are not compared.\n`)

const rowsOf = (text: string | Uint8Array) => parse<Record<string, string>>(text, { columns: true })

const read = (name: string): Record<string, string>[] => {
  const bytes = readFileSync(`${FOLDER}/${name}`)
  return rowsOf(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
}

/** A file as the command wants it. @param names of its columns → those of the rows */
const csv = (names: Readonly<Record<string, string>>, rows: readonly Record<string, string>[]): string =>
  toCsv(Object.fromEntries(Object.entries(names).map(([name, theirs]) => [name, rows.map((row) => row[theirs]!)])), 'program')

/** Each table, the question it answers, and how to ask it here. */
const TABLES = [
  ['expected_cum30.csv', 'cumulative', 'binary:30'],
  ['expected_fca_2sfca_bin45.csv', '2sfca', 'binary:45'],
  ['expected_fca_2sfca_exp.csv', '2sfca', 'exp:0.1'],
] as const

describe.skipIf(absent)('the tables of the R package accessibility', () => {
  let landUse: Record<string, string>[]
  let travel: Record<string, string>[]
  let files: Files
  beforeAll(() => {
    landUse = read('land_use_data.csv')
    travel = read('travel_matrix.csv.gz')
    files = {
      'D.csv': csv({ id: 'id', population: 'population' }, landUse),
      'S.csv.gz': gzipSync(csv({ id: 'id', capacity: 'jobs' }, landUse)),
      'C.csv.gz': gzipSync(csv({ from: 'from_id', to: 'to_id', cost: 'travel_time' }, travel)),
    }
  })
  const column = (name: string) => Float64Array.from(landUse, (row) => Number(row[name]))

  /** Every hex has a value of ours, in the order given; hexes that a table leaves out have 0. */
  const expectTable = (table: string, values: readonly number[]): void => {
    const expected = new Map(read(table).map((row) => [row.id, Number(row.jobs)]))
    expect(expected.size).toBeGreaterThan(800)
    expect(values).toHaveLength(landUse.length)
    const off = landUse.flatMap((row, i) => (isClose(values[i]!, expected.get(row.id) ?? 0) ? [] : [[row.id, values[i]]]))
    expect(off).toEqual([])
  }

  it.each(TABLES)('%s is what core gives', (table, method, text) => {
    const index = new Map(landUse.map((row, i) => [row.id, i]))
    const { byArea, byService } = costMatrix(
      {
        from: Uint32Array.from(travel, (row) => index.get(row.from_id)!),
        to: Uint32Array.from(travel, (row) => index.get(row.to_id)!),
        cost: Float64Array.from(travel, (row) => Number(row.travel_time)),
      },
      landUse.length,
      landUse.length,
    )
    const [decay, people, jobs] = [parseDecay(text), column('population'), column('jobs')]
    expectTable(table, [
      ...(method === '2sfca' ? accessOf(byArea, supplyRatios(byService, people, jobs, decay), decay) : gravity(byArea, jobs, decay)),
    ])
  })

  it.each(TABLES)('%s is what the command prints', async (table, method, decay) => {
    const asked = ['--demand', 'D.csv', '--supply', 'S.csv.gz', '--costs', 'C.csv.gz', '--method', method, '--decay', decay]
    const { out, error } = await runGap(files, ['access', ...asked])
    expect(error).toBe('')
    const printed = rowsOf(out)
    expect(printed.map((row) => row.id)).toEqual(landUse.map((row) => row.id))
    expectTable(
      table,
      printed.map((row) => Number(row.value)),
    )
  })
})
