import type { Bars } from '../ask/planQuestion.ts'
import type { DeskView } from '../desk/deskView.ts'

/** The view as a report draws it: what is pressed in it asks nothing, since a new question would lead back to the desk. */
export const stayHere = (view: DeskView): DeskView => ({ ...view, ask: () => undefined })

/** The same with bars of one kind. */
export const withBars = (view: DeskView, bars: Bars): DeskView => ({ ...view, question: { ...view.question, bars } })
