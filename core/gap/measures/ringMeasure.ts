import { ringList } from './ringList.ts'
import type { MeasureInput, Measured } from './measureInput.ts'

/** As many as a person can ring in a day or two. */
const MOST = 50

/** Whom to ring first, with the names to ask for. */
export function ringMeasure({ services, at, answered }: MeasureInput): Measured {
  const named = new Map(services.map(({ id, name }) => [id, name]))
  const entries = ringList(answered, at)
  return {
    columns: {},
    summary: {
      ring: entries.slice(0, MOST).map(({ id, fact, ifConfirmed, ifWrong }) => ({
        id,
        name: named.get(id) ?? id,
        fact,
        if_confirmed: { people: ifConfirmed.people, in_need: ifConfirmed.inNeed },
        if_wrong: { people: ifWrong.people, in_need: ifWrong.inNeed },
      })),
      ring_total: entries.length,
    },
  }
}
