import type { Asks, Told } from '../../../core/match/told.ts'
import type { Session } from '../session/session.ts'

/** What places said on the phone, typed in: each takes a session and gives the next. A place that said nothing is left out. */

/** @param answer `yes` = it fits this client; null = was not asked */
export const answered =
  (id: string, asked: Asks, answer: 'yes' | 'no' | null) =>
  (session: Session): Session => {
    const { [asked]: _, ...others } = session.answers[id]?.asked ?? {}
    return told(session, id, { ...session.answers[id], asked: answer === null ? others : { ...others, [asked]: answer } })
  }

/** @param door null = was not asked */
export const doorSaid =
  (id: string, door: NonNullable<Told['door']> | null) =>
  (session: Session): Session => {
    const { door: _, ...others } = session.answers[id] ?? {}
    return told(session, id, door === null ? others : { ...others, door })
  }

function told(session: Session, id: string, said: Told): Session {
  const { [id]: _, ...answers } = session.answers
  const isBlank = said.door === undefined && Object.keys(said.asked ?? {}).length === 0
  return { ...session, answers: isBlank ? answers : { ...answers, [id]: said } }
}
