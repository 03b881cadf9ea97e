import { londonDayAt } from '../../../core/days/londonTime.ts'
import type { Trip, Week } from '../../../core/match/matched.ts'

/** One day with visits. */
export interface WeekDay {
  /** Days since 1970 by the London clock. */
  day: number
  /** By time; at least one. */
  trips: readonly Trip[]
}

/** The visits of a week, day by day; days without one are left out. */
export const weekDays = ({ trips }: Pick<Week, 'trips'>): WeekDay[] =>
  [...Map.groupBy(trips, ({ arrive }) => londonDayAt(arrive))].map(([day, held]) => ({ day, trips: held }))
