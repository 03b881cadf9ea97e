import { useMemo, useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../core/api/places.ts'
import { NO_LISTINGS } from '../../core/gap/answer/gapNotes.ts'
import { dateWords } from '../i18n/timeWords.ts'
import { usePage } from '../frame/PageContext.tsx'
import { FailedNote } from '../frame/FailedNote.tsx'
import { instantOf } from '../help/address/address.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { AreaTable } from './answer/AreaTable.tsx'
import { CsvButton } from './answer/CsvButton.tsx'
import { DecileBars } from './answer/DecileBars.tsx'
import { Headline } from './answer/Headline.tsx'
import { HowWeCount } from './answer/HowWeCount.tsx'
import { SelectedArea } from './answer/SelectedArea.tsx'
import { WhatCountsAsNear } from './ask/WhatCountsAsNear.tsx'
import { WhatIsThere } from './ask/WhatIsThere.tsx'
import { WhoNeedsIt } from './ask/WhoNeedsIt.tsx'
import { dayOf } from './desk/dayOf.ts'
import { DeskViewContext, useDeskView, type DeskView } from './desk/deskView.ts'
import { useAnswers } from './desk/useAnswers.ts'
import { useQuestion } from './desk/useQuestion.ts'
import { Legend } from './map/Legend.tsx'
import { MappedPlaces } from './MappedPlaces.tsx'
import { PlanMap } from './map/PlanMap.tsx'
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
  const { question, ask, hrefWith } = useQuestion()
  const at = instantOf(question, now)
  const scenario = useScenario(place.id)
  const desk = useAnswers(place, question, at, null, scenario.changes, scenario.compared)
  const view = useMemo((): DeskView | null => {
    if (desk.opened === null || desk.answers.gaps === undefined) return null
    const { now: state, before } = desk.answers.gaps
    const isFresh: DeskView['isFresh'] = (part) => desk.answered[part] === desk.asked
    return { place, question, ask, hrefWith, at, ...desk.opened, state, before, answers: desk.answers, isFresh }
  }, [desk, place, question, ask, hrefWith, at])
  if (view === null || !scenario.opened)
    return desk.fault === null ? <Opening /> : <Fault message={desk.fault.message} again={desk.again} />
  const asItIs = view.before ?? view.state
  return (
    <ScenarioContext value={scenario}>
      <DeskViewContext value={view}>
        {question.asof !== null && <AsListed place={place.name} at={at} now={hrefWith({ asof: null })} />}
        {desk.fault !== null && <Fault message={desk.fault.message} again={desk.again} />}
        <ScenarioBar />
        <Headline />
        {asItIs.summary.notes.includes(NO_LISTINGS) ? <NothingKnown /> : <Views areas={areas} boundaries={boundaries} />}
      </DeskViewContext>
    </ScenarioContext>
  )
}

function Views({ areas, boundaries }: Pick<PlanViewProps, 'areas' | 'boundaries'>) {
  return (
    <>
      <div className="plan-desk">
        <div className="plan-view">
          <ScenarioMark />
          <PlanMap areas={areas} boundaries={boundaries} />
          <SelectedArea />
          <Legend />
        </div>
        <form className="plan-panel" onSubmit={(event) => event.preventDefault()}>
          <WhoNeedsIt />
          <WhatIsThere />
          <WhatCountsAsNear />
        </form>
      </div>
      <TryAChangePart />
      <AreaTable />
      <CsvButton />
      <div className="plan-strip">
        <DecileBars />
        <HowWeCount />
      </div>
    </>
  )
}

/** What is not known is not a gap: no map, bars or table of people beyond reach. */
function NothingKnown() {
  const { places } = usePage()
  const { place } = useDeskView()
  return (
    <>
      <TryAChangePart />
      <MappedPlaces places={places.filter(({ id, counts }) => id !== place.id && counts.services > 0)} />
    </>
  )
}

const Opening = () => (
  <Waiting>
    <Trans>Fetching the neighbourhoods and measuring the walks…</Trans>
  </Waiting>
)

const Fault = ({ message, again }: { message: string; again: () => void }) => (
  <FailedNote retry={again}>
    <p>
      <Trans>The figures did not come. Check your connection, then try again.</Trans>
    </p>
    <p className="quiet">{message}</p>
  </FailedNote>
)

/** @param now address of the same question, of the listings as they are now */
function AsListed({ place, at, now }: { place: string; at: number; now: string }) {
  const { i18n } = useLingui()
  const date = dateWords(i18n, dayOf(at))
  return (
    <aside className="note note-then">
      <Icon name="clock" />
      <p>
        <strong>
          <Trans>
            You are looking at {place} as it was listed on {date}.
          </Trans>
        </strong>{' '}
        <Link href={now} replace>
          <Trans>See it as listed now</Trans>
        </Link>
      </p>
    </aside>
  )
}
