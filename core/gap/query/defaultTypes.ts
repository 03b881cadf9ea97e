import type { ServiceType } from '../../listing/taxonomy.ts'

/** The kinds that a planner's question begins with, on the page and over HTTP: food to take home. */
export const DEFAULT_TYPES: readonly ServiceType[] = ['food-bank', 'food-pantry', 'community-grocer']
