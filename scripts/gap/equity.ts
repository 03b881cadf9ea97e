import { parseArgs } from 'node:util'
import { concentrationIndex, erreygers, gini, palma } from '../../core/gap/fairness/fairness.ts'
import { WrongValue } from '../../core/gap/fairness/requireColumns.ts'
import { shortfall } from '../../core/gap/fairness/shortfall.ts'
import { theil } from '../../core/gap/fairness/theil.ts'
import { amountsIn, rowsById } from './columns.ts'
import { InputError, ofCore } from './inputError.ts'
import { amountOption, needed } from './options.ts'
import { readTable, type Table } from './readTable.ts'
import { writtenRow } from './written.ts'

export const EQUITY_USAGE = `gap -- equity --values V.csv [--poverty-line z] [--json]
    V: id,value,population,rank (lowest rank = most deprived; may be .gz); prints gini, theil_t, palma, concentration_index,
    erreygers (with the largest value as the most there can be) and, with z, fgt0, fgt1, fgt2`

/**
 * How fairly a value falls on people, in one row, as text for standard output. Empty (null) is what has no meaning: every index
 * where nobody lives or all values are 0, the Palma ratio where the most deprived have nothing, the shortfall without a poverty line.
 *
 * @throws InputError saying what is wrong with an option, or where in the file
 */
export async function equity(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: { values: { type: 'string' }, 'poverty-line': { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const line = values['poverty-line'] === undefined ? null : amountOption('--poverty-line', values['poverty-line'])
  if (line === 0) throw new InputError('--poverty-line must be above 0, got 0')
  const table = await readTable(needed('--values', values.values), ['id', 'value', 'population', 'rank'])
  if (table.count === 0) throw new InputError(`${table.file}:2:1: there are no values: the file has no rows`)
  rowsById(table, 'id')
  const [value, people, rank] = [amountsIn(table, 'value'), amountsIn(table, 'population'), amountsIn(table, 'rank')]
  const fgt = (aversion: 0 | 1 | 2) => (line === null ? null : shortfall(people, value, line, aversion))
  const indices = () => ({
    gini: gini(people, value),
    theil_t: theil(people, value)?.total ?? null,
    palma: palma(people, value, rank),
    concentration_index: concentrationIndex(people, value, rank),
    erreygers: erreygers(people, value, rank),
    fgt0: fgt(0),
    fgt1: fgt(1),
    fgt2: fgt(2),
  })
  return writtenRow(inTable(table, indices), values.json)
}

/** What core answers of a table. @throws InputError at the cell that core refuses */
function inTable<Answer>(table: Table<'value' | 'population'>, ask: () => Answer): Answer {
  return ofCore(() => {
    try {
      return ask()
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error
      const column = error.field === 'people' ? 'population' : 'value'
      throw table.fault(error.row, column, `${column} ${error.said}`)
    }
  })
}
