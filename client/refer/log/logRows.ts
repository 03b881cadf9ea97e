import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { OutcomeKind } from '../../../core/report/outcomeKinds.ts'
import type { LogRow, ReferWay, Session } from '../session/session.ts'

/** Changes of the log: each takes a session and gives the next. */

interface Sent {
  service: string
  name: string
  need: ClientNeed | null
  way: ReferWay
  /** ms since 1970 UTC */
  at: number
}

/** Writes down what was sent where; numbers go on from the highest. */
export const logged =
  (sent: Sent) =>
  (session: Session): Session => {
    const id = String(1 + Math.max(0, ...session.log.map((row) => Number(row.id))))
    return { ...session, log: [...session.log, { ...sent, id, outcome: null }] }
  }

/** What came of it. */
export const cameBack =
  (id: string, outcome: OutcomeKind | null) =>
  (session: Session): Session => ({ ...session, log: session.log.map((row: LogRow) => (row.id === id ? { ...row, outcome } : row)) })

export const unlogged =
  (id: string) =>
  (session: Session): Session => ({ ...session, log: session.log.filter((row) => row.id !== id) })
