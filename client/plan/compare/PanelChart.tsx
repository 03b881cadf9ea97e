import { Trans, useLingui } from '@lingui/react/macro'
import { peopleWords, shareWords } from '../words/figureWords.ts'
import type { ComparedRow } from './comparedRows.ts'

interface PanelChartProps {
  title: string
  rows: readonly ComparedRow[]
  of: 'ward' | 'authority'
  /** Share at which the scale ends, 0–1. */
  end: number
  /** Beside the shares also how many. */
  counts: boolean
  labelledBy?: string
}

/** Sorted bars of the share beyond reach, with the detour band as whiskers. The table is the chart: its figures stand beside the bars. */
export function PanelChart({ title, rows, of, end, counts, labelledBy }: PanelChartProps) {
  const { i18n } = useLingui()
  const percent = (share: number) => i18n.number(share, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <table className="plan-panel-chart" aria-labelledby={labelledBy}>
      {title !== '' && <caption>{title}</caption>}
      <thead>
        <tr>
          <th scope="col">{of === 'ward' ? <Trans>Ward</Trans> : <Trans>Authority</Trans>}</th>
          <td aria-hidden="true">
            <span className="plan-scale">
              <span>0</span>
              <span>{percent(end)}</span>
            </span>
          </td>
          <th scope="col">
            <Trans>Beyond reach</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">
              <bdi>{row.name}</bdi>
            </th>
            <td aria-hidden="true">
              <ShareBar row={row} end={end} />
            </td>
            <td>
              <ShareFigures row={row} counts={counts} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ShareBar({ row: { share }, end }: { row: ComparedRow; end: number }) {
  const x = (value: number) => `${((100 * value) / end).toFixed(2)}%`
  return (
    <svg width="100%" height="18">
      <line className="plan-scale-line" x1="50%" x2="50%" y1="0" y2="18" />
      <line className="plan-scale-line" x1="100%" x2="100%" y1="0" y2="18" />
      {share !== null && (
        <>
          <rect className="plan-bar-beyond" x="0" y="3" height="12" width={x(share.value)} />
          {share.low !== share.high && (
            <>
              <line className="plan-whisker-edge" x1={x(share.low)} x2={x(share.high)} y1="9" y2="9" />
              <line className="plan-whisker" x1={x(share.low)} x2={x(share.high)} y1="9" y2="9" />
              <line className="plan-whisker" x1={x(share.low)} x2={x(share.low)} y1="5" y2="13" />
              <line className="plan-whisker" x1={x(share.high)} x2={x(share.high)} y1="5" y2="13" />
            </>
          )}
        </>
      )}
      <line className="plan-baseline" x1="0" x2="0" y1="0" y2="18" />
    </svg>
  )
}

function ShareFigures({ row: { share, need, beyond }, counts }: { row: ComparedRow; counts: boolean }) {
  const { i18n } = useLingui()
  if (share === null) return <Trans>not known</Trans>
  const [low, high] = [shareWords(i18n, share.low), shareWords(i18n, share.high)]
  const [many, all] = [peopleWords(i18n, Math.round(beyond)), peopleWords(i18n, Math.round(need))]
  return (
    <>
      <strong>{shareWords(i18n, share.value)}</strong>{' '}
      {low !== high && (
        <small>
          <Trans>
            {low} to {high}
          </Trans>
        </small>
      )}{' '}
      {counts && (
        <small className="plan-panel-count">
          <Trans>
            {many} of {all}
          </Trans>
        </small>
      )}
    </>
  )
}
