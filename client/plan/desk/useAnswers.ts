import { useMemo } from 'react'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { ServiceChange } from '../../../core/gap/questions/whatIfQuery.ts'
import { gapQueryOf, type PlanQuestion } from '../ask/planQuestion.ts'
import { useOwnStock } from '../dropped/ownList.ts'
import { DESK_PARTS } from '../engine/answers.ts'
import type { DeskQuestion, OwnColumn } from '../engine/deskQuestion.ts'
import type { DeskFiles } from '../engine/messages.ts'
import { useDesk } from '../engine/useDesk.ts'

/**
 * The question of the address, answered by the engine. What only changes how an answer is looked at asks nothing anew.
 *
 * @param own column of the planner's, null = none
 * @param changes of the scenario that is shown; the same array as long as they are the same
 */
export function useAnswers(
  place: PlaceSummary,
  question: PlanQuestion,
  at: number,
  own: OwnColumn | null,
  changes: readonly ServiceChange[],
) {
  const files = useMemo(() => filesOf(place), [place])
  const key = JSON.stringify(gapQueryOf(question))
  const { within } = question
  const counted = question.own ? own : null
  const asked = useMemo(
    (): DeskQuestion => ({ query: JSON.parse(key) as DeskQuestion['query'], at, within, own: counted, changes }),
    [key, at, within, counted, changes],
  )
  return useDesk(files, asked, DESK_PARTS, useOwnStock())
}

const filesOf = ({ files, nation, terms }: PlaceSummary): DeskFiles => ({
  figures: files.figures,
  services: files.services,
  needs: files.needs,
  water: files.water,
  boundaries: files.boundaries,
  nation,
  terms,
})
