import type { Span } from './lex/token.ts'

/** The stretches in the order of the text, those joined that only spaces or stops part. */
export function leftOf(text: string, spans: readonly Span[]): string {
  const parts: Span[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = parts.at(-1)
    if (last !== undefined && !/[\p{L}\d]/u.test(text.slice(last.to, from).replace(/\band\b/i, ''))) last.to = Math.max(last.to, to)
    else parts.push({ from, to })
  }
  return parts.map((part) => text.slice(part.from, endOf(text, part)).trim()).join(' … ')
}

/** A sentence that is left keeps its stop. */
const endOf = (text: string, { from, to }: Span): number =>
  /[.!?]/.test(text[to] ?? '') && /(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, from - 3), from)) ? to + 1 : to
