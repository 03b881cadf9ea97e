import { Trans, useLingui } from '@lingui/react/macro'
import type { GapSummary } from '../../../core/gap/answer/findGaps.ts'
import { useDeskView } from '../desk/deskView.ts'
import { peopleWords, shareWords } from '../words/figureWords.ts'

type Deciles = GapSummary['byDecile']

/** People beyond reach and within it, for each tenth of England's neighbourhoods by deprivation. Bars start at nought. */
export function DecileBars() {
  const { byDecile } = useDeskView().state.summary
  const most = Math.max(1, ...byDecile.map(({ people }) => people))
  return (
    <section className="plan-deciles" aria-labelledby="plan-deciles-title">
      <h2 id="plan-deciles-title">
        <DecileFinding byDecile={byDecile} />
      </h2>
      <p className="plan-keys">
        <span className="plan-key" data-part="beyond">
          <Trans>beyond reach</Trans>
        </span>
        <span className="plan-key" data-part="within">
          <Trans>within reach</Trans>
        </span>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Tenth of England</Trans>
            </th>
            <th scope="col">
              <Trans>People</Trans>
            </th>
            <th scope="col">
              <Trans>Beyond reach</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {byDecile.map((row) => (
            <DecileRow key={row.decile} {...row} most={most} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function DecileRow({ decile, people, covered, most }: Deciles[number] & { most: number }) {
  const { i18n, t } = useLingui()
  const width = (count: number) => `${((100 * count) / most).toFixed(2)}%`
  const beyond = peopleWords(i18n, people - covered)
  const all = peopleWords(i18n, people)
  return (
    <tr>
      <th scope="row">
        {decile}
        {decile === 1 && (
          <small>
            <Trans>most deprived</Trans>
          </small>
        )}
        {decile === 10 && (
          <small>
            <Trans>least deprived</Trans>
          </small>
        )}
      </th>
      <td>
        <svg role="img" aria-label={t`${beyond} of ${all} people beyond reach`} width="100%" height="18">
          <rect className="plan-bar-beyond" x="0" y="1" height="16" width={width(people - covered)} />
          <rect className="plan-bar-within" x={width(people - covered)} y="1" height="16" width={width(covered)} />
          <line className="plan-baseline" x1="0" x2="0" y1="0" y2="18" />
        </svg>
      </td>
      <td>
        {people === 0 ? <Trans>nobody</Trans> : beyond}
        {people > 0 && <small>{shareWords(i18n, (people - covered) / people)}</small>}
      </td>
    </tr>
  )
}

function DecileFinding({ byDecile }: { byDecile: Deciles }) {
  const { i18n } = useLingui()
  const poorest = shareBeyond(byDecile.filter(({ decile }) => decile <= 2))
  const richest = shareBeyond(byDecile.filter(({ decile }) => decile >= 9))
  const all = shareWords(i18n, shareBeyond(byDecile) ?? 0)
  if (poorest === null || richest === null) return <Trans>{all} of people here live beyond reach</Trans>
  const most = shareWords(i18n, poorest)
  const least = shareWords(i18n, richest)
  if (most === least) return <Trans>As many live beyond reach in the most deprived fifth as in the least: {most}</Trans>
  return poorest > richest ? (
    <Trans>
      More live beyond reach in the most deprived fifth ({most}) than in the least ({least})
    </Trans>
  ) : (
    <Trans>
      Fewer live beyond reach in the most deprived fifth ({most}) than in the least ({least})
    </Trans>
  )
}

/** Share of people beyond reach, 0–1; null where nobody lives in these tenths. */
function shareBeyond(deciles: Deciles): number | null {
  const people = deciles.reduce((sum, decile) => sum + decile.people, 0)
  return people === 0 ? null : deciles.reduce((sum, decile) => sum + decile.people - decile.covered, 0) / people
}
