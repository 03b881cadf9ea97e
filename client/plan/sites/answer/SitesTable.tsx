import { Trans, useLingui } from '@lingui/react/macro'
import { inNeedShown } from '../../../../core/gap/model/demand.ts'
import type { FoundSite, SchoolFacts } from '../engine/messages.ts'
import { siteWords } from '../words/siteWords.ts'

/** The sites, what adds most first; of each what it adds to those above it. */
export function SitesTable({ sites }: { sites: readonly FoundSite[] }) {
  const { i18n } = useLingui()
  const schools = sites.some(({ school }) => school !== null)
  return (
    <div className="sites-table">
      <table>
        <caption>
          <Trans>Each site, with what it adds to those above it</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Site</Trans>
            </th>
            {schools && (
              <th scope="col">
                <Trans>Pupils, on free school meals</Trans>
              </th>
            )}
            <th scope="col">
              <Trans>People</Trans>
            </th>
            <th scope="col">
              <Trans>In need</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <tr key={site.id}>
              <th scope="row" dir="auto">
                {siteWords(i18n, site)}
                {site.school !== null && <small>{site.school.phase === 'Not applicable' ? site.school.type : site.school.phase}</small>}
              </th>
              {schools && <td>{site.school !== null && <Pupils school={site.school} />}</td>}
              <td>{i18n.number(site.people)}</td>
              <td>{i18n.number(inNeedShown(site.needMillionths), { minimumFractionDigits: 1, maximumFractionDigits: 1 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Pupils({ school: { pupils, meals } }: { school: SchoolFacts }) {
  const { i18n } = useLingui()
  if (pupils === null && meals === null) return <Trans>not published</Trans>
  const percent = meals === null ? null : i18n.number(meals, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <>
      {pupils === null ? <Trans>not published</Trans> : i18n.number(pupils)},{' '}
      {percent === null ? <Trans>free meals not published</Trans> : percent}
    </>
  )
}
