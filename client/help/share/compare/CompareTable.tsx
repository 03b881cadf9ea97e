import { Trans, useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import type { PlaceSummary } from '../../../../core/api/places.ts'
import type { Found } from '../../../../core/seek/search.ts'
import { farWords } from '../../words/whereWords.ts'
import { ShareTexts } from '../ShareTexts.tsx'
import { datedState } from '../text/datedState.ts'
import { districtOf } from '../text/handedOn.ts'
import { placeFacts, type PlaceFacts } from '../text/placeFacts.ts'
import './compare.css'

export interface CompareProps {
  place: PlaceSummary
  /** Two to four of them. */
  found: readonly Found[]
  /** ms since 1970 UTC */
  at: number
  /** The page of a listing. */
  href: (id: string) => string
}

/** How many stand side by side. */
export const COMPARED = { least: 2, most: 4 }

/** Places side by side, a column each: when, how far, referral, cost, diet, access, how old. What is not stated is said as such. */
export const CompareTable = (props: CompareProps) => (
  <ShareTexts>
    <Table {...props} />
  </ShareTexts>
)

function Table({ place, found, at, href }: CompareProps) {
  const { i18n, t } = useLingui()
  const title = useId()
  const columns = found.map((one) => ({ one, facts: placeFacts(i18n, one, at, districtOf(place, one.service)) }))
  const row = (label: string, said: (facts: PlaceFacts, one: Found) => ReactNode) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {columns.map(({ one, facts }) => (
        <td key={one.service.id}>{said(facts, one) ?? <NotStated />}</td>
      ))}
    </tr>
  )
  return (
    <div className="compare">
      <h2 id={title}>
        <Trans>Side by side</Trans>
      </h2>
      {/* Scrolls inside itself where a phone is too narrow for it; its links bring the keyboard along. */}
      <div className="compare-roll" role="region" aria-labelledby={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{t`What is said`}</span>
              </th>
              {found.map(({ service }) => (
                <th key={service.id} scope="col">
                  <a href={href(service.id)} dir="auto">
                    {service.name}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(t`Open`, (facts, one) => (
              <strong>{datedState(i18n, one.open, at, facts.phone !== null)}</strong>
            ))}
            {row(t`Hours`, ({ hours, hoursAge }) => (hours.length === 0 ? null : <HoursLines lines={hours} age={hoursAge} />))}
            {row(t`How far`, (_, one) => farWords(i18n, one) ?? <Trans>Say where you are to see this</Trans>)}
            {row(t`Where`, ({ where }) => (
              <bdi>{where}</bdi>
            ))}
            {row(t`Phone`, ({ phone }) => (phone === null ? null : <bdi>{phone}</bdi>))}
            {row(t`Referral`, ({ referral }) => referral)}
            {row(t`For whom`, ({ whom }) => whom)}
            {row(t`Cost`, ({ cost }) => cost)}
            {row(t`Diet`, ({ diet }) => diet)}
            {row(t`Access`, ({ access }) => access)}
            {row(t`Checked`, ({ checked }) => checked)}
          </tbody>
        </table>
      </div>
    </div>
  )
}

const HoursLines = ({ lines, age }: { lines: readonly string[]; age: string | null }) => (
  <>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {age !== null && <p className="quiet">{age}</p>}
  </>
)

const NotStated = () => (
  <span className="not-stated">
    <Trans>Not stated</Trans>
  </span>
)
