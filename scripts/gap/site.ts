import { parseArgs } from 'node:util'
import { MOST_WEIGHT, OutOfReach } from '../../core/gap/siting/checkSiting.ts'
import { hasRadius, SITING_MODELS, type Siting, type SitingResult } from '../../core/gap/siting/siting.ts'
import { solveSiting } from '../../core/gap/siting/solveSiting.ts'
import { loadSolver } from '../../core/gap/siting/solver.ts'
import { amountsIn, rowsById } from './columns.ts'
import { COST_OPTIONS, COST_USAGE, readCosts } from './costs/readCosts.ts'
import { InputError } from './inputError.ts'
import { amountOption, chosen, costWanted, needed } from './options.ts'
import { readTable } from './readTable.ts'
import { writtenRow } from './written.ts'

export const SITE_USAGE = `gap -- site --model mclp|backup|lscp|pmedian|pcenter --demand D.csv --candidates ID.csv --costs C.csv
    [--p N] [--radius R] [--fixed id,id] [--seconds 60] [--json]
    D: id,population  ID: id (all may be .gz); costs go from an id of D to an id of ID
    ${COST_USAGE}
    prints model,objective,sites,bound,proof; sites are joined by ; and hold the fixed ones, which do not count towards N`

/**
 * Where new sites should go, as text for standard output: one row, or an object with `--json`. Proof is `best` where nothing
 * better exists, and `good` where the solver's seconds ran out, with the bound that is proven.
 *
 * @throws InputError saying what is wrong with an option, or where in a file, or that the question has no answer
 */
export async function site(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      model: { type: 'string' },
      demand: { type: 'string' },
      candidates: { type: 'string' },
      costs: { type: 'string' },
      p: { type: 'string' },
      radius: { type: 'string' },
      fixed: { type: 'string', multiple: true, default: [] },
      seconds: { type: 'string', default: '60' },
      ...COST_OPTIONS,
      json: { type: 'boolean', default: false },
    },
  })
  const model = chosen('--model', values.model, SITING_MODELS)
  const p = model === 'lscp' ? 0 : wholeOption('--p', needed('--p', values.p))
  const radius = hasRadius(model) ? amountOption('--radius', needed('--radius', values.radius)) : Infinity
  const seconds = amountOption('--seconds', values.seconds)
  const demand = await readTable(needed('--demand', values.demand), ['id', 'population'])
  const candidates = await readTable(needed('--candidates', values.candidates), ['id'])
  const areas = { file: demand.file, rows: rowsById(demand, 'id') }
  const sites = { file: candidates.file, rows: rowsById(candidates, 'id') }
  if (demand.count === 0) throw new InputError(`${demand.file}:2:1: there are no areas: the file has no rows`)
  if (candidates.count === 0) throw new InputError(`${candidates.file}:2:1: there are no candidates: the file has no rows`)
  const ambiguous = values.json ? -1 : candidates.cells.id.findIndex((id) => id.includes(';'))
  if (ambiguous !== -1)
    throw candidates.fault(
      ambiguous,
      'id',
      `id ${JSON.stringify(candidates.cells.id[ambiguous])} holds a ;, which parts the sites in CSV: use --json, or another id`,
    )
  const weight = amountsIn(demand, 'population')
  const tooMany = weight.findIndex((people) => people > MOST_WEIGHT)
  if (tooMany >= 0) throw demand.fault(tooMany, 'population', `population must be at most ${MOST_WEIGHT}, got ${weight[tooMany]}`)
  if (weight.every((people) => people === 0)) throw demand.fault(0, 'population', 'population is 0 in every row: nobody needs a site')
  const fixed = fixedRows(values.fixed, sites)
  const { byService } = await readCosts(needed('--costs', values.costs), areas, sites, costWanted(values))
  if (byService.column.length === 0) throw new InputError(`${values.costs}: no candidate reaches anybody: no pair has a way`)
  const answer = await solved({ model, weight, byCandidate: byService, radius, p, fixed }, seconds, demand.cells.id)
  return answered(
    answer,
    answer.sites.map((j) => candidates.cells.id[j]!),
    values.json,
  )
}

function wholeOption(name: string, text: string): number {
  if (!/^\d+$/.test(text) || Number(text) < 1) throw new InputError(`${name} must be a whole number from 1, got ${text}`)
  return Number(text)
}

/** An id may itself hold a comma or a space; otherwise those part the ids. */
function fixedRows(texts: readonly string[], { file, rows }: { file: string; rows: ReadonlyMap<string, number> }): number[] {
  const ids = texts.flatMap((text) => (rows.has(text) ? [text] : text.split(/[,;\s]+/).filter((id) => id !== '')))
  return ids.map((id) => {
    const row = rows.get(id)
    if (row === undefined) throw new InputError(`--fixed: ${JSON.stringify(id)} is no id of ${file}`)
    return row
  })
}

async function solved(siting: Siting, seconds: number, areaIds: readonly string[]): Promise<SitingResult> {
  try {
    let last: SitingResult | null = null
    for await (const answer of solveSiting(siting, () => loadSolver(seconds))) last = answer
    return last!
  } catch (error) {
    if (error instanceof OutOfReach)
      throw new InputError(
        unreachable(
          siting,
          error.areas.map((i) => areaIds[i]!),
        ),
      )
    if (error instanceof RangeError) throw new InputError(`--${error.message}`)
    throw error
  }
}

function unreachable({ model, radius }: Siting, ids: readonly string[]): string {
  const named = ids.length > 20 ? `${ids.slice(0, 20).join(', ')} and ${ids.length - 20} more` : ids.join(', ')
  const radiusText = hasRadius(model) ? ` within ${radius}` : ''
  const remedy = hasRadius(model) ? 'raise --radius, or ask mclp, which covers what can be covered' : 'or add their costs'
  return `${model} must reach everybody, but no candidate reaches ${ids.length === 1 ? 'the area' : `${ids.length} areas:`} ${named}${radiusText}; add candidates, leave those areas out, ${remedy}`
}

function answered({ model, objective, bound, proof }: SitingResult, ids: readonly string[], asJson: boolean): string {
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null)
  const row = <Sites>(sites: Sites) => ({ model, objective: known(objective), sites, bound: known(bound), proof })
  return asJson ? `${JSON.stringify(row(ids))}\n` : writtenRow(row(ids.join(';')), false)
}
