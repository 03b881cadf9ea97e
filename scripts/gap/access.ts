import { parseArgs } from 'node:util'
import { accessOf, gravity, supplyRatios } from '../../core/gap/access/access.ts'
import { balancedAccess } from '../../core/gap/access/balancedAccess.ts'
import { cutAt, parseDecay, type Bounds, type Decay } from '../../core/gap/access/decay.ts'
import { requireFit } from '../../core/gap/access/fitsCosts.ts'
import type { Reach } from '../../core/gap/distance/pairs.ts'
import { closest } from '../../core/gap/distance/closest.ts'
import { amountsIn, amountsOrBlanksIn, rowsById } from './columns.ts'
import { InputError, ofCore } from './inputError.ts'
import { COST_OPTIONS, COST_USAGE, readCosts } from './costs/readCosts.ts'
import { readTable } from './readTable.ts'
import { amountOption, chosen, costWanted, needed } from './options.ts'
import { written } from './written.ts'

export const ACCESS_USAGE = `gap -- access --demand D.csv --supply S.csv --costs C.csv --method closest|cumulative|gravity|2sfca|e2sfca|bfca
    --decay binary:45|step:10=1,20=.67,30=.33|exp:0.1|gaussian:20|power:1 [--bounds closed|open] [--max-cost 61] [--json]
    D: id,population  S: id,capacity (all may be .gz); prints id,value for every row of D; closest passes over a capacity of 0
    ${COST_USAGE}`

const METHODS = ['closest', 'cumulative', 'gravity', '2sfca', 'e2sfca', 'bfca'] as const
type Method = (typeof METHODS)[number]

/**
 * Access of every area of a file, as text for standard output; null (an empty cell) where `closest` reaches nothing.
 *
 * @throws InputError saying what is wrong with an option, or where in a file
 */
export async function access(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      demand: { type: 'string' },
      supply: { type: 'string' },
      costs: { type: 'string' },
      method: { type: 'string' },
      decay: { type: 'string' },
      bounds: { type: 'string', default: 'closed' },
      'max-cost': { type: 'string' },
      ...COST_OPTIONS,
      json: { type: 'boolean', default: false },
    },
  })
  const method = chosen('--method', values.method, METHODS)
  const decay = decayOf(method, values.decay, chosen('--bounds', values.bounds, ['closed', 'open']), values['max-cost'])
  const demand = await readTable(needed('--demand', values.demand), ['id', 'population'])
  const supply = await readTable(needed('--supply', values.supply), ['id', 'capacity'])
  const areas = { file: demand.file, rows: rowsById(demand, 'id') }
  if (demand.count === 0) throw new InputError(`${demand.file}:2:1: there are no areas: the file has no rows`)
  const services = { file: supply.file, rows: rowsById(supply, 'id') }
  const people = amountsIn(demand, 'population')
  // The closest only asks whether there is any place at all: what is not known is not none.
  const capacity = method === 'closest' ? amountsOrBlanksIn(supply, 'capacity') : amountsIn(supply, 'capacity')
  const zeroFault = decay.weight(0) === Infinity ? `decay ${decay.text} has no value at 0` : null
  const reach = await readCosts(needed('--costs', values.costs), areas, services, costWanted(values), zeroFault)
  const value = Array.from(
    ofCore(() => {
      if (method !== 'closest') requireFit(decay, reach.byArea, null)
      return measured(method, reach, people, capacity, decay)
    }),
    (of) => (of === Infinity ? null : of),
  )
  return written({ id: demand.cells.id, value }, values.json)
}

function decayOf(method: Method, text: string | undefined, bounds: Bounds, maxCost: string | undefined): Decay {
  const isBounded = method === 'closest' || (method === 'cumulative' && maxCost !== undefined)
  if (text === undefined && !isBounded) throw new InputError(`--decay is missing: --method ${method} needs one, such as binary:45`)
  if (method === 'cumulative' && text?.startsWith('binary:') === false)
    throw new InputError(`--decay must be binary, such as binary:45, for --method cumulative, got ${text}`)
  const asked = text === undefined ? UNWEIGHED : ofCore(() => parseDecay(text, bounds), '--decay: ')
  // The closest weighs nothing: only where its decay ends matters.
  const decay = method === 'closest' ? cutAt(UNWEIGHED, asked.farthest, bounds) : asked
  return maxCost === undefined ? decay : cutAt(decay, amountOption('--max-cost', maxCost), bounds)
}

/** Each of the same weight, wherever it is: of no unit until it is cut. */
const UNWEIGHED: Decay = {
  text: 'none',
  weight: () => 1,
  farthest: Infinity,
  scale: { nothingBeyond: Infinity, most: 1, isStep: true, fitting: (cost) => `--max-cost ${Number((2 * cost).toPrecision(1))}` },
}

function measured(method: Method, { byArea, byService }: Reach, people: Float64Array, capacity: Float64Array, decay: Decay): Float64Array {
  if (method === 'closest') return closest(byArea, capacity).map((cost) => (decay.weight(cost) === 0 ? Infinity : cost))
  if (method === 'cumulative' || method === 'gravity') return gravity(byArea, capacity, decay)
  if (method === 'bfca') return balancedAccess({ byArea, byService }, people, capacity, decay)
  // One formula: what tells 2SFCA from E2SFCA is the decay.
  return accessOf(byArea, supplyRatios(byService, people, capacity, decay), decay)
}
