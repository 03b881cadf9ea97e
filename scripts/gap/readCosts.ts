import { CostRowError, costMatrix } from '../../core/gap/distance/costMatrix.ts'
import type { Reach } from '../../core/gap/distance/pairs.ts'
import { amountsIn, rowsNamedIn } from './columns.ts'
import { InputError } from './inputError.ts'
import { readTable } from './readTable.ts'

/** A file of ids and the row that each has. */
export interface Named {
  file: string
  rows: ReadonlyMap<string, number>
}

/**
 * Reads a cost matrix (from,to,cost) between the ids of two other files.
 *
 * @param refuseZero why a cost of 0 has no meaning here, or null where it has
 * @throws InputError naming file, line and column: unknown ids, a pair twice, a cost that is no number of 0 or more, and
 *   no path at all although both files have rows
 */
export async function readCosts(file: string, from: Named, to: Named, refuseZero: string | null = null): Promise<Reach> {
  const table = await readTable(file, ['from', 'to', 'cost'])
  if (table.count === 0 && from.rows.size > 0 && to.rows.size > 0)
    throw new InputError(`${file}:2:1: there is no path: the file has no rows`)
  const cost = amountsIn(table, 'cost')
  const nought = refuseZero === null ? -1 : cost.indexOf(0)
  if (nought !== -1) throw table.fault(nought, 'cost', `cost must be above 0: ${refuseZero}`)
  try {
    const rows = { from: rowsNamedIn(table, 'from', from.rows, from.file), to: rowsNamedIn(table, 'to', to.rows, to.file), cost }
    return costMatrix(rows, from.rows.size, to.rows.size)
  } catch (error) {
    if (!(error instanceof CostRowError)) throw error
    const { [error.row]: area } = table.cells.from
    const { [error.row]: service } = table.cells.to
    throw table.fault(error.row, 'from', `the pair from ${JSON.stringify(area)} to ${JSON.stringify(service)} is there already`)
  }
}
