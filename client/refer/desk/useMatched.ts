import { useMemo } from 'react'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Service } from '../../../core/listing/service.ts'
import { match, type MatchQuery } from '../../../core/match/match.ts'
import type { NeedMatch } from '../../../core/match/matched.ts'
import { circumstancesOf, type Session } from '../session/session.ts'

interface ToMatch extends Pick<MatchQuery, 'at' | 'over'> {
  services: readonly Service[]
  session: Session
  mine: ReadonlySet<string>
  place: PlaceSummary
}

/** What answers each need; worked out anew when the client, what was said on the phone, or the minute changes. */
export function useMatched({ services, session, mine, at, over, place }: ToMatch): readonly NeedMatch[] {
  const { where, client, answers } = session
  return useMemo(
    () => match(services, { client: circumstancesOf({ where, client }), notes: { answers, mine }, at, calendar: place, over }),
    [services, where, client, answers, mine, at, over, place],
  )
}
