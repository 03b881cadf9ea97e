import { readInstant } from '../../core/days/londonTime.ts'
import { badQuery } from './readQuery.ts'

/** `at` of a question, or now. @returns ms since 1970 UTC @throws ProblemError 400 where it is no real date, such as 31 February */
export function instantOf(at: string | undefined, now: () => number): number {
  if (at === undefined) return now()
  const instant = readInstant(at)
  if (instant === null) throw badQuery([{ field: 'at', message: 'should be a date that exists, such as 2018-02-08T11:00' }])
  return instant
}
