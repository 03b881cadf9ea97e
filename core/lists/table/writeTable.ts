import type { Service } from '../../listing/service.ts'
import { FORMULA_SIGNS } from '../../reading/formulaSigns.ts'
import { HELP_MARK } from './heading.ts'
import { REPORTS_HEADING, REPORTS_HELP } from './reportsCell.ts'
import { TEMPLATE, type TemplateColumn } from './template.ts'

/** What a table program would work out or take for a mark of its own; a plain number is neither. */
const LOOKS_WORKED_OUT = new RegExp(String.raw`^(?!-\d+(?:\.\d+)?$)[${FORMULA_SIGNS}\r\n']`)

/**
 * Listings in the form of `docs/list-template.csv`: a heading, a row of help, a row each in the order given. CSV with commas and CRLF (RFC
 * 4180); a cell that looks like a formula has an apostrophe before it. `readTable` takes it back without a change.
 *
 * @param reportsOf what people said of a listing, for a column of its own behind the plain ones; absent = without that column
 */
export function writeTable(services: readonly Service[], reportsOf?: (service: Service) => string): string {
  const columns = reportsOf === undefined ? TEMPLATE : withReports(reportsOf)
  const help = columns.map((column, at) => (at === 0 ? `${HELP_MARK} ${column.help}` : column.help))
  const rows = services.map((service) => columns.map(({ cell }) => asText(cell(service))))
  return [columns.map(({ heading }) => heading), help, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

type WrittenColumn = Pick<TemplateColumn, 'heading' | 'help' | 'cell'>

/** Before what ties a row to its listing, which stands last. */
function withReports(reportsOf: (service: Service) => string): WrittenColumn[] {
  const plain = TEMPLATE.findIndex(({ field }) => field === 'id')
  return [...TEMPLATE.slice(0, plain), { heading: REPORTS_HEADING, help: REPORTS_HELP, cell: reportsOf }, ...TEMPLATE.slice(plain)]
}

const asText = (cell: string): string => (LOOKS_WORKED_OUT.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
