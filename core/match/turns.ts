import { compareText } from '../listing/compareText.ts'
import { byWeight, type Weight } from './byReasons.ts'
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
  const sorted = options.toSorted((a, b) => byWeight(a.weight, b.weight) || compareText(a.one.found.service.id, b.one.found.service.id))
  const ordered: Option[] = []
  for (let first = 0; first < sorted.length;) {
    const end = endOfTie(sorted, first)
    const among = end - first
    if (among === 1) ordered.push(sorted[first]!.one)
    else
      for (let place = 0; place < among; place++)
        ordered.push(inPlace(sorted[first + ((startOf(day, among) + place) % among)]!.one, place, among))
    first = end
  }
  return ordered
}

function endOfTie(sorted: readonly Weighed<Option>[], first: number): number {
  let end = first + 1
  while (end < sorted.length && byWeight(sorted[first]!.weight, sorted[end]!.weight) === 0) end++
  return end
}

const startOf = (day: number, among: number): number => ((day % among) + among) % among

function inPlace({ need, found, type, reasons, unknown, also }: Option, place: number, among: number): Option {
  return { need, found, type, reasons: reasons.concat([{ of: 'turn', place, among }]), unknown, also }
}
