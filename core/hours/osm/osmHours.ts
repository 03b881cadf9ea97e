import { type HoursReading, LONGEST_TEXT, NOTHING_WRITTEN, unread } from '../reading.ts'
import { type Cursor, fault, isSign, peek } from './cursor.ts'
import { exceptionsOf, usualCount } from './exceptions.ts'
import { lex } from './lex.ts'
import { refuseCutNights } from './nights.ts'
import { NotUnderstood } from './notUnderstood.ts'
import { resolve } from './resolve.ts'
import { rulesOf } from './rules.ts'
import { readStatement, type Statement } from './statement.ts'

/**
 * Reads OSM's `opening_hours` by its published grammar, https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification.
 *
 * Never guesses: what cannot be said exactly in rules (sunrise, Easter, `unknown`, `||`, a comment beside an opening, which
 * may take it back, days without times) makes the whole reading `none`, with the text from there in `left`. A comment beside
 * `off` is not read, so the reading is `part`. `rules` is empty where the door is always closed.
 *
 * Bank holidays are "not stated" unless the text names them, by `PH`, as single dates or as `24/7`. Over 1,200 characters are not read.
 */
export function readOsmHours(text: string): HoursReading {
  if (text.length > LONGEST_TEXT) return unread(text)
  if (text.trim() === '') return NOTHING_WRITTEN
  try {
    const statements = statementsOf({ tokens: lex(text), at: 0, end: text.length })
    refuseCutNights(statements)
    const usual = usualCount(statements)
    const rules = rulesOf(resolve(statements.slice(0, usual)))
    const left = statements.flatMap(({ comment }) => comment ?? []).join(' … ')
    return { rules, exceptions: exceptionsOf(statements.slice(usual)), read: left === '' ? 'whole' : 'part', left }
  } catch (error) {
    if (error instanceof NotUnderstood) return unread(text.slice(error.from).trim() || text)
    throw error
  }
}

function statementsOf(cursor: Cursor): Statement[] {
  const statements: Statement[] = []
  let adds = false
  while (peek(cursor) !== undefined) {
    statements.push(readStatement(cursor, adds))
    const sign = peek(cursor)
    if (sign === undefined) break
    if (!isSign(sign, ';') && !isSign(sign, ',')) throw fault(cursor)
    adds = isSign(sign, ',')
    cursor.at++
    if (adds && peek(cursor) === undefined) throw fault(cursor)
  }
  return statements
}
