import { noteTrouble, tidyNote } from '../../report/reportNote.ts'
import type { Report } from '../../report/report.ts'
import { isVisit, type SaidKind } from '../../report/outcomeKinds.ts'

/** Heading of the column in which reports go out with a list. It is for whoever works them off, and is never read back. */
export const REPORTS_HEADING = 'Reports'
export const REPORTS_HELP = 'what people said is wrong and nobody has looked at yet; never read back'

/** Longer than a table program shows of a cell. */
const MOST_SIGNS = 500

const WORDS: Readonly<Record<SaidKind, string>> = {
  closed: 'closed',
  hours: 'hours are wrong',
  phone: 'phone does not answer',
  place: 'not at this address',
  rules: 'for other people, or asks for something else',
  other: 'something else is wrong',
  helped: 'helped somebody',
  full: 'full',
  'not-eligible': 'not for whom was sent',
  'no-answer': 'no answer',
}

/**
 * The reports about a listing in plain words, the newest first: "2026-11-20 closed: shutters down; 2026-11-02 hours are wrong". Days are UTC; what came of a
 * visit has its week.
 * At most 500 characters: what does not fit is counted. A note that could tell who somebody is, or where, is left out.
 *
 * @param hasDoor false = its door must not show, so no note is shown: it may tell the door
 */
export function reportsCell(reports: readonly Report[], hasDoor: boolean): string {
  const said = reports
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1))
    .map((each) => wordsOf(each, hasDoor))
  for (let shown = said.length; shown > 0; shown--) {
    const more = said.length - shown
    const cell = [...said.slice(0, shown), ...(more === 0 ? [] : [`and ${more} more`])].join('; ')
    if (cell.length <= MOST_SIGNS) return cell
  }
  const more = said.length < 2 ? '' : `; and ${said.length - 1} more`
  return said.length === 0 ? '' : `${cutTo(said[0]!, MOST_SIGNS - more.length)}${more}`
}

function wordsOf({ at, what, week, note, repeat }: Report, hasDoor: boolean): string {
  const tidy = note === null || !hasDoor ? null : tidyNote(note)
  const shown = tidy === null || noteTrouble(tidy) !== null ? '' : `: ${tidy}`
  const when = isVisit(what) ? `week of ${week}` : at.slice(0, 10)
  return `${when} ${WORDS[what]}${repeat ? ' (perhaps the same person again)' : ''}${shown}`
}

/** Never half a sign of two units. */
const cutTo = (text: string, length: number): string => `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
