import { useQuery } from '@tanstack/react-query'
import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../i18n/timeWords.ts'
import { sourcesQuery } from '../../help/fetch/sources.ts'
import { useDeskView } from '../desk/deskView.ts'

/** How the licence of a page begins from which facts alone were taken. */
const FACTS_ONLY = 'none stated'

/** Whose figures and lists these are, with the credit that each asks for. */
export function ReportSources() {
  const { i18n } = useLingui()
  const { place } = useDeskView()
  const sources = useQuery(sourcesQuery)
  const own = (sources.data?.[place.id] ?? []).toSorted((a, b) => b.used - a.used)
  const credited = own.filter(({ licence }) => !licence.startsWith(FACTS_ONLY))
  const pages = own.filter(({ licence }) => licence.startsWith(FACTS_ONLY))
  const dated = (date: string | null): string => (date === null ? '' : `, ${/^\d{4}-\d\d-\d\d$/.test(date) ? dateWords(i18n, date) : date}`)
  return (
    <section aria-labelledby="report-sources" className="plan-report-sources plan-report-long">
      <h2 id="report-sources">
        <Trans>Sources</Trans>
      </h2>
      {sources.isError && (
        <p>
          <Trans>The sources did not come. They stand at /about on this map.</Trans>
        </p>
      )}
      <ul>
        {credited.map(({ id, title, publisher, date, licence, credit }) => (
          <li key={id}>
            <bdi>
              {title}, {publisher}
              {dated(date)}. {licence}. {credit}
            </bdi>
          </li>
        ))}
        <li>
          <bdi>© OpenStreetMap contributors (ODbL)</bdi> <Trans>for the streets of the map.</Trans>
        </li>
      </ul>
      {pages.length > 0 && (
        <p>
          <Trans>Single facts, from pages that state no licence:</Trans>{' '}
          <bdi>{pages.map(({ title, publisher, date }) => `${title}, ${publisher}${dated(date)}`).join('; ')}.</bdi>
        </p>
      )}
    </section>
  )
}
