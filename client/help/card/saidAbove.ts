import type { Trust } from '../words/trust.ts'

/** How lately the listings under a heading were checked, where the heading says it: the cards do not say it again. null = it does not. */
export type SaidAbove = Exclude<Trust, 'lately'> | null
