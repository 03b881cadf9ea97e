import { REPORT_KINDS } from './reportKinds.ts'

/** What came of sending somebody to a listing, each said with one press. `closed` is the same report as "it was closed when I came". */
export const OUTCOME_KINDS = ['helped', 'full', 'not-eligible', 'no-answer', 'closed'] as const
export type OutcomeKind = (typeof OUTCOME_KINDS)[number]

/** All that a report may say: what is wrong with a listing, or what came of a visit. */
export const SAID_KINDS = [...REPORT_KINDS, 'helped', 'full', 'not-eligible', 'no-answer'] as const
export type SaidKind = (typeof SAID_KINDS)[number]

export const isOutcomeKind = (what: SaidKind): what is OutcomeKind => (OUTCOME_KINDS as readonly string[]).includes(what)

/** Those that say nothing but what came of a visit. They are kept without the time at which they came. */
export const isVisit = (what: SaidKind): what is Exclude<OutcomeKind, 'closed'> => what !== 'closed' && isOutcomeKind(what)
