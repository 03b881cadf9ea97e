import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Trip } from '../../../core/match/matched.ts'
import { doubtWords } from '../../help/words/openWords.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { timeWords } from '../../i18n/timeWords.ts'
import type { PlanItem } from '../session/session.ts'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'

/** One visit of the week: when to be there, until when it is open, what for, the way, and why it may not be held. */
export function TripRow({ trip, plan }: { trip: Trip; plan: readonly PlanItem[] }) {
  const { i18n } = useLingui()
  const { found, arrive, closes, doubt, wayMinutes } = trip
  const needs = plan.flatMap(({ id, need }) => (id === found.service.id && need !== null ? [i18n._(CLIENT_NEED_WORDS[need])] : []))
  const arriveAt = timeWords(i18n, arrive)
  return (
    <li className="trip">
      <span className="trip-time">{arriveAt}</span>
      <div>
        <p>
          <strong>
            <bdi>{found.service.name}</bdi>
          </strong>
          {needs.length > 0 && ` · ${listWords(i18n, needs)}`}
        </p>
        <p className="quiet">
          {closes === null ? <Trans>until when: not stated</Trans> : <Trans>until {timeWords(i18n, closes)}</Trans>}
          {wayMinutes !== null && (
            <>
              {' · '}
              <Plural value={wayMinutes} one="about # minute on the way" other="about # minutes on the way" />
            </>
          )}
        </p>
        {doubt !== null && (
          <p className="trip-doubt">
            <Trans>Ring first: {doubtWords(i18n, doubt)}</Trans>
          </p>
        )}
      </div>
    </li>
  )
}
