import { Trans, useLingui } from '@lingui/react/macro'
import { weekHourIndex } from '../../../core/gap/query/weekHour.ts'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'
import { useDeskView } from '../desk/deskView.ts'
import { REACH_MINUTES } from './planQuestion.ts'
import { minutesOfReach, reachWords } from '../words/figureWords.ts'

const DAYS = [0, 1, 2, 3, 4, 5, 6]
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
/** The hour shown first when a day is chosen: most doors that open at all are open by then. */
const FIRST_HOUR = 10

/** How far is near, on foot, and at what hour of the week. */
export function WhatCountsAsNear() {
  const { i18n } = useLingui()
  const { question, ask: onChange } = useDeskView()
  const { reachM, pace, hours } = question
  const reaches = [...new Set([...REACH_MINUTES.map((minutes) => minutes * pace), reachM])].toSorted((a, b) => a - b)
  const [first] = hours ?? []
  const chosen = first === undefined ? null : { day: Math.floor(first / 24), hour: first % 24 }
  const chooseDay = (day: string) =>
    onChange({ hours: day === '' ? null : [weekHourIndex({ day: Number(day), hour: chosen?.hour ?? FIRST_HOUR })] })
  return (
    <fieldset>
      <legend>
        <Trans>What counts as near</Trans>
      </legend>
      {reaches.map((metres) => (
        <label key={metres}>
          <input type="radio" name="reach" value={metres} checked={metres === reachM} onChange={() => onChange({ reachM: metres })} />
          <Reach metres={metres} />
        </label>
      ))}
      <div className="plan-when">
        <label>
          <Trans>Open on</Trans>
          <select name="day" value={chosen?.day ?? ''} onChange={(event) => chooseDay(event.target.value)}>
            <option value="">
              <Trans>any day, any time</Trans>
            </option>
            {DAYS.map((day) => (
              <option key={day} value={day}>
                {weekdayWords(i18n, day)}
              </option>
            ))}
          </select>
        </label>
        {chosen !== null && (
          <label>
            <Trans>from</Trans>
            <select
              name="hour"
              value={chosen.hour}
              onChange={(event) => onChange({ hours: [weekHourIndex({ ...chosen, hour: Number(event.target.value) })] })}
            >
              {HOURS.map((hour) => (
                <option key={hour} value={hour}>
                  {clockWords(i18n, hour * 60)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </fieldset>
  )
}

function Reach({ metres }: { metres: number }) {
  const { i18n } = useLingui()
  const reach = reachWords(i18n, metres)
  const minutes = minutesOfReach(metres)
  return (
    <span>
      <Trans>{minutes} minutes on foot</Trans>
      <span className="quiet">{reach}</span>
    </span>
  )
}
