import type { Service } from '../../listing/service.ts'
import { HELP_MARK } from './heading.ts'
import { TEMPLATE } from './template.ts'

/** What a table program would work out or take for a mark of its own; a plain number is neither. */
const LOOKS_WORKED_OUT = /^(?:[=+@\t\r']|-(?!\d+(?:\.\d+)?$))/

/**
 * Listings in the form of `docs/list-template.csv`: a heading, a row of help, a row each in the order given. CSV with commas and CRLF (RFC
 * 4180); a cell that looks like a formula has an apostrophe before it. `readTable` takes it back without a change.
 */
export function writeTable(services: readonly Service[]): string {
  const help = TEMPLATE.map((column, at) => (at === 0 ? `${HELP_MARK} ${column.help}` : column.help))
  const rows = services.map((service) => TEMPLATE.map(({ cell }) => asText(cell(service))))
  return [TEMPLATE.map(({ heading }) => heading), help, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

const asText = (cell: string): string => (LOOKS_WORKED_OUT.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
