import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { PlanItem, Session } from '../session/session.ts'

/**
 * Changes of a plan: each takes a session and gives the next, the same one where nothing changes. What a place is in for stands together,
 * an item a need; the note of the place is that of its first item.
 */

type Plan = Session['plan']

/** A place of the plan, with all that it is in for; null among the needs = beside any. */
export interface PlanPlace {
  id: string
  needs: readonly (ClientNeed | null)[]
  note: string
  handOver: boolean
}

/** The places of a plan in order, each once. */
export const planPlaces = (plan: Plan): PlanPlace[] =>
  [...Map.groupBy(plan, ({ id }) => id).values()].map((items) => {
    const { id, note, handOver } = items[0]!
    return { id, needs: items.map(({ need }) => need), note, handOver }
  })

export const isPlanned = ({ plan }: Pick<Session, 'plan'>, id: string, need: ClientNeed | null): boolean =>
  plan.some((item) => item.id === id && item.need === need)

/** Puts one in: behind what the place is in for already, else at the end. */
export const added =
  (id: string, need: ClientNeed | null) =>
  (session: Session): Session => {
    if (isPlanned(session, id, need)) return session
    const last = session.plan.findLastIndex((item) => item.id === id)
    const at = last === -1 ? session.plan.length : last + 1
    return { ...session, plan: session.plan.toSpliced(at, 0, { id, need, note: '', handOver: false }) }
  }

/** Takes one out; the note goes with the last of a place, and stays with what else it is in for. */
export const removed =
  (id: string, need: ClientNeed | null) =>
  (session: Session): Session => {
    if (!isPlanned(session, id, need)) return session
    const { note, handOver } = planPlaces(session.plan).find((place) => place.id === id)!
    const plan = session.plan.filter((item) => item.id !== id || item.need !== need)
    return noted(id, { note, handOver })({ ...session, plan })
  }

/** Takes a place out with all that it is in for. */
export const takenOut =
  (id: string) =>
  (session: Session): Session => ({ ...session, plan: session.plan.filter((item) => item.id !== id) })

/** Moves a place in the order of the places. @param to from 0; beyond either end is that end */
export const moved =
  (id: string, to: number) =>
  (session: Session): Session => {
    const groups = [...Map.groupBy(session.plan, (item) => item.id).values()]
    const from = groups.findIndex((items) => items[0]!.id === id)
    const end = Math.max(0, Math.min(to, groups.length - 1))
    if (from === -1 || from === end) return session
    return { ...session, plan: groups.toSpliced(from, 1).toSpliced(end, 0, groups[from]!).flat() }
  }

/** Changes the note of a place, or whether it is handed over. */
export const noted =
  (id: string, change: Partial<Pick<PlanItem, 'note' | 'handOver'>>) =>
  (session: Session): Session => {
    const first = session.plan.findIndex((item) => item.id === id)
    return first === -1 ? session : { ...session, plan: session.plan.with(first, { ...session.plan[first]!, ...change }) }
  }
