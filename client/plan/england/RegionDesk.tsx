import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, type ReactNode } from 'react'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { NO_LISTINGS } from '../../../core/gap/answer/gapNotes.ts'
import { FailedNote } from '../../frame/FailedNote.tsx'
import type { Outlines } from '../../help/fetch/ground.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import type { PlanQuestion } from '../ask/planQuestion.ts'
import { OwnListPanel } from '../dropped/OwnListPanel.tsx'
import { useOwnLists } from '../dropped/ownList.ts'
import { needWords } from '../words/whoWords.ts'
import { drawingOf, type Drawing } from './drawing.ts'
import { HowRegions } from './HowRegions.tsx'
import { RegionHeadline } from './RegionHeadline.tsx'
import { RegionLegend } from './RegionLegend.tsx'
import { RegionMap } from './RegionMap.tsx'
import { RegionQuestions } from './RegionQuestions.tsx'
import { RegionTable } from './RegionTable.tsx'
import { beyondInPoorestFifth, isReached, regionsOf, sumsOf } from './regions.ts'
import { classEnds, figureClass, shownBy, shownFigure, type ShownBy } from './shownFigure.ts'
import { useRegionDesk } from './useRegionDesk.ts'

interface RegionDeskProps {
  place: PlaceSummary
  /** What is asked about is called so: the place, or a ward of it. */
  name: string
  question: PlanQuestion
  ask: (change: Partial<PlanQuestion>) => void
  at: number
  /** A ward of the place; null = all of it. */
  within: string | null
  /** What the table has a row for. */
  by: 'authority' | 'ward' | 'area'
  /** What the map is drawn of: authorities, or neighbourhoods. */
  outlines: Outlines
  closer: { drawing: Drawing; name: string } | null
  hrefOf: ((code: string) => string) | null
  choose: ((code: string) => void) | null
  /** Below the questions. */
  children?: ReactNode
}

/** A country or a council at a glance: need, and where the planner brought a list, who of them lives beyond its reach. */
export function RegionDesk(props: RegionDeskProps) {
  const desk = useRegionDesk(props.place, props.question, props.at, props.within)
  const fault = desk.fault && (
    <FailedNote retry={desk.again}>
      <p>
        <Trans>The figures did not come. Check your connection, then try again.</Trans>
      </p>
      <p className="quiet">{desk.fault.message}</p>
    </FailedNote>
  )
  const { opened, answers } = desk
  if (opened === null || answers.gaps === undefined)
    return (
      fault ?? (
        <Waiting>
          <Trans>Fetching the neighbourhoods and counting who lives there…</Trans>
        </Waiting>
      )
    )
  return (
    <>
      {fault}
      <Answered {...props} opened={opened} state={answers.gaps.now} />
    </>
  )
}

type Desk = ReturnType<typeof useRegionDesk>
type AnsweredProps = RegionDeskProps & { opened: NonNullable<Desk['opened']>; state: NonNullable<Desk['answers']['gaps']>['now'] }

function Answered({ place, name, question, ask, by, outlines, closer, hrefOf, choose, children, opened, state }: AnsweredProps) {
  const { i18n, t } = useLingui()
  const list = useOwnLists()?.list ?? null
  const { areas } = opened
  const { columns, listings } = state
  // A list that is being counted is not counted yet.
  const hasServices = list !== null && !state.summary.notes.includes(NO_LISTINGS)
  useEffect(() => {
    if (hasServices && state.columns.rows.length > 0) performance.mark('own-list-figures')
  }, [hasServices, state])
  const regions = useMemo(() => regionsOf(areas, columns, by), [areas, columns, by])
  const sums = useMemo(() => sumsOf(regions), [regions])
  const reached = useMemo(() => {
    const some = regions.filter(isReached)
    return { regions: some.length, ...sumsOf(some), poorest: beyondInPoorestFifth(areas, columns, new Set(some.map(({ code }) => code))) }
  }, [regions, areas, columns])
  const drawn = useMemo(() => (by === 'authority' ? regions : regionsOf(areas, columns, 'area')), [areas, columns, by, regions])
  const drawing = useMemo(() => drawingOf(outlines), [outlines])
  const counts = hasServices && state.summary.services.counted > 0
  const shown = shownBy(question.need, counts)
  const figures = useMemo(() => new Map(drawn.map((region) => [region.code, shownFigure(region, shown)])), [drawn, shown])
  const ends = useMemo(() => classEnds([...figures.values()], shown), [figures, shown])
  const classes = useMemo(() => new Map([...figures].map(([code, figure]) => [code, figureClass(figure, ends)])), [figures, ends])
  const doors = useMemo(() => (counts ? listings.flatMap(({ at }) => (at === null ? [] : [at])) : []), [counts, listings])
  const names = useMemo(() => new Map(drawn.map((region) => [region.code, region])), [drawn])
  const say = (code: string) => {
    const region = names.get(code)
    return region === undefined ? null : (
      <Over name={region.name} figure={figures.get(code)!} by={shown} who={needWords(i18n, question.need)} />
    )
  }
  return (
    <>
      <RegionHeadline
        name={name}
        question={question}
        sums={sums}
        reached={reached}
        regions={regions.length}
        by={by}
        counted={hasServices ? state.summary.services.counted : null}
      />
      <HowRegions question={question} place={place.id} hasServices={counts} />
      <div className="region-desk">
        <div className="plan-view">
          <RegionMap
            drawing={drawing}
            closer={closer}
            classes={classes}
            doors={doors}
            label={t`Map of ${name}: the table says the same`}
            say={say}
            choose={choose}
          />
          <RegionLegend by={shown} ends={ends} need={question.need} of={by === 'authority' ? 'authority' : 'area'} hasDoors={counts} />
        </div>
        <div className="region-side">
          <OwnListPanel place={place} />
          <RegionQuestions
            question={question}
            ask={ask}
            needsKnown={opened.needsKnown}
            kinds={hasServices ? (list?.reading.kinds ?? []) : null}
          />
          {children}
        </div>
        <RegionTable key={place.name} name={name} regions={regions} by={by} hasServices={counts} hrefOf={hrefOf} />
      </div>
      <p className="quiet">
        <Trans>
          People of mid-2022; Indices of Deprivation 2025; Census 2021. Outlines: ONS, OS © Crown copyright. Straight lines times 1.3 are
          taken for walks, at 4.8 km an hour.
        </Trans>
      </p>
    </>
  )
}

function Over({ name, figure, by, who }: { name: string; figure: number; by: ShownBy; who: string }) {
  const { i18n } = useLingui()
  const value = i18n.number(figure, { maximumFractionDigits: by === 'count' ? 0 : 1 })
  return (
    <>
      <strong>{name}</strong>{' '}
      {Number.isNaN(figure) ? (
        by === 'beyond' ? (
          <Trans>your list reaches nobody here</Trans>
        ) : (
          <Trans>not published</Trans>
        )
      ) : by === 'beyond' ? (
        <Trans>
          {value} of every 100 {who} beyond reach
        </Trans>
      ) : by === 'count' ? (
        <Trans>{value} people</Trans>
      ) : (
        <Trans>
          {value} {who} for every 100 residents
        </Trans>
      )}
    </>
  )
}
