import type { Freshness } from '../../../core/listing/freshness.ts'

/** Answers that can be trusted alike: checked within half a year, within a year, or longer ago. */
export type Trust = 'lately' | 'not lately' | 'long ago'

export const TRUST_OF: Readonly<Record<Freshness, Trust>> = { fresh: 'lately', aging: 'lately', stale: 'not lately', old: 'long ago' }
