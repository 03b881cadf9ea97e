import { useMemo, useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearch, useLocation } from 'wouter'
import type { PlaceSummary } from '../../core/api/places.ts'
import type { AreaFigures } from '../../core/place/area.ts'
import type { Water } from '../../core/place/water.ts'
import { findGaps } from '../../core/gap/answer/findGaps.ts'
import { NO_LISTINGS } from '../../core/gap/answer/gapNotes.ts'
import { londonParts } from '../../core/days/londonTime.ts'
import type { Service } from '../../core/listing/service.ts'
import { dateWords } from '../i18n/timeWords.ts'
import { usePage } from '../frame/PageContext.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { AreaTable } from './answer/AreaTable.tsx'
import { CsvButton } from './answer/CsvButton.tsx'
import { DecileBars } from './answer/DecileBars.tsx'
import { Headline } from './answer/Headline.tsx'
import { HowWeCount } from './answer/HowWeCount.tsx'
import { Legend } from './map/Legend.tsx'
import { MappedPlaces } from './MappedPlaces.tsx'
import { PlanMap } from './map/PlanMap.tsx'
import { instantOf } from '../help/address/address.ts'
import type { Outlines } from '../help/fetch/ground.ts'
import { gapQueryOf, readQuestion, writeQuestion, type PlanQuestion } from './ask/planQuestion.ts'
import { SelectedArea } from './answer/SelectedArea.tsx'
import { WhatCountsAsNear } from './ask/WhatCountsAsNear.tsx'
import { WhatIsThere } from './ask/WhatIsThere.tsx'
import { WhoNeedsIt } from './ask/WhoNeedsIt.tsx'

interface PlanViewProps {
  place: PlaceSummary
  figures: AreaFigures
  services: readonly Service[]
  outlines: Outlines
  boundaries: Outlines
  /** null = not known. */
  water: Water | null
}

/** The question from the address, its answer worked out here, and every view of that one answer. */
export function PlanView({ place, figures, services, outlines, boundaries, water }: PlanViewProps) {
  const { now: opened, places } = usePage()
  const [now] = useState(opened)
  const { question, ask, hrefWith } = useQuestion()
  const at = instantOf(question, now)
  const { types, reachM, when } = question
  const typesKey = types.join()
  const { result, doors } = useMemo(() => {
    const query = gapQueryOf({ types: typesKey === '' ? [] : (typesKey.split(',') as PlanQuestion['types']), reachM, when })
    const found = findGaps(figures, services, query, at, water)
    return { result: found, doors: found.doors.map((door) => door.at) }
  }, [figures, services, typesKey, reachM, when, at, water])
  const { columns, summary } = result
  const row = question.area === null ? -1 : columns.code.indexOf(question.area)
  const select = (area: string | null) => ask({ area })
  // What is not known is not a gap: no map, bars or table of people beyond reach.
  if (summary.notes.includes(NO_LISTINGS))
    return (
      <>
        {question.asof !== null && <AsListed place={place.name} at={at} now={hrefWith({ asof: null })} />}
        <Headline placeName={place.name} question={question} result={result} />
        <MappedPlaces places={places.filter(({ id, counts }) => id !== place.id && counts.services > 0)} />
      </>
    )
  return (
    <>
      {question.asof !== null && <AsListed place={place.name} at={at} now={hrefWith({ asof: null })} />}
      <Headline placeName={place.name} question={question} result={result} />
      <div className="plan-desk">
        <div className="plan-view">
          <PlanMap
            place={place}
            outlines={outlines}
            boundaries={boundaries}
            columns={columns}
            show={question.show}
            doors={doors}
            selected={question.area}
            onSelect={select}
          />
          {row >= 0 && <SelectedArea columns={columns} row={row} services={services} onClose={() => select(null)} />}
          <Legend show={question.show} overWater={(summary.overWater ?? 0) > 0} />
        </div>
        <form className="plan-panel" onSubmit={(event) => event.preventDefault()}>
          <WhoNeedsIt show={question.show} onShow={(show) => ask({ show })} />
          <WhatIsThere services={services} chosen={types} onChoose={(chosen) => ask({ types: chosen })} />
          <WhatCountsAsNear reachM={reachM} when={when} onChange={ask} />
        </form>
      </div>
      <AreaTable columns={columns} show={question.show} selected={question.area} onSelect={select} />
      <CsvButton place={place.id} result={result} day={dayOf(at)} />
      <div className="plan-strip">
        <DecileBars byDecile={summary.byDecile} />
        <HowWeCount summary={summary} question={question} />
      </div>
    </>
  )
}

/** The address bar is the one home of the question. */
function useQuestion() {
  const [path, navigate] = useLocation()
  const question = readQuestion(new URLSearchParams(useSearch()))
  const hrefWith = (change: Partial<PlanQuestion>): string => {
    const query = writeQuestion({ ...question, ...change })
    return query === '' ? path : `${path}?${query}`
  }
  const ask = (change: Partial<PlanQuestion>) => navigate(hrefWith(change), { replace: true })
  return { question, ask, hrefWith }
}

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

/** The London date at an instant, such as 2026-06-01. */
function dayOf(at: number): string {
  const { year, month, day } = londonParts(at)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
