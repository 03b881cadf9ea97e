import { type DayItem, itemAt, pastLeads } from './dayItem.ts'
import { type Days, pastJoins, type Read, type Spec, spanOf } from './piece.ts'
import type { Token } from '../lex/token.ts'

/** A list of more names some days twice. */
const MOST_ENTRIES = 14

/**
 * Reads "Mon - Thu", "Tues/Weds and Fri", "1st and 3rd Saturday of the month", "every other Monday". null = none begins here.
 *
 * Days that no comma or "and" joins are lists of their own: "Tuesday and Saturday Tuesday 12 - 3" begins with a heading. So
 * are those after part of a day: "Wednesday mornings and Monday 1-3pm".
 */
export function daysAt(tokens: readonly Token[], start: number): Read | null {
  const first = itemAt(tokens, start)
  if (first === null) return null
  const items = [first]
  let last = first
  for (;;) {
    const joined = pastJoins(tokens, last.next)
    const item = joined === last.next ? null : itemAt(tokens, pastLeads(tokens, joined))
    if (item === null || (last.half !== null && item.half === null)) break
    items.push(item)
    last = item
  }
  const only = tokens[last.next]
  const next = only?.kind === 'word' && only.word === 'only' ? last.next + 1 : last.next
  return { piece: { kind: 'days', days: listOf(items), ...spanOf(tokens, start, next) }, next }
}

function listOf(items: readonly DayItem[]): Days {
  const last = items.at(-1)!
  const isCarried = last.ofMonth && isPlain(last) && items.slice(1).every(isPlain) && items[0]!.spec.nth.length > 0 && !items[0]!.ofMonth
  const nth = items[0]!.spec.nth
  const specs = isCarried ? items.map(({ spec }) => ({ ...spec, nth })) : items.map(({ spec }) => spec)
  const halves = new Set(items.map(({ half }) => half).filter((half) => half !== null))
  return {
    specs: merged(specs),
    half: last.half,
    entries: items.map(({ spec }) => spec.days),
    unclear: halves.size > 1 || (!isCarried && isUnclear(items)) || items.some((item) => item.unclear),
  }
}

/** Whether a word before the first day may be meant for the others too: "1st Monday and Thursday"; or nth of nothing: "Mondays of the month". */
function isUnclear(items: readonly DayItem[]): boolean {
  if (items.some((item) => item.ofMonth && item.spec.nth.length === 0)) return true
  if (items.length > MOST_ENTRIES) return true
  if (
    items.some((item, at) =>
      items.some(
        (other, before) => before < at && (isPlain(item) || isPlain(other)) && item.spec.days.some((day) => other.spec.days.includes(day)),
      ),
    )
  )
    return true
  if (items.some((item) => item.spec.on !== null) && items.some((item) => item.spec.on === null)) return true
  return items.slice(1).some((item, before) => isPlain(item) && !isPlain(items[before]!) && !items[before]!.ofMonth)
}

const isPlain = ({ spec }: DayItem): boolean => spec.nth.length === 0 && !spec.alternate && spec.on === null

/** Those of one recurrence together. */
function merged(specs: readonly Spec[]): Spec[] {
  const byKind = new Map<string, Spec>()
  for (const spec of specs) {
    const key = `${spec.nth.join()} ${spec.alternate} ${spec.on}`
    const days = new Set([...(byKind.get(key)?.days ?? []), ...spec.days])
    byKind.set(key, { ...spec, days: [...days].sort((a, b) => a - b) })
  }
  return [...byKind.values()]
}
