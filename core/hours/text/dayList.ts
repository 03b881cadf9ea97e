import type { Token } from './lex.ts'
import { afterJoins, type Days, type Read } from './piece.ts'

/** Reads "Mon - Thu", "Tues/Weds", "1st and 3rd Saturday of the month", "every other Monday". null = none begins here. */
export function daysAt(tokens: readonly Token[], start: number): Read | null {
  const nth: number[] = []
  const days = new Set<number>()
  let alternate = false
  let at = start
  if (tokens[at]?.kind === 'alternate') [alternate, at] = [true, at + 1]
  while (tokens[at]?.kind === 'nth' && nth.length < 5) {
    nth.push((tokens[at] as Extract<Token, { kind: 'nth' }>).nth)
    at = afterJoins(tokens, at + 1, 'nth')
  }
  let end = at
  for (let token = tokens[at]; token?.kind === 'day'; token = tokens[at]) {
    const until = tokens[at + 1]?.kind === 'dash' ? tokens[at + 2] : undefined
    if (until?.kind === 'day') {
      if (token.days.length > 1 || until.days.length > 1 || (tokens[at + 3]?.kind === 'dash' && tokens[at + 4]?.kind === 'day')) return null
      for (let day = token.days[0]!; day !== until.days[0]; day = (day + 1) % 7) days.add(day)
      days.add(until.days[0])
      end = at + 3
    } else {
      for (const day of token.days) days.add(day)
      end = at + 1
    }
    at = afterJoins(tokens, end, 'day')
  }
  if (days.size === 0) return null
  let half: Days['half'] = null
  for (let token = tokens[end]; token?.kind === 'part of day' || token?.kind === 'of month'; token = tokens[++end]) {
    if (token.kind === 'part of day') half = token.half
  }
  const piece = { kind: 'days' as const, days: { days: [...days].toSorted((a, b) => a - b), nth, alternate, half } }
  return { piece: { ...piece, from: tokens[start]!.from, to: tokens[end - 1]!.to }, next: end }
}
