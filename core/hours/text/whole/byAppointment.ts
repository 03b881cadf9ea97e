import type { Span, Token } from '../lex/token.ts'

/**
 * Where a text says of all its sessions that they are by appointment: at its end ("Mon - Fri 9 - 5, appointments only"), or at
 * its start as a heading. null = it does not, or says it of some ("Thu by appointment") or of others ("and by appointment").
 */
export function appointmentOfAll(tokens: readonly Token[]): (Span & { isHeading: boolean }) | null {
  const found = tokens.flatMap((token, at) => (token.kind === 'word' && token.word === '#appointment' ? [at] : []))
  const [at, ...more] = found
  if (at === undefined || more.length > 0) return null
  const { from, to } = tokens[at]!
  const [before, next] = [tokens[at - 1]?.kind, tokens[at + 1]?.kind]
  const isHeading = at === 0 && (next === 'colon' || next === 'stop')
  const isLast = tokens.slice(at + 1).every(({ kind }) => kind === 'stop' || kind === 'close')
  const isApart = before === undefined || APART.has(before) || (before === 'day' && !tokens.some(({ kind }) => kind === 'clock'))
  return isHeading || (isLast && isApart) ? { from, to, isHeading } : null
}

/** What may stand between the sessions and the word that is about them all. */
const APART: ReadonlySet<Token['kind']> = new Set(['clock', 'comma', 'dash', 'open', 'stop'])
