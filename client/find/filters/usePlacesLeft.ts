import { useMemo } from 'react'
import type { Calendar } from '../../../core/days/calendar.ts'
import { type Left, placesLeft } from '../../../core/seek/choices.ts'
import type { Question } from '../../../core/seek/question.ts'
import type { Found } from '../../../core/seek/search.ts'
import { useLater } from '../../ui/useLater.ts'

/** How many places a question leaves: those that fit and those that may. */
export type PlacesLeft = (question: Question) => Left

/**
 * What each choice would leave, among the places found by kind and words. Nothing is counted until it is asked for; while words are typed
 * the numbers follow behind, so that a key is never waited for.
 *
 * @param at ms since 1970 UTC
 */
export function usePlacesLeft(found: readonly Found[], at: number, calendar: Calendar): PlacesLeft {
  const later = useLater(found)
  return useMemo(() => placesLeft(later, at, calendar), [later, at, calendar])
}
