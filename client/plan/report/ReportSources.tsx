import { useQuery } from '@tanstack/react-query'
import { Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../i18n/timeWords.ts'
import { sourcesQuery } from '../../help/fetch/sources.ts'
import { useDeskView } from '../desk/deskView.ts'

/** Whose figures and lists these are, with the credit that each asks for. */
export function ReportSources() {
  const { i18n } = useLingui()
  const { place } = useDeskView()
  const sources = useQuery(sourcesQuery)
  const own = sources.data?.[place.id] ?? []
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
        {own.map(({ id, title, publisher, date, licence, credit }) => (
          <li key={id}>
            <bdi>
              {title}, {publisher}
              {date !== null && `, ${/^\d{4}-\d\d-\d\d$/.test(date) ? dateWords(i18n, date) : date}`}. {licence}. {credit}
            </bdi>
          </li>
        ))}
        <li>
          <bdi>© OpenStreetMap contributors (ODbL)</bdi> <Trans>for the streets of the map.</Trans>
        </li>
      </ul>
    </section>
  )
}
