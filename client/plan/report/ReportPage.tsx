import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { dateWords } from '../../i18n/timeWords.ts'
import { Headline } from '../answer/Headline.tsx'
import { dayOf } from '../desk/dayOf.ts'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { useDeskView } from '../desk/deskView.ts'
import { KeyFigures } from './KeyFigures.tsx'
import { Limits } from './Limits.tsx'
import { Method } from './Method.tsx'
import { ReportSources } from './ReportSources.tsx'
import { ReportTables } from './ReportTables.tsx'
import { TheQuestion } from './TheQuestion.tsx'

interface ReportPageProps {
  /** When the page was opened, ms since 1970 UTC: the day that the report is made. */
  made: number
  /** Drawn between the findings and the tables: the map, bars, the week. */
  children: React.ReactNode
}

/** The view on screen as pages that print: question, findings, map, tables, method with its limits, sources. */
export function ReportPage({ made, children }: ReportPageProps) {
  const { i18n } = useLingui()
  const { before, hrefWith } = useDeskView()
  const about = useAboutWords()
  const date = dateWords(i18n, dayOf(made))
  return (
    <article className="plan-report">
      <p className="plan-report-tools">
        <Link href={hrefWith({})} className="button button-quiet">
          <Trans>Back to the desk</Trans>
        </Link>{' '}
        <button type="button" className="button" onClick={() => window.print()}>
          <Trans>Print, or save as PDF</Trans>
        </button>
      </p>
      <header>
        <p className="plan-report-kind">
          {before === null ? <Trans>Gap report</Trans> : <Trans>Scenario: not as it is, but as it would be after changes</Trans>}
        </p>
        <h2>
          <Trans>Who in {about} lives beyond a walk of help</Trans>
        </h2>
        <p className="quiet">
          <Trans>
            Made on {date} with Together Map, in the browser of whoever printed it. Figures follow the question below and nothing else.
          </Trans>
        </p>
      </header>
      <TheQuestion />
      <section aria-labelledby="report-found">
        <h3 id="report-found">
          <Trans>What was found</Trans>
        </h3>
        <Headline />
        <KeyFigures />
      </section>
      {children}
      <ReportTables />
      <Method />
      <Limits />
      <ReportSources />
    </article>
  )
}
