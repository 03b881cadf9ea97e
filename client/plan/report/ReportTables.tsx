import { Trans, useLingui } from '@lingui/react/macro'
import { worstFirst } from '../answer/worstFirst.ts'
import { useDeskView } from '../desk/deskView.ts'
import { minutesOfReach } from '../words/figureWords.ts'

/** As many as fit a page; the CSV has all. */
const MOST = 25

/** The neighbourhoods where most people in need lack help. */
export function ReportTables() {
  const { i18n } = useLingui()
  const { areas, state, question } = useDeskView()
  const { columns } = state
  const order = worstFirst(areas, columns, 'need').slice(0, MOST)
  const count = i18n.number(columns.rows.length)
  return (
    <section aria-labelledby="report-where" className="plan-report-break">
      <h3 id="report-where">
        <Trans>Areas where most people lack help</Trans>
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Ward and neighbourhood</Trans>
            </th>
            <th scope="col">
              <Trans>Authority</Trans>
            </th>
            <th scope="col">
              <Trans>People</Trans>
            </th>
            <th scope="col">
              <Trans>In need beyond reach</Trans>
            </th>
            <th scope="col">
              <Trans>Deprivation tenth</Trans>
            </th>
            <th scope="col">
              <Trans>Minutes to the nearest</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {order.map((i) => {
            const row = columns.rows[i]!
            const metres = columns.nearestM[i]!
            return (
              <tr key={row}>
                <th scope="row">
                  <bdi>
                    {areas.wardName[row]}, {areas.name[row]}
                  </bdi>
                </th>
                <td>
                  <bdi>{areas.authorityName[row]}</bdi>
                </td>
                <td>{i18n.number(areas.people[row]!)}</td>
                <td>
                  {Number.isNaN(columns.need[i]!) ? (
                    <Trans>not published</Trans>
                  ) : (
                    i18n.number(columns.covered[i] === 1 ? 0 : Math.round(columns.need[i]!))
                  )}
                </td>
                <td>{areas.decile[row]}</td>
                <td>{Number.isNaN(metres) ? <Trans>none</Trans> : i18n.number(minutesOfReach(metres, question.pace))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="quiet">
        <Trans>The first 25 of {count} neighbourhoods. The CSV of the desk has all of them.</Trans>
      </p>
    </section>
  )
}
