/** Columns of a table for people, the last one as wide as it comes. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => (column === head.length - 1 ? 0 : Math.max(...all.map((row) => row[column]!.length))))
  return all.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}\n`).join('')
}

/** Without what a terminal obeys or what turns the text around it; a joiner that words need may stay. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\uFFFD').replaceAll(/(?![\u200c\u200d])\p{Cf}/gu, '')
}

export const nameCell = (name: string | undefined): string => (name === undefined ? '(not in the packs)' : shorten(printable(name), 40))

/** To the minute, or as exact as it is. @param at UTC */
export const timeCell = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`

export const linesOf = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
