import { type Cursor, peek, takeSign, takeWhole } from './cursor.ts'
import { ALL_DAYS, type Days, WEEKS } from './days.ts'

/** `week 10`, `week 1-9,20-30`, `week 1-53/2` = odd weeks. ISO weeks. */
export function readWeeks(cursor: Cursor): Days {
  let weeks = 0n
  cursor.at++
  do {
    const first = takeWhole(cursor, 'number', 1, WEEKS)
    const last = takeSign(cursor, '-') ? takeWhole(cursor, 'number', first, WEEKS) : first
    const step = last > first && takeSign(cursor, '/') ? takeWhole(cursor, 'number', 1, WEEKS) : 1
    for (let week = first; week <= last; week += step) weeks |= 1n << BigInt(week - 1)
  } while (peek(cursor, 1)?.kind === 'number' && takeSign(cursor, ','))
  return { ...ALL_DAYS, weeks }
}
