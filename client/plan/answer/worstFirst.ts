import type { DeskAreas, DeskColumns } from '../engine/answers.ts'
import type { ClassedBy } from '../map/classedBy.ts'

/** Made once an answer: the table, the area looked at and the ones beside it ask for the same order. */
const made = new WeakMap<DeskColumns, Map<ClassedBy, readonly number[]>>()

/**
 * Rows of the columns, those first where most people in need lack help, or where the walk is longest; no door at all is furthest, and need
 * that was not published is last. Equal rows stand by people in need, then by code, so that the same question has the same order.
 */
export function worstFirst(areas: Pick<DeskAreas, 'code'>, columns: DeskColumns, by: ClassedBy): readonly number[] {
  const kept = made.get(columns) ?? new Map<ClassedBy, readonly number[]>()
  made.set(columns, kept)
  const order = kept.get(by) ?? orderOf(areas, columns, by)
  kept.set(by, order)
  return order
}

function orderOf({ code }: Pick<DeskAreas, 'code'>, { rows, need, covered, nearestM }: DeskColumns, by: ClassedBy): number[] {
  const beyond = need.map((count, i) => (Number.isNaN(count) ? -1 : covered[i] === 1 ? 0 : count))
  const measure = by === 'need' ? beyond : nearestM.map((metres) => (Number.isNaN(metres) ? Number.MAX_VALUE : metres))
  const known = need.map((count) => (Number.isNaN(count) ? -1 : count))
  const codeOf = (i: number): string => code[rows[i]!]!
  return [...rows.keys()].sort((a, b) => measure[b]! - measure[a]! || known[b]! - known[a]! || (codeOf(a) < codeOf(b) ? -1 : 1))
}
