import { readInstant } from '../../core/days/londonTime.ts'

/** `at` of a question, which its schema holds to be a real one, or now. @returns ms since 1970 UTC */
export const instantOf = (at: string | undefined, now: () => number): number => (at === undefined ? now() : readInstant(at)!)
