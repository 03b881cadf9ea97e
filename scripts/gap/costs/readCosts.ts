import { CostRowError, costMatrix } from '../../../core/gap/distance/costMatrix.ts'
import type { Reach } from '../../../core/gap/distance/pairs.ts'
import { InputError, ofCore } from '../inputError.ts'
import { firstRow, readText, type FileText } from '../readTable.ts'
import { costColumnsOf, type CostWanted } from './costColumns.ts'
import type { CostsRead, Named } from './costRows.ts'
import { isGrid, readGrid } from './readGrid.ts'
import { readOsrm } from './readOsrm.ts'
import { readPairs } from './readPairs.ts'

/** Options that say which cost of a matrix is wanted. */
export const COST_OPTIONS = { cost: { type: 'string' }, percentile: { type: 'string', default: '50' } } as const

/** Said in the usage of each command that reads a matrix. */
export const COST_USAGE = `C: from,to,cost, or as r5 (from_id,to_id,travel_time_p50), Conveyal, OSRM (table JSON, or a line an area and a column a service)
    and QNEAT3 (origin_id;destination_id;…;total_cost) write it; no way = blank, NULL, NaN, Inf or 2147483647
    [--percentile 50] of r5 and Conveyal, [--cost NAME] of the column, or the table of OSRM`

/**
 * Reads a cost matrix between the ids of two other files, as the programs that make one write it. A pair without a way is an
 * answer: it is left out, like a pair that has no line.
 *
 * @param refuseZero why a cost of 0 has no meaning here, or null where it has
 * @throws InputError naming file, line and column: unknown ids, a pair twice, a cost that is no number of 0 or more, and
 *   no line at all although both files have rows
 */
export async function readCosts(
  file: string,
  from: Named,
  to: Named,
  wanted: CostWanted,
  refuseZero: string | null = null,
): Promise<Reach> {
  const costs = readAs(await readText(file), from, to, wanted)
  if (costs.cost.length === 0 && from.rows.size > 0 && to.rows.size > 0)
    throw new InputError(`${file}:2:1: there is no path: the file has no rows`)
  const nought = refuseZero === null ? -1 : costs.cost.indexOf(0)
  if (nought !== -1) throw costs.fault(nought, 'cost', `cost must be above 0: ${refuseZero}`)
  try {
    return costMatrix(costs, from.rows.size, to.rows.size)
  } catch (error) {
    if (!(error instanceof CostRowError)) throw error
    const idOf = ({ rows }: Named, row: number): string => JSON.stringify([...rows.keys()][row])
    const pair = `from ${idOf(from, costs.from[error.row]!)} to ${idOf(to, costs.to[error.row]!)}`
    throw costs.fault(error.row, 'from', `the pair ${pair} is there already; leave one of the two out`)
  }
}

function readAs(text: FileText, from: Named, to: Named, wanted: CostWanted): CostsRead {
  if (/^\s*[{[]/.test(text.text)) return readOsrm(text, from, to, wanted)
  const header = firstRow(text, ['from', 'to', 'cost'])
  const columns = ofCore(() => costColumnsOf(header.cells, wanted), `${text.file}:${header.line}:1: `)
  if (columns !== null) return readPairs(text, columns, from, to, wanted)
  if (isGrid(header.cells, to)) return readGrid(text, from, to)
  throw new InputError(
    `${text.file}:${header.line}:1: there is no column from; the first line must name from,to,cost, or be as r5, OSRM or QNEAT3 write it, got ${header.cells.join(',')}`,
  )
}
