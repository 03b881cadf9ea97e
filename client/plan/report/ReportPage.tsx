import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { dateWords } from '../../i18n/timeWords.ts'
import { Headline } from '../answer/Headline.tsx'
import { dayOf } from '../desk/dayOf.ts'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { DeskViewContext, useDeskView } from '../desk/deskView.ts'
import { scenarioMarkText } from '../scenario/result/ScenarioMark.tsx'
import { useScenarioDesk } from '../scenario/store/scenarioContext.ts'
import { AskAgain } from './AskAgain.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { Limits } from './Limits.tsx'
import { Method } from './Method.tsx'
import { reached } from './reached.ts'
import { ReportBars } from './ReportBars.tsx'
import { ReportMap } from './ReportMap.tsx'
import { ReportParts, isWhole } from './ReportParts.tsx'
import { ReportScenario } from './ReportScenario.tsx'
import { ReportSources } from './ReportSources.tsx'
import { ReportTables } from './ReportTables.tsx'
import { stayHere } from './stayHere.ts'
import { TheQuestion } from './TheQuestion.tsx'
import { useMapDrawn } from './paper/useMapDrawn.ts'
import { useOnEveryPage } from './paper/useOnEveryPage.ts'

interface ReportPageProps {
  /** When the page was opened, ms since 1970 UTC: the day that the report is made. */
  made: number
  /** Addresses of the outlines. */
  areas: string
  boundaries: string
}

/** The view on screen as pages that print: question, findings, map, tables, bars, week, what is not known, method with its limits, sources. */
export function ReportPage({ made, areas, boundaries }: ReportPageProps) {
  const { i18n, t } = useLingui()
  const view = useDeskView()
  const { current, changes } = useScenarioDesk()
  const { before, hrefWith } = view
  const about = useAboutWords()
  const date = dateWords(i18n, dayOf(made))
  const mapDrawn = useMapDrawn()
  const whole = isWhole(view) && mapDrawn
  const title = useRef<HTMLHeadingElement>(null)
  // The link that led here is gone: the keyboard begins at the title.
  useEffect(() => title.current!.focus({ preventScroll: true }), [])
  const scenario = current === null || changes.length === 0 ? '' : scenarioMarkText(i18n, current.name, changes.length)
  useOnEveryPage(scenario, t`Together Map: who in ${about} lives beyond a walk of help. Made on ${date}.`)
  return (
    <DeskViewContext value={stayHere(view)}>
      <article className="plan-report" aria-busy={!whole}>
        <div className="plan-report-tools">
          <Link href={hrefWith({})} className="button button-quiet">
            <Trans>Back to the desk</Trans>
          </Link>{' '}
          <button type="button" className="button" onClick={() => window.print()}>
            <Trans>Print, or save as PDF</Trans>
          </button>
          <output className="quiet">
            {!whole && <Trans>The last figures or the map are still on their way: print when they are there.</Trans>}
          </output>
        </div>
        <header>
          <p className="plan-report-kind">
            {before === null ? <Trans>Gap report</Trans> : <Trans>Scenario: not as it is, but as it would be after changes</Trans>}
          </p>
          <h2 className="plan-report-title" ref={title} tabIndex={-1}>
            <Trans>Who in {about} lives beyond a walk of help</Trans>
          </h2>
          <p className="quiet">
            <Trans>
              Made on {date} with Together Map, in the browser of whoever printed it. Figures follow the question below and nothing else.
            </Trans>
          </p>
        </header>
        <TheQuestion />
        <section aria-labelledby="report-found" className="plan-report-wide" ref={reached}>
          <h2 id="report-found">
            <Trans>What was found</Trans>
          </h2>
          <Headline />
          <KeyFigures />
        </section>
        <ReportScenario />
        <ReportMap areas={areas} boundaries={boundaries} />
        <ReportTables />
        <ReportBars />
        <ReportParts />
        <Method />
        <Limits />
        <AskAgain />
        <ReportSources />
      </article>
    </DeskViewContext>
  )
}
