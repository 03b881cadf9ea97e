import { useMemo } from 'react'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { gapQueryOf, type PlanQuestion } from '../ask/planQuestion.ts'
import { useOwnStock } from '../dropped/ownList.ts'
import type { DeskPart } from '../engine/answers.ts'
import type { DeskQuestion } from '../engine/deskQuestion.ts'
import { useDesk } from '../engine/useDesk.ts'
import { deskFilesOf } from './englandFiles.ts'

const PARTS: readonly DeskPart[] = ['gaps']

/**
 * Need, and who is beyond reach of the planner's own list where there is one. Of the question only whose need, kinds and reach are asked:
 * hours, referral and the like are of a single authority's desk.
 *
 * @param within a ward of the place; null = all of it
 */
export function useRegionDesk(place: PlaceSummary, question: PlanQuestion, at: number, within: string | null) {
  const files = useMemo(() => deskFilesOf(place), [place])
  const stock = useOwnStock()
  const key = JSON.stringify(gapQueryOf({ ...question, open: false, has: [], checked: 'old', hours: null }))
  const asked = useMemo(
    (): DeskQuestion => ({ query: JSON.parse(key) as DeskQuestion['query'], at, within, matrix: false, own: null, changes: [] }),
    [key, at, within],
  )
  return useDesk(files, asked, PARTS, stock)
}
