import type { HeldSheet } from '../../store/places/sheetState.ts'

/** What came of a published sheet that answered. */
export type TakenSheet = { done: 'written' | 'same'; listings: number; refused: number } | { done: 'held'; held: Omit<HeldSheet, 'since'> }
