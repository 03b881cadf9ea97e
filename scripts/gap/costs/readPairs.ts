import { decimalsIn, rowsNamedIn } from '../columns.ts'
import { InputError } from '../inputError.ts'
import { tableIn, type FileText } from '../readTable.ts'
import { readCost, wrongCost } from './costCell.ts'
import type { CostColumns, CostWanted } from './costColumns.ts'
import type { CostsRead, Named } from './costRows.ts'

/**
 * A matrix with a line for each pair.
 *
 * @throws InputError at a cost that is none, an unknown id, or where no line has the percentile that is wanted
 */
export function readPairs(text: FileText, columns: CostColumns, from: Named, to: Named, { percentile }: CostWanted): CostsRead {
  const named = ['from', 'to', 'cost', ...(columns.percentile === -1 ? [] : (['percentile'] as const))] as const
  const all = tableIn(text, named, (name) => columns[name])
  const of = all.cells.percentile
  const kept = [...Array(all.count).keys()].filter((row) => of === undefined || isPercentile(of[row]!, percentile))
  if (kept.length === 0 && all.count > 0)
    throw new InputError(`${text.file}:2:1: no line is of percentile ${percentile}; ask for another with --percentile`)
  const pick = (cells: readonly string[]): string[] => kept.map((row) => cells[row]!)
  const table = {
    ...all,
    cells: { from: pick(all.cells.from), to: pick(all.cells.to), cost: pick(decimalsIn(all, 'cost')) },
    fault: (row: number, column: 'from' | 'to' | 'cost', said: string) => all.fault(kept[row]!, column, said),
  }
  const cost = Float64Array.from(table.cells.cost, (cell, row) => {
    const value = readCost(cell)
    if (value === null) throw table.fault(row, 'cost', wrongCost(cell))
    return value
  })
  return {
    from: rowsNamedIn(table, 'from', from.rows, from.file),
    to: rowsNamedIn(table, 'to', to.rows, to.file),
    cost,
    fault: table.fault,
  }
}

const isPercentile = (cell: string, percentile: number): boolean => Number(cell.trim().replace(/^p/i, '')) === percentile
