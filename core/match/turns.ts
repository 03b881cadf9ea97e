import { compareText } from '../listing/compareText.ts'
import { NO_WEIGHT, type Weight } from './byReasons.ts'
import type { Option } from './matched.ts'

/** An option and what its reasons amount to. */
export interface Weighed<One> {
  one: One
  weight: Weight
}

/**
 * Options in the order of their reasons. Those that are equal in every step take turns: each day another of them is first, so that one
 * door does not get every client; the turn is written down as their last reason.
 *
 * @param day counted by `londonDay`
 *
 * O(n log n).
 */
export function inTurn(options: readonly Weighed<Option>[], day: number): Option[] {
  const rows = rowsOf(options)
  const ids = options.map(({ one }) => one.found.service.id)
  const sorted = new Uint32Array(options.length).map((_, at) => at).sort((a, b) => byRow(rows, a, b) || compareText(ids[a]!, ids[b]!))
  const ordered: Option[] = []
  for (let first = 0; first < sorted.length;) {
    let end = first + 1
    while (end < sorted.length && byRow(rows, sorted[first]!, sorted[end]!) === 0) end++
    const among = end - first
    const start = startOf(day, among)
    for (let place = 0; place < among; place++) {
      const { one } = options[sorted[first + ((start + place) % among)]!]!
      ordered.push(among === 1 ? one : inPlace(one, place, among))
    }
    first = end
  }
  return ordered
}

/** The weights side by side: sorting thousands reads them again and again. */
function rowsOf(options: readonly Weighed<Option>[]): Float64Array {
  const rows = new Float64Array(options.length * WIDTH)
  let row = 0
  for (const { weight } of options) {
    for (let i = 0; i < WIDTH; i++) rows[row + i] = weight[i]!
    row += WIDTH
  }
  return rows
}

const WIDTH = NO_WEIGHT.length

/** As `byWeight`. */
function byRow(rows: Float64Array, a: number, b: number): number {
  const from = a * WIDTH
  const other = b * WIDTH
  for (let i = 0; i < WIDTH; i++) if (rows[from + i] !== rows[other + i]) return rows[other + i]! - rows[from + i]!
  return 0
}

const startOf = (day: number, among: number): number => ((day % among) + among) % among

function inPlace({ need, found, type, reasons, unknown, also }: Option, place: number, among: number): Option {
  return { need, found, type, reasons: reasons.concat([{ of: 'turn', place, among }]), unknown, also }
}
