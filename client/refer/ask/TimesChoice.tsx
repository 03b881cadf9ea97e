import { Trans, useLingui } from '@lingui/react/macro'
import { writeWhen, type DayPart, type When } from '../../../core/seek/when.ts'
import { shortWeekday } from '../../help/share/text/shortTimes.ts'
import { partWords } from '../../help/words/whenAskedWords.ts'
import { weekdayWords } from '../../i18n/timeWords.ts'
import { Tick } from './Tick.tsx'
import { timesWords } from './timesWords.ts'
import { withTimes } from './addSaid.ts'

const PARTS: readonly DayPart[] = ['am', 'pm', 'eve']
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** When the client can come: a box for each part of each day; a heading ticks its column. */
export function TimesChoice({ times, set }: { times: readonly When[]; set: (times: readonly When[]) => void }) {
  const { i18n, t } = useLingui()
  const chosen = new Set(times.map(writeWhen))
  const without = (some: readonly When[]) => {
    const gone = new Set(some.map(writeWhen))
    return times.filter((when) => !gone.has(writeWhen(when)))
  }
  const flip = (some: readonly When[]) => {
    const all = some.every((when) => chosen.has(writeWhen(when)))
    set(all ? without(some) : withTimes(times, some))
  }
  const hours = times.filter((when) => typeof when !== 'string' && typeof when.part === 'number')
  return (
    <>
      <table className="refer-times">
        <caption className="unseen">
          <Trans>When they can come. Nothing ticked: at any time.</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t`Day`}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                <button type="button" onClick={() => flip(DAYS.map((day) => ({ day, part })))}>
                  {partWords(i18n, part)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((day) => (
            <tr key={day}>
              <th scope="row" aria-label={weekdayWords(i18n, day)}>
                <button type="button" onClick={() => flip(PARTS.map((part) => ({ day, part })))}>
                  <span aria-hidden="true">{shortWeekday(i18n, day)}</span>
                  <span className="unseen">{weekdayWords(i18n, day)}</span>
                </button>
              </th>
              {PARTS.map((part) => (
                <td key={part}>
                  <label className="refer-part">
                    <input
                      type="checkbox"
                      autoComplete="off"
                      aria-label={`${weekdayWords(i18n, day)}, ${partWords(i18n, part)}`}
                      checked={chosen.has(writeWhen({ day, part }))}
                      onChange={() => flip([{ day, part }])}
                    />
                    <span>{partWords(i18n, part)}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hours.length > 0 && (
        <Tick on set={() => set(without(hours))}>
          {timesWords(i18n, hours).join(' · ')}
        </Tick>
      )}
    </>
  )
}
