import { readDecimal } from '../../core/gap/access/decimal.ts'
import type { CostWanted } from './costs/costColumns.ts'
import { InputError } from './inputError.ts'

/** An option that must be given. @throws InputError naming it */
export function needed(name: string, value: string | undefined): string {
  if (value === undefined) throw new InputError(`${name} is missing`)
  return value
}

/** An option that is one of a few words. @throws InputError naming it and them */
export function chosen<Choice extends string>(name: string, value: string | undefined, among: readonly Choice[]): Choice {
  const choice = among.find((one) => one === value)
  if (choice === undefined) throw new InputError(`${name} must be one of ${among.join(', ')}, got ${value ?? 'nothing'}`)
  return choice
}

/** An option that is a number of 0 or more. @throws InputError naming it */
export function amountOption(name: string, value: string): number {
  const amount = readDecimal(value)
  if (amount === null || amount < 0) throw new InputError(`${name} must be a number of 0 or more, got ${value}`)
  return amount
}

/** Which cost of a matrix is wanted: `--cost` and `--percentile`. @throws InputError where the percentile is none */
export function costWanted({ cost, percentile }: { cost?: string | undefined; percentile: string }): CostWanted {
  const of = amountOption('--percentile', percentile)
  if (of > 100) throw new InputError(`--percentile must be from 0 to 100, got ${percentile}`)
  return { column: cost, percentile: of }
}
