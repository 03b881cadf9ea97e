import { calendarDay } from '../../days/calendarDay.ts'
import type { HoursException } from '../../listing/hoursRule.ts'
import { clockText } from '../clock.ts'
import type { Statement } from './statement.ts'

/** An exception is sure on a bank holiday too, so a door that opens must name its date alone. */
const [MOST_OFF, MOST_OPEN] = [31, 1]

/** Where the statements begin that only change single dates; those before them are the usual hours. */
export function usualCount(statements: readonly Statement[]): number {
  let count = statements.length
  while (count > 1 && isException(statements[count - 1]!)) count--
  return count
}

const isException = ({ dated, adds, off, times, days }: Statement): boolean =>
  dated && (off ? times.length === 0 : !adds) && days.every(({ from, to }) => to - from < (off ? MOST_OFF : MOST_OPEN))

/** Day by day; the later statement wins. */
export function exceptionsOf(statements: readonly Statement[]): HoursException[] {
  const byDay = new Map<number, HoursException[]>()
  for (const { days, times, off } of statements)
    for (const { from, to } of days)
      for (let day = from; day <= to; day++) {
        const { on } = calendarDay(day)
        byDay.set(
          day,
          off
            ? [{ on, opens_at: null, closes_at: null }]
            : times.map(({ opens, closes }) => ({ on, opens_at: clockText(opens), closes_at: closing(closes) })),
        )
      }
  return [...byDay].toSorted(([a], [b]) => a - b).flatMap(([, exceptions]) => exceptions)
}

const closing = (closes: number | null): string | null => (closes === null ? null : clockText(closes > 1440 ? closes - 1440 : closes))
