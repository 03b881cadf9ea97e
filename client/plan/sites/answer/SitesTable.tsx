import { Trans, useLingui } from '@lingui/react/macro'
import { inNeedShown } from '../../../../core/gap/model/demand.ts'
import type { FoundSite, SchoolFacts } from '../engine/messages.ts'

/** The sites, what adds most first; of each what it adds to those above it. */
export function SitesTable({ sites }: { sites: readonly FoundSite[] }) {
  const { i18n, t } = useLingui()
  const schools = sites.some(({ school }) => school !== null)
  return (
    <div className="sites-table" role="region" tabIndex={0} aria-label={t`Sites that were found`}>
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
                {site.ward ?? site.name}
                <Beside site={site} />
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

/** What kind of place it is: the neighbourhood in whose middle it would stand, the phase of a school. */
function Beside({ site: { name, ward, kind, school } }: { site: FoundSite }) {
  if (ward !== null)
    return (
      <small>
        <Trans>middle of {name}</Trans>
      </small>
    )
  if (school !== null) return <small>{school.phase === 'Not applicable' ? school.type : school.phase}</small>
  return <small>{kind === 'library' ? <Trans>library</Trans> : <Trans>listed place</Trans>}</small>
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
