import { compareText } from '../listing/compareText.ts'
import { byWeight, weigh, type Weight } from './byReasons.ts'
import type { Option } from './matched.ts'

/**
 * Options in the order of their reasons. Those that are equal in every step take turns: each day another of them is first, so that one
 * door does not get every client; the turn is written down as their last reason.
 *
 * @param day counted by `londonDay`
 *
 * O(n log n).
 */
export function inTurn(options: readonly Option[], day: number): Option[] {
  const weighed = options.map((option) => ({ option, weight: weigh(option.reasons) }))
  const sorted = weighed.toSorted(
    (a, b) => byWeight(a.weight, b.weight) || compareText(a.option.found.service.id, b.option.found.service.id),
  )
  const ordered: Option[] = []
  for (let first = 0; first < sorted.length;) {
    const end = endOfTie(sorted, first)
    const tie = sorted.slice(first, end).map(({ option }) => option)
    ordered.push(...(tie.length === 1 ? tie : taken(tie, day)))
    first = end
  }
  return ordered
}

function endOfTie(sorted: readonly { weight: Weight }[], first: number): number {
  let end = first + 1
  while (end < sorted.length && byWeight(sorted[first]!.weight, sorted[end]!.weight) === 0) end++
  return end
}

function taken(tie: readonly Option[], day: number): Option[] {
  const among = tie.length
  const start = ((day % among) + among) % among
  return tie.map((_, place) => {
    const option = tie[(start + place) % among]!
    return { ...option, reasons: [...option.reasons, { of: 'turn', place, among }] }
  })
}
