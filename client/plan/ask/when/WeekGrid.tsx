import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { clockWords, weekdayWords } from '../../../i18n/timeWords.ts'
import { paintedWhole } from './paintHours.ts'
import { useGridKeys } from './useGridKeys.ts'
import { usePainting } from './usePainting.ts'

const DAYS = [0, 1, 2, 3, 4, 5, 6]
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

interface WeekGridProps {
  hours: readonly number[] | null
  onPaint: (hours: readonly number[] | null) => void
}

/**
 * A week to paint: a column a day, a row an hour. Painted with a finger, a mouse, or by keyboard: arrows move, space paints, shift and an
 * arrow paint on; the name of a day or an hour paints all of it.
 */
export function WeekGrid({ hours, onPaint }: WeekGridProps) {
  const { i18n, t } = useLingui()
  const painting = usePainting(hours, onPaint)
  const keys = useGridKeys(hours, onPaint)
  const [shown] = useState(() => new Intl.DateTimeFormat(i18n.locale, { weekday: 'short', timeZone: 'UTC' }))
  const short = (day: number) => shown.format(Date.UTC(2001, 0, 1 + day))
  const on = new Set(painting.shown)
  const whole = (all: readonly number[]) => () => onPaint(paintedWhole(hours, all))
  return (
    <div
      className="plan-grid"
      role="grid"
      tabIndex={-1}
      aria-multiselectable
      aria-label={t`Hours of the week: arrows move, space paints`}
      {...keys.grid}
      {...painting.grid}
    >
      <div role="row">
        <span role="columnheader" className="quiet">
          {t`Hour`}
        </span>
        {DAYS.map((day) => (
          <span key={day} role="columnheader">
            <button type="button" {...keys.at(day, -1)} onClick={whole(HOURS.map((hour) => day * 24 + hour))}>
              {short(day)}
            </button>
          </span>
        ))}
      </div>
      {HOURS.map((hour) => (
        <div key={hour} role="row">
          <span role="rowheader">
            <button type="button" {...keys.at(-1, hour)} onClick={whole(DAYS.map((day) => day * 24 + hour))}>
              {clockWords(i18n, hour * 60)}
            </button>
          </span>
          {DAYS.map((day) => (
            <span
              key={day}
              role="gridcell"
              data-hour={day * 24 + hour}
              aria-selected={on.has(day * 24 + hour)}
              aria-label={`${weekdayWords(i18n, day)} ${clockWords(i18n, hour * 60)}`}
              {...keys.at(day, hour)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
