import { createContext, useContext } from 'react'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { PlanQuestion } from '../ask/planQuestion.ts'
import type { OwnColumn } from '../engine/deskQuestion.ts'
import type { DeskAnswers, DeskAreas, DeskListing, DeskPart, DeskState } from '../engine/answers.ts'

/** All that the views of a desk draw from: one question, one answer. */
export interface DeskView {
  place: PlaceSummary
  question: PlanQuestion
  /** The question that `state` answers: an earlier one than `question` until the newer is worked out. */
  answered: PlanQuestion
  /** The planner's own column as it is kept on this device; null = there is none. */
  own: OwnColumn | null
  /** Whether counts such as children in income deprivation are known of the place. */
  needsKnown: boolean
  /** Whether the place has walks of its own, between its areas along streets. */
  walksKnown: boolean
  /** Changes the question, and with it the address. */
  ask: (change: Partial<PlanQuestion>) => void
  hrefWith: (change: Partial<PlanQuestion>) => string
  /** ms since 1970 UTC: listings are taken as they were known then. */
  at: number
  areas: DeskAreas
  /** All listings of the place, counted or not. */
  listings: readonly DeskListing[]
  /** What is shown: the scenario where there is one. */
  state: DeskState
  /** The same question as things are; null where that is what is shown. */
  before: DeskState | null
  answers: Partial<DeskAnswers>
  /** Whether a part answers the question as it stands; an earlier answer stays on screen until it does. */
  isFresh: (part: DeskPart) => boolean
}

export const DeskViewContext = createContext<DeskView | null>(null)

/** @throws Error outside a desk */
export function useDeskView(): DeskView {
  const view = useContext(DeskViewContext)
  if (view === null) throw new Error('useDeskView outside a desk')
  return view
}

/** Whether the figures on screen count walks along streets: asked for, and there. */
export const isByMatrix = ({ answered, walksKnown }: Pick<DeskView, 'answered' | 'walksKnown'>): boolean => answered.matrix && walksKnown
