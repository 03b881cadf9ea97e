import type { Session } from '../session/session.ts'

/** As many as one looks back at. */
const MOST = 8

/** A listing was looked at: it is the latest, and stands once. */
export const looked =
  (id: string) =>
  (session: Session): Session =>
    session.recent[0] === id ? session : { ...session, recent: [id, ...session.recent.filter((one) => one !== id)].slice(0, MOST) }
