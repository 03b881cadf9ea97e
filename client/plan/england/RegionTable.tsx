import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { useOwnLists } from '../dropped/ownList.ts'
import { ownListWords } from '../dropped/ownListWords.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { regionCsv } from './regionCsv.ts'
import { isReached, type Region } from './regions.ts'

const FIRST = 20

type SortBy = 'need' | 'per100' | 'beyond' | 'share'

const MEASURES: Readonly<Record<SortBy, (region: Region) => number>> = {
  need: ({ need }) => need,
  per100: ({ need, people }) => (people === 0 ? -1 : need / people),
  // Where the list reaches nobody nothing is known, which is not most.
  beyond: (region) => (isReached(region) ? region.beyond : -1),
  share: (region) => (isReached(region) ? region.beyond / region.need : -1),
}

interface RegionTableProps {
  /** What the regions are of. */
  name: string
  /** Those with most in need first. */
  regions: readonly Region[]
  by: 'authority' | 'ward' | 'area'
  /** Beyond reach is shown only where there is something to be in reach of. */
  hasServices: boolean
  /** null = a row leads nowhere. */
  hrefOf: ((code: string) => string) | null
}

/** The regions of a map, exactly, by whichever figure is asked for. */
export function RegionTable({ name, regions, by, hasServices, hrefOf }: RegionTableProps) {
  const { i18n, t } = useLingui()
  const [wanted, setWanted] = useState<SortBy | null>(null)
  const [isWhole, setIsWhole] = useState(false)
  const sort: SortBy = wanted ?? (hasServices ? 'beyond' : 'need')
  const sorted = regions.toSorted((a, b) => MEASURES[sort](b) - MEASURES[sort](a))
  const heading = { authority: t`Authority`, ward: t`Ward`, area: t`Neighbourhood` }[by]
  const columns: [SortBy, string][] = [
    ['need', t`In need`],
    ['per100', t`For every 100 residents`],
    ...(hasServices
      ? ([
          ['beyond', t`Beyond reach`],
          ['share', t`Beyond reach, of every 100 in need`],
        ] as [SortBy, string][])
      : []),
  ]
  const list = useOwnLists()?.list ?? null
  const save = () => saveFile(`${name}.csv`, regionCsv(sorted, hasServices && list !== null ? ownListWords(i18n, list) : null), 'text/csv')
  const many = i18n.number(sorted.length)
  return (
    <div className="region-table">
      <div className="plan-table-box" role="region" aria-label={t`Table of what the map shows`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              {columns.map(([measure, words]) => (
                <th key={measure} scope="col" aria-sort={sort === measure ? 'descending' : undefined}>
                  <button type="button" onClick={() => setWanted(measure)}>
                    {words}
                    <span aria-hidden="true">{sort === measure ? ' ↓' : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(isWhole ? sorted : sorted.slice(0, FIRST)).map((region) => (
              <RegionRow key={region.code} region={region} hasServices={hasServices} href={hrefOf?.(region.code) ?? null} />
            ))}
          </tbody>
        </table>
      </div>
      {!isWhole && sorted.length > FIRST && (
        <button type="button" className="button button-quiet" onClick={() => setIsWhole(true)}>
          <Trans>Show all {many}</Trans>
        </button>
      )}{' '}
      <button type="button" className="button button-quiet" onClick={save}>
        <Trans>Download as CSV</Trans>
      </button>
    </div>
  )
}

function RegionRow({ region, hasServices, href }: { region: Region; hasServices: boolean; href: string | null }) {
  const { i18n, t } = useLingui()
  const { name, people, need, beyond, notPublished } = region
  const one = (value: number): string => i18n.number(value, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  const isUnknown = need === 0 && notPublished > 0
  return (
    <tr>
      <th scope="row">{href === null ? name : <Link href={href}>{name}</Link>}</th>
      <td>{isUnknown ? t`not published` : i18n.number(Math.round(need))}</td>
      <td>{isUnknown || people === 0 ? '–' : one((100 * need) / people)}</td>
      {hasServices && <td>{isReached(region) ? i18n.number(Math.round(beyond)) : t`not known`}</td>}
      {hasServices && <td>{isReached(region) ? one((100 * beyond) / need) : '–'}</td>}
    </tr>
  )
}
