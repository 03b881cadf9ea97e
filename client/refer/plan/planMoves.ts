import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { PlanItem, Session } from '../session/session.ts'

/** Changes of a plan: each takes a session and gives the next, the same one where nothing changes. One listing may answer several needs. */

const isItem = (id: string, need: ClientNeed | null) => (item: PlanItem) => item.id === id && item.need === need

export const isPlanned = ({ plan }: Pick<Session, 'plan'>, id: string, need: ClientNeed | null): boolean => plan.some(isItem(id, need))

/** Puts one in at the end; what is in already stays as it is. */
export const added =
  (id: string, need: ClientNeed | null) =>
  (session: Session): Session =>
    isPlanned(session, id, need) ? session : { ...session, plan: [...session.plan, { id, need, note: '', handOver: false }] }

/** Takes one out, with its note. */
export const removed =
  (id: string, need: ClientNeed | null) =>
  (session: Session): Session =>
    isPlanned(session, id, need) ? { ...session, plan: session.plan.filter((item) => !isItem(id, need)(item)) } : session

/** Moves one to a place in the order. @param to from 0; beyond either end is that end */
export const moved =
  (id: string, need: ClientNeed | null, to: number) =>
  (session: Session): Session => {
    const from = session.plan.findIndex(isItem(id, need))
    const end = Math.max(0, Math.min(to, session.plan.length - 1))
    if (from === -1 || from === end) return session
    return { ...session, plan: session.plan.toSpliced(from, 1).toSpliced(end, 0, session.plan[from]!) }
  }

/** Changes the note of one, or whether it is handed over. */
export const noted =
  (id: string, need: ClientNeed | null, change: Partial<Pick<PlanItem, 'note' | 'handOver'>>) =>
  (session: Session): Session => ({
    ...session,
    plan: session.plan.map((item) => (isItem(id, need)(item) ? { ...item, ...change } : item)),
  })
