import { InputError } from '../inputError.ts'
import { readRows, type CsvRow } from '../readRows.ts'
import { separatorOf, type FileText } from '../readTable.ts'
import { readCost, wrongCost } from './costCell.ts'
import type { CostsRead, Named } from './costRows.ts'

/** Whether a first line names destinations, as a table of OSRM that was saved with ids: `,bank,pantry`. */
export const isGrid = ([, ...names]: readonly string[], to: Named): boolean => names.some((name) => to.rows.has(name.trim()))

/**
 * A matrix with a line for each area, its id first, and a column for each destination.
 *
 * @throws InputError at a cost that is none, an unknown id, or a line that is too short or too long
 */
export function readGrid({ file, text }: FileText, from: Named, to: Named): CostsRead {
  const at = (line: number, cell: number, said: string): InputError => new InputError(`${file}:${line}:${cell + 1}: ${said}`)
  const pairs: { from: number; to: number; cost: number; line: number; cell: number }[] = []
  const separator = separatorOf(text)
  let services: number[] = []
  let width = 0
  const rowOf = ({ file: other, rows }: Named, id: string, line: number, cell: number): number => {
    const row = rows.get(id.trim())
    if (row === undefined) throw at(line, cell, `${JSON.stringify(id)} is no id of ${other}`)
    return row
  }
  const take = ({ line, cells: [id, ...costs] }: CsvRow): void => {
    if (width === 0) {
      width = costs.length
      services = costs.map((service, n) => rowOf(to, service, line, n + 1))
      return
    }
    if (costs.length !== width)
      throw at(line, Math.min(costs.length, width) + 1, `${costs.length + 1} cells where the first line has ${width + 1}`)
    const area = rowOf(from, id!, line, 0)
    costs.forEach((cell, n) => {
      const cost = readCost(separator === ';' ? cell.replace(/^(\s*\d*),(\d+\s*)$/, '$1.$2') : cell)
      if (cost === null) throw at(line, n + 1, wrongCost(cell))
      pairs.push({ from: area, to: services[n]!, cost, line, cell: n + 1 })
    })
  }
  readRows(file, text, take, separator)
  return {
    from: Uint32Array.from(pairs, (pair) => pair.from),
    to: Uint32Array.from(pairs, (pair) => pair.to),
    cost: Float64Array.from(pairs, (pair) => pair.cost),
    fault: (row, _, said) => at(pairs[row]!.line, pairs[row]!.cell, said),
  }
}
