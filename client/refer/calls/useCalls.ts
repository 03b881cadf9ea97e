import type { Call } from '../../../core/match/matched.ts'

/** Whom to ring, in ringing order. */
export const useCalls = (): readonly Call[] => NONE
const NONE: readonly Call[] = []
