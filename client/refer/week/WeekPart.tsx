import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { londonDayMs } from '../../../core/days/londonTime.ts'
import { week } from '../../../core/match/week/week.ts'
import { dayWords } from '../../i18n/timeWords.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { circumstancesOf } from '../session/session.ts'
import { chosenOptions } from './chosenOptions.ts'
import { TripRow } from './TripRow.tsx'
import { Unplaced } from './Unplaced.tsx'
import { weekDays } from './weekDays.ts'

const NOON_MIN = 720

/** The visits of the plan by day for the next seven days, so that trips fit together. */
export function WeekPart() {
  const { i18n } = useLingui()
  const { session, matched, foundById, at, place } = useReferDesk()
  const { plan, where, client } = session
  const laid = useMemo(
    () => week(chosenOptions(plan, matched, foundById), circumstancesOf({ where, client }), at, place),
    [plan, matched, foundById, where, client, at, place],
  )
  if (laid.trips.length + laid.unplaced.length === 0) return null
  return (
    <details className="fold plan-week">
      <summary>
        <Trans>The week</Trans>{' '}
        <span className="quiet">
          <Plural value={laid.trips.length} _0="no visit placed" one="# visit" other="# visits" />
        </span>
      </summary>
      {weekDays(laid).map(({ day, trips }) => (
        <section key={day}>
          <h3>{dayWords(i18n, londonDayMs(day, NOON_MIN), at)}</h3>
          <ol>
            {trips.map((trip) => (
              <TripRow key={`${trip.found.service.id} ${trip.arrive}`} trip={trip} plan={plan} />
            ))}
          </ol>
        </section>
      ))}
      <Unplaced unplaced={laid.unplaced} />
      <p className="quiet">
        <Trans>
          Made of the hours that are listed; the way is on foot up to an hour, else our guess of a bus. Ring before you send somebody.
        </Trans>
      </p>
      <p>
        <button type="button" className="button button-quiet" onClick={() => print()}>
          <Trans>Print the plan and its week</Trans>
        </button>
      </p>
    </details>
  )
}
