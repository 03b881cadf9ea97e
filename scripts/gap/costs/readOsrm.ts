import { InputError } from '../inputError.ts'
import type { FileText } from '../readTable.ts'
import { readCost, wrongCost } from './costCell.ts'
import type { CostWanted } from './costColumns.ts'
import type { CostsRead, Named } from './costRows.ts'

/** The tables of an answer that are looked for, in this order. */
const TABLES = ['durations', 'distances'] as const

/**
 * The answer of OSRM's table service as it comes: `durations` (seconds) or `distances` (metres), null where there is no way. It
 * has no ids: sources stand in the order of the areas, destinations in that of the services.
 *
 * @throws InputError where it is no such answer, is of other sources or destinations, or a cost is none
 */
export function readOsrm({ file, text }: FileText, from: Named, to: Named, { column }: CostWanted): CostsRead {
  const fault = (said: string): InputError => new InputError(`${file}:1:1: ${said}`)
  const answer = jsonIn(text)
  if (answer === null) throw fault('the file is no JSON')
  if (answer.code !== undefined && answer.code !== 'Ok')
    throw fault(`OSRM answered ${JSON.stringify(answer.code)}${answer.message === undefined ? '' : `: ${JSON.stringify(answer.message)}`}`)
  const name = column ?? TABLES.find((one) => Array.isArray(answer[one]))
  const table = name === undefined ? undefined : answer[name]
  if (!Array.isArray(table)) throw fault(`there is no table ${name ?? 'durations'}; name one with --cost: ${TABLES.join(', ')}`)
  checkLength(table, from, 'sources', fault)
  const cost = new Float64Array(from.rows.size * to.rows.size)
  const rowAt = (row: number): string => `${name}[${Math.floor(row / to.rows.size)}][${row % to.rows.size}]`
  table.forEach((line: unknown, i) => {
    if (!Array.isArray(line)) throw fault(`${name}[${i}] must be a list of costs`)
    checkLength(line, to, 'destinations', fault)
    line.forEach((value: unknown, j) => {
      const cell = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)
      const here = readCost(cell)
      if (here === null) throw fault(`${rowAt(i * to.rows.size + j)}: ${wrongCost(cell)}`)
      cost[i * to.rows.size + j] = here
    })
  })
  return {
    from: Uint32Array.from(cost, (_, row) => Math.floor(row / to.rows.size)),
    to: Uint32Array.from(cost, (_, row) => row % to.rows.size),
    cost,
    fault: (row, _, said) => fault(`${rowAt(row)}: ${said}`),
  }
}

/** A table alone counts as one of durations. Python writes NaN and Infinity, which JSON does not have. */
function jsonIn(text: string): Record<string, unknown> | null {
  const parse = (json: string): Record<string, unknown> | null => {
    try {
      const answer: unknown = JSON.parse(json)
      return Array.isArray(answer) ? { durations: answer } : (answer as Record<string, unknown> | null)
    } catch {
      return null
    }
  }
  return parse(text) ?? parse(text.replaceAll(/(?<=[[,]\s*)(NaN|Infinity)(?=\s*[\],])/g, 'null'))
}

function checkLength({ length }: readonly unknown[], { file, rows }: Named, what: string, fault: (said: string) => InputError): void {
  if (length === rows.size) return
  throw fault(
    `there are ${length} ${what} where ${file} has ${rows.size} rows: ask OSRM for ${what} in the order of that file, or save the table with ids`,
  )
}
