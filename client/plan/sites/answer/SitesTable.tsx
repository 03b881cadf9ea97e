import { useState } from 'react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { inNeedShown } from '../../../../core/gap/model/demand.ts'
import type { FoundSite, SchoolFacts } from '../engine/messages.ts'

const FIRST_SHOWN = 10

/** The sites, what adds most first; of each what it adds to those above it. The first ten, the rest on request. */
export function SitesTable({ sites }: { sites: readonly FoundSite[] }) {
  const { i18n } = useLingui()
  const [all, setAll] = useState(false)
  const shown = all ? sites : sites.slice(0, FIRST_SHOWN)
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
            <th scope="col">
              <Trans>People</Trans>
            </th>
            <th scope="col">
              <Trans>In need</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((site) => (
            <tr key={site.id}>
              <th scope="row" dir="auto">
                {site.ward ?? site.name} <Beside site={site} />
              </th>
              <td>{i18n.number(site.people)}</td>
              <td>{i18n.number(inNeedShown(site.needMillionths), { minimumFractionDigits: 1, maximumFractionDigits: 1 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sites.length && (
        <button type="button" className="button button-quiet" onClick={() => setAll(true)}>
          <Plural value={sites.length - shown.length} one="Show # more" other="Show # more" />
        </button>
      )}
    </div>
  )
}

/** What kind of place it is: the neighbourhood in whose middle it would stand, a school with its pupils. */
function Beside({ site: { name, ward, kind, school } }: { site: FoundSite }) {
  if (school !== null) return <School school={school} />
  if (ward === null) return <small>{kind === 'library' ? <Trans>library</Trans> : <Trans>listed place</Trans>}</small>
  return (
    <small>
      <Trans>middle of {name}</Trans>
    </small>
  )
}

function School({ school: { phase, type, pupils, meals } }: { school: SchoolFacts }) {
  const { i18n } = useLingui()
  const share = i18n.number(meals ?? 0, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <small>
      {phase === 'Not applicable' ? type : phase} ·{' '}
      {pupils === null ? <Trans>pupils not published</Trans> : <Plural value={pupils} one="# pupil" other="# pupils" />} ·{' '}
      {meals === null ? <Trans>free school meals not published</Trans> : <Trans>{share} on free school meals</Trans>}
    </small>
  )
}
