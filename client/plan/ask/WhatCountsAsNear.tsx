import { Trans, useLingui } from '@lingui/react/macro'
import { readWeekHour, writeWeekHour } from '../../../core/gap/query/weekHour.ts'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'
import { REACHES_M, type PlanQuestion } from './planQuestion.ts'
import { minutesOfReach, reachWords } from '../words/figureWords.ts'

interface WhatCountsAsNearProps {
  reachM: number
  when: string | null
  onChange: (change: Partial<PlanQuestion>) => void
}

const DAYS = [0, 1, 2, 3, 4, 5, 6]
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
/** The hour shown first when a day is chosen: most doors that open at all are open by then. */
const FIRST_HOUR = 10

/** How far is near, on foot, and at what hour of the week. */
export function WhatCountsAsNear({ reachM, when, onChange }: WhatCountsAsNearProps) {
  const { i18n } = useLingui()
  const reaches = [...new Set([...REACHES_M, reachM])].toSorted((a, b) => a - b)
  const chosen = when === null ? null : readWeekHour(when)
  const chooseDay = (day: string) =>
    onChange({ when: day === '' ? null : writeWeekHour({ day: Number(day), hour: chosen?.hour ?? FIRST_HOUR }) })
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
              onChange={(event) => onChange({ when: writeWeekHour({ ...chosen, hour: Number(event.target.value) }) })}
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
