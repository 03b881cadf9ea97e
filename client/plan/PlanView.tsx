import { useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import type { PlaceSummary } from '../../core/api/places.ts'
import { NO_LISTINGS } from '../../core/gap/answer/gapNotes.ts'
import { usePage } from '../frame/PageContext.tsx'
import { instantOf } from '../help/address/address.ts'
import { Headline } from './answer/Headline.tsx'
import { AreaTable } from './answer/AreaTable.tsx'
import { HowHeadline } from './answer/HowHeadline.tsx'
import { HowWeCount } from './answer/HowWeCount.tsx'
import { SelectedArea } from './answer/SelectedArea.tsx'
import { AskPanel } from './ask/AskPanel.tsx'
import { AsListed } from './desk/AsListed.tsx'
import { DeskLayout } from './desk/DeskLayout.tsx'
import { Compare } from './compare/Compare.tsx'
import { DeskViewContext, useDeskView, type DeskView } from './desk/deskView.ts'
import { Fault } from './desk/Fault.tsx'
import { Opening } from './desk/Opening.tsx'
import { useAnswers } from './desk/useAnswers.ts'
import { useQuestion } from './desk/useQuestion.ts'
import { CopyLink } from './link/CopyLink.tsx'
import { MappedPlaces } from './MappedPlaces.tsx'
import { MapOverlays } from './map/overlay/MapOverlays.tsx'
import { PlanMap } from './map/PlanMap.tsx'
import { useOwnColumn } from './own/useOwnColumn.ts'
import { takeUpReady } from './ready/useReadiness.ts'
import { ReportLinks } from './report/ReportLinks.tsx'
import { ReportPage } from './report/ReportPage.tsx'
import { NextSites } from './desk/NextSites.tsx'
import { ScenarioOnMap } from './desk/ScenarioOnMap.tsx'
import { Strip } from './strip/Strip.tsx'
import { ScenarioBar } from './scenario/result/ScenarioBar.tsx'
import { ScenarioMark } from './scenario/result/ScenarioMark.tsx'
import { ScenarioContext } from './scenario/store/scenarioContext.ts'
import { useScenario } from './scenario/store/useScenario.ts'
import { TryAChangePart } from './scenario/TryAChangePart.tsx'

interface PlanViewProps {
  place: PlaceSummary
  /** Addresses of the outlines of areas, and of wards and authorities. */
  areas: string
  boundaries: string
}

/** The desk of a place: the question from the address, its answer worked out in a thread of its own, and every view of that one answer. */
export function PlanView({ place, areas, boundaries }: PlanViewProps) {
  const { now: opened } = usePage()
  const [now] = useState(opened)
  const { question, ask, hrefWith, ready } = useQuestion()
  takeUpReady(place.id, ready)
  const isReport = new URLSearchParams(useSearch()).get('view') === 'report'
  const at = instantOf(question, now)
  const own = useOwnColumn(place.id)
  const scenario = useScenario(place.id)
  const desk = useAnswers(place, question, at, own, scenario.changes, scenario.compared)
  const view = useMemo((): DeskView | null => {
    if (desk.opened === null || desk.answers.gaps === undefined) return null
    const { now: state, before } = desk.answers.gaps
    const { opened: ground, said: answered, answers, isFresh } = desk
    return { place, question, answered, own, ask, hrefWith, at, ...ground, state, before, answers, isFresh }
  }, [desk, place, question, own, ask, hrefWith, at])
  const fault = desk.fault && <Fault fault={desk.fault} again={desk.again} ask={ask} />
  if (view === null || !scenario.opened) return fault ?? <Opening opened={desk.opened !== null} />
  const asItIs = view.before ?? view.state
  return (
    <ScenarioContext value={scenario}>
      <DeskViewContext value={view}>
        {question.asof !== null && <AsListed place={place.name} at={at} now={hrefWith({ asof: null })} />}
        {fault}
        {asItIs.summary.notes.includes(NO_LISTINGS) ? (
          <NothingKnown />
        ) : isReport ? (
          <ReportPage made={now} areas={areas} boundaries={boundaries} />
        ) : (
          <Views areas={areas} boundaries={boundaries} />
        )}
      </DeskViewContext>
    </ScenarioContext>
  )
}

/** Each part of the desk is one line. */
const Views = ({ areas, boundaries }: Pick<PlanViewProps, 'areas' | 'boundaries'>) => (
  <MapOverlays>
    <DeskLayout
      headline={<Headline />}
      links={[<HowHeadline key="how" />, <CopyLink key="copy" />, <ReportLinks key="report" />]}
      map={
        <>
          <ScenarioMark />
          <PlanMap areas={areas} boundaries={boundaries} />
          <ScenarioOnMap />
          <SelectedArea />
        </>
      }
      scenario={<ScenarioBar />}
      panel={<AskPanel />}
      strip={<Strip />}
      next={[<TryAChangePart key="try" onMap />, <NextSites key="next" />, <Compare key="compare" />, <HowWeCount key="how" />]}
      table={<AreaTable />}
    />
  </MapOverlays>
)

/** What is not known is not a gap: no map, bars or table of people beyond reach. */
function NothingKnown() {
  const { places } = usePage()
  const { place } = useDeskView()
  return (
    <>
      <Headline />
      <TryAChangePart />
      <MappedPlaces places={places.filter(({ id, counts }) => id !== place.id && counts.services > 0)} />
    </>
  )
}
