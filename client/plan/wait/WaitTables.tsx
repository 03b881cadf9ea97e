import type { I18n } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { MeasureSummary } from '../../../core/gap/measures/measureSummary.ts'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'
import { shortDayWords } from '../week/daysWords.ts'
import { shareIn100 } from '../week/shareIn100.ts'
import { neverShare, type WaitFigures } from './waitFinding.ts'

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
const ONE_DECIMAL = { maximumFractionDigits: 1 }

/** Average hours of waiting for each hour of setting out: what the chart draws. */
export function WaitByHour({ byHour }: { byHour: readonly WaitFigures[] }) {
  const { i18n } = useLingui()
  return (
    <details className="plan-worked">
      <summary>
        <Trans>The average wait in hours, as a table</Trans>
      </summary>
      <table className="wait-table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Setting out</Trans>
            </th>
            {DAYS.map((day) => (
              <th key={day} scope="col">
                <abbr title={weekdayWords(i18n, day)}>{shortDayWords(i18n, day)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HOURS.map((clock) => (
            <tr key={clock}>
              <th scope="row">{clockWords(i18n, clock * 60)}</th>
              {DAYS.map((day) => (
                <td key={day}>{hoursOr(i18n, byHour[day * 24 + clock]!.mean_h)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** From the instant asked for, by how deprived the neighbourhood is. */
export function WaitByDecile({ wait }: { wait: MeasureSummary['wait']['wait_h'] }) {
  const { i18n } = useLingui()
  return (
    <details className="plan-worked">
      <summary>
        <Trans>By how deprived the neighbourhood is</Trans>
      </summary>
      <table className="wait-table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Tenth of England</Trans>
            </th>
            <th scope="col">
              <Trans>Average, hours</Trans>
            </th>
            <th scope="col">
              <Trans>Half are in, hours</Trans>
            </th>
            <th scope="col">
              <Trans>Nothing to wait for</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {wait.by_decile
            .filter(({ in_need: all }) => all > 0)
            .map(({ decile, ...figures }) => (
              <tr key={decile}>
                <th scope="row">{decile}</th>
                <td>{hoursOr(i18n, figures.mean_h)}</td>
                <td>{hoursOr(i18n, figures.median_h)}</td>
                <td>{shareIn100(i18n, neverShare(figures))}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  )
}

const hoursOr = (i18n: I18n, hours: number | null): string => (hours === null ? '–' : i18n.number(hours, ONE_DECIMAL))
