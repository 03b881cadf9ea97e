import { Trans, useLingui } from '@lingui/react/macro'
import { peopleWords, shareWords } from '../words/figureWords.ts'
import type { BarFigures } from './barSums.ts'

interface BarTableProps {
  /** The most deprived first. */
  bars: readonly BarFigures[]
  /** The same without the scenario; null = that is what is shown. */
  was: readonly BarFigures[] | null
  head: string
  of: 'people' | 'need'
}

/** Bars as a table, each with its figures beside it. All are drawn to one scale, from nought. */
export function BarTable({ bars, was, head, of }: BarTableProps) {
  const most = Math.max(1, ...bars.map(({ all }) => all))
  const rows = bars.map((bar, i) => ({ number: i + 1, bar, before: was?.[i] ?? null }))
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{of === 'people' ? <Trans>People</Trans> : <Trans>In need</Trans>}</th>
          <th scope="col">
            <Trans>Beyond reach</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, bar, before }) => (
          <tr key={number}>
            <th scope="row">
              {number}
              {number === 1 && (
                <small>
                  <Trans>most deprived</Trans>
                </small>
              )}
              {number === rows.length && (
                <small>
                  <Trans>least deprived</Trans>
                </small>
              )}
            </th>
            <td>
              <Bar bar={bar} was={before} most={most} of={of} />
            </td>
            <td>
              <Figures bar={bar} was={before} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Bar({ bar, was, most, of }: { bar: BarFigures; was: BarFigures | null; most: number; of: BarTableProps['of'] }) {
  const { i18n, t } = useLingui()
  const width = (count: number) => `${((100 * count) / most).toFixed(2)}%`
  const beyond = peopleWords(i18n, Math.round(bar.beyond))
  const all = peopleWords(i18n, Math.round(bar.all))
  const said = of === 'people' ? t`${beyond} of ${all} people beyond reach` : t`${beyond} of ${all} in need beyond reach`
  return (
    <svg role="img" aria-label={said} width="100%" height="18">
      <rect className="plan-bar-within" x="0" y="1" height="16" width={width(bar.all)} />
      {was !== null && <rect className="plan-bar-was" x="0" y="7" height="4" width={width(was.beyond)} />}
      <rect className="plan-bar-beyond" x="0" y="1" height="16" width={width(bar.beyond)} />
      {was !== null && <line className="plan-bar-was-end" x1={width(was.beyond)} x2={width(was.beyond)} y1="1" y2="17" />}
      <line className="plan-baseline" x1="0" x2="0" y1="0" y2="18" />
    </svg>
  )
}

function Figures({ bar, was }: { bar: BarFigures; was: BarFigures | null }) {
  const { i18n } = useLingui()
  if (bar.all === 0) return <Trans>nobody</Trans>
  const before = was && peopleWords(i18n, Math.round(was.beyond))
  return (
    <>
      {peopleWords(i18n, Math.round(bar.beyond))}
      <small>{shareWords(i18n, bar.beyond / bar.all)}</small>
      {before !== null && (
        <small>
          <Trans>was {before}</Trans>
        </small>
      )}
    </>
  )
}
