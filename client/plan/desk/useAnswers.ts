import { useMemo, useState } from 'react'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { isServiceType } from '../../../core/listing/taxonomy.ts'
import type { ServiceChange } from '../../../core/gap/questions/whatIfQuery.ts'
import { gapQueryOf, type PlanQuestion } from '../ask/planQuestion.ts'
import { kindsCompared } from '../compare/kindsCompared.ts'
import { useOwnStock } from '../dropped/ownList.ts'
import { DESK_PARTS, type DeskPart } from '../engine/answers.ts'
import type { DeskQuestion, OwnColumn } from '../engine/deskQuestion.ts'
import { useDesk } from '../engine/useDesk.ts'
import { filesOf } from './filesOf.ts'

/**
 * The question of the address, answered by the engine. What only changes how an answer is looked at asks nothing anew.
 *
 * @param own column of the planner's, null = none
 * @param changes of the scenario that is shown; the same array as long as they are the same
 * @param compared scenarios to compare; the same array likewise
 * @returns with `said`, the question that the figures on screen answer: an earlier one until the newer is worked out
 */
export function useAnswers(
  place: PlaceSummary,
  question: PlanQuestion,
  at: number,
  own: OwnColumn | null,
  changes: readonly ServiceChange[],
  compared: DeskQuestion['compared'],
) {
  const files = useMemo(() => filesOf(place), [place])
  const key = JSON.stringify(gapQueryOf(question))
  const { within, matrix } = question
  const counted = question.own ? own : null
  const kinds = kindsCompared(question).join(',')
  const asked = useMemo(
    (): DeskQuestion => ({
      query: JSON.parse(key) as DeskQuestion['query'],
      at,
      within,
      matrix,
      own: counted,
      changes,
      compared,
      kinds: kinds.split(',').filter(isServiceType),
    }),
    [key, at, within, matrix, counted, changes, compared, kinds],
  )
  const desk = useDesk(files, asked, DESK_PARTS, useOwnStock())
  const [questions] = useState(() => new WeakMap<DeskQuestion, PlanQuestion>())
  questions.set(asked, question)
  const { answeredQuestion } = desk
  const said = (answeredQuestion && questions.get(answeredQuestion)) ?? question
  const isFresh = (part: DeskPart): boolean => desk.question === asked && desk.answered[part] === desk.asked
  return { ...desk, said, isFresh }
}
