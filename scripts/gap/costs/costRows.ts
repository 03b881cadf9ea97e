import type { CostRows } from '../../../core/gap/distance/costMatrix.ts'
import type { InputError } from '../inputError.ts'

/** A file of ids and the row that each has. */
export interface Named {
  file: string
  rows: ReadonlyMap<string, number>
}

/** The pairs of a matrix, however it is written; a cost is Infinity where there is no way. */
export interface CostsRead extends CostRows {
  /** What is wrong with a pair, headed by file and place. */
  fault(row: number, part: 'from' | 'cost', said: string): InputError
}
