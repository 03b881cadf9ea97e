import { Trans, useLingui } from '@lingui/react/macro'
import { DoubtName } from './DoubtName.tsx'
import type { DoubtRow } from './doubtRows.ts'

/** An interval a row, from nought to the furthest; the line through all is the headline. @param headline in need beyond reach */
export function DoubtChart({ rows, headline }: { rows: readonly DoubtRow[]; headline: number }) {
  const { i18n } = useLingui()
  const most = Math.max(1, headline, ...rows.map(({ to }) => to))
  const now = i18n.number(Math.round(headline))
  return (
    <table className="doubt-table">
      <thead>
        <tr>
          <th scope="col">
            <Trans>What if</Trans>
          </th>
          <th scope="col">
            <Trans>In need beyond reach, now {now}</Trans>
          </th>
          <th scope="col">
            <Trans>Instead</Trans>
          </th>
          <th scope="col">
            <Trans>Change</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.of}>
            <th scope="row">
              <DoubtName row={row} />
            </th>
            <td>
              <Interval {...row} headline={headline} most={most} />
            </td>
            <Figures row={row} headline={headline} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Interval({ from, to, headline, most }: DoubtRow & { headline: number; most: number }) {
  const x = (figure: number) => `${((96 * figure) / most + 1).toFixed(2)}%`
  return (
    <svg aria-hidden="true" width="100%" height="22">
      <line className="doubt-base" x1="1%" x2="1%" y1="0" y2="22" />
      <line className="doubt-scale" x1="1%" x2="99%" y1="11" y2="11" />
      <rect className="doubt-span" x={x(from)} y="6" width={`${((96 * (to - from)) / most).toFixed(2)}%`} height="10" />
      {[from, to]
        .filter((figure) => figure !== headline)
        .map((figure) => (
          <circle key={figure} className="doubt-end" cx={x(figure)} cy="11" r="5" />
        ))}
      <line className="doubt-now" x1={x(headline)} x2={x(headline)} y1="0" y2="22" />
    </svg>
  )
}

/** Exact figures, to the person. */
function Figures({ row: { from, to }, headline }: { row: DoubtRow; headline: number }) {
  const { i18n } = useLingui()
  const ends = [from, to].filter((figure) => figure !== headline)
  const instead = ends.map((figure) => i18n.number(Math.round(figure))).join('–')
  const change = ends
    .map((figure) => i18n.number(Math.round(figure) - Math.round(headline), { signDisplay: 'exceptZero' }).replace('-', '−'))
    .join(' / ')
  return ends.length === 0 ? (
    <td colSpan={2} className="quiet">
      <Trans>moves nothing</Trans>
    </td>
  ) : (
    <>
      <td>
        <bdi>{instead}</bdi>
      </td>
      <td>
        <bdi>{change}</bdi>
      </td>
    </>
  )
}
