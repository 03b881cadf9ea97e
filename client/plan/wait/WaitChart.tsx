import { Trans, useLingui } from '@lingui/react/macro'
import { weekdayWords } from '../../i18n/timeWords.ts'
import { shortDayWords } from '../week/daysWords.ts'
import { CURVE_HEIGHT, heightOf, waitPath, waitTicks } from './waitCurve.ts'
import type { WaitFigures } from './waitFinding.ts'

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const
/** Labels closer than this, in parts of the height, would lie on each other. */
const APART = 12

/** Mean and median wait by the hour of setting out, from nought. The table beside it says the same. @param chosen the hour looked at */
export function WaitChart({ byHour, chosen }: { byHour: readonly WaitFigures[]; chosen: number }) {
  const { i18n, t } = useLingui()
  const ticks = waitTicks(byHour)
  const top = ticks.at(-1)!
  const mean = waitPath(byHour, 'mean_h', top)
  const last = byHour[0]!
  const meanAt = last.mean_h === null ? null : heightOf(last.mean_h, top)
  const medianAt = last.median_h === null ? null : heightOf(last.median_h, top)
  const nudge =
    meanAt !== null && medianAt !== null && Math.abs(meanAt - medianAt) < APART ? Math.sign(meanAt - medianAt || 1) * APART * 0.5 : 0
  return (
    <div className="wait-chart" role="img" aria-label={t`Hours of waiting by the hour of setting out, Monday to Sunday`}>
      <div className="wait-hours" aria-hidden="true">
        {ticks.map((hours) => (
          <span key={hours} style={{ top: `${heightOf(hours, top)}%` }}>
            <Trans>{i18n.number(hours)} h</Trans>
          </span>
        ))}
      </div>
      <svg viewBox={`0 0 168 ${CURVE_HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {ticks.map((hours) => (
          <line key={hours} className="wait-tick" x1="0" x2="168" y1={heightOf(hours, top)} y2={heightOf(hours, top)} />
        ))}
        {DAYS.slice(1).map((day) => (
          <line key={day} className="wait-day" x1={day * 24} x2={day * 24} y1="0" y2={CURVE_HEIGHT} />
        ))}
        {mean !== '' && <path className="wait-area" d={`${mean}L168 ${CURVE_HEIGHT}L0 ${CURVE_HEIGHT}Z`} />}
        <path className="wait-mean" d={mean} />
        <path className="wait-median" d={waitPath(byHour, 'median_h', top)} />
        <line className="wait-chosen" x1={chosen} x2={chosen} y1="0" y2={CURVE_HEIGHT} />
        <line className="wait-base" x1="0" x2="168" y1={CURVE_HEIGHT} y2={CURVE_HEIGHT} />
      </svg>
      <div className="wait-ends" aria-hidden="true">
        {meanAt !== null && (
          <span className="wait-end-mean" style={{ top: `${meanAt + nudge}%` }}>
            <Trans>average</Trans>
          </span>
        )}
        {medianAt !== null && (
          <span className="wait-end-median" style={{ top: `${medianAt - nudge}%` }}>
            <Trans>half are in</Trans>
          </span>
        )}
      </div>
      <div className="wait-days" aria-hidden="true">
        {DAYS.map((day) => (
          <abbr key={day} title={weekdayWords(i18n, day)}>
            {shortDayWords(i18n, day)}
          </abbr>
        ))}
      </div>
    </div>
  )
}
