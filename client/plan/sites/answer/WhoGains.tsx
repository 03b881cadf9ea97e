import { Trans, useLingui } from '@lingui/react/macro'
import type { Gained } from '../../../../core/gap/questions/gainOf.ts'
import { peopleWords, shareWords } from '../../words/figureWords.ts'
import type { SitesAnswer } from '../engine/messages.ts'

/** People who come within reach, by tenth of England and by fifth of the place's own people. Bars start at nought, on one scale each. */
export function WhoGains({ answer: { byDecile, byFifth } }: { answer: SitesAnswer }) {
  const { i18n } = useLingui()
  const all = byDecile.reduce((sum, { people }) => sum + people, 0)
  if (all === 0) return null
  const poorest = shareWords(i18n, (byDecile[0]!.people + byDecile[1]!.people) / all)
  return (
    <section className="sites-gains" aria-labelledby="sites-gains-title">
      <h3 id="sites-gains-title">
        <Trans>{poorest} of those who gain live in the most deprived fifth of England</Trans>
      </h3>
      <div className="sites-bars">
        <Bars rows={byDecile} heading={<Trans>Tenth of England</Trans>} />
        <Bars rows={byFifth} heading={<Trans>Fifth of the place</Trans>} />
      </div>
    </section>
  )
}

const numbered = (rows: readonly Gained[]) => rows.map(({ people }, index) => ({ people, number: index + 1 }))

function Bars({ rows, heading }: { rows: readonly Gained[]; heading: React.ReactNode }) {
  const { i18n } = useLingui()
  const most = Math.max(...rows.map(({ people }) => people))
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" colSpan={2}>
            <Trans>People who gain</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {numbered(rows).map(({ people, number }) => (
          <tr key={number}>
            <th scope="row">
              {number}
              {number === 1 && (
                <small>
                  <Trans>most deprived</Trans>
                </small>
              )}
            </th>
            <td aria-hidden="true">
              <svg width="100%" height="14">
                <rect className="plan-bar-beyond" y="1" height="12" width={`${((100 * people) / most).toFixed(2)}%`} />
                <line className="plan-baseline" x1="0" x2="0" y1="0" y2="14" />
              </svg>
            </td>
            <td>{people === 0 ? <Trans>nobody</Trans> : peopleWords(i18n, people)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
