import { useQuery } from '@tanstack/react-query'
import { Trans } from '@lingui/react/macro'
import { useMemo, useRef, useState, type RefObject } from 'react'
import type { PlaceSummary } from '../../core/api/places.ts'
import { fit } from '../../core/seek/fit.ts'
import { asksAnything } from '../../core/seek/question.ts'
import { search, UNSURE_FROM_M, type Found } from '../../core/seek/search.ts'
import type { Service } from '../../core/listing/service.ts'
import type { ServiceType } from '../../core/listing/taxonomy.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { usePage } from '../frame/PageContext.tsx'
import { AnswerList } from './list/AnswerList.tsx'
import { AskAgainForm } from '../help/address/AskLink.tsx'
import { AsOfBanner } from '../help/address/AsOfBanner.tsx'
import { newestDate } from '../help/address/newestDate.ts'
import { CountSentence, FitSentence } from './list/CountSentence.tsx'
import { FailedNote } from '../frame/FailedNote.tsx'
import { AskedChips } from './filters/AskedChips.tsx'
import { FilterPanel } from './filters/FilterPanel.tsx'
import { QuickFilters } from './filters/QuickFilters.tsx'
import { usePlacesLeft } from './filters/usePlacesLeft.ts'
import { KindChips } from './filters/KindChips.tsx'
import { NeedsRow } from './filters/NeedsRow.tsx'
import { useAddress, useQuestion } from '../help/address/useAddress.ts'
import { MapButton, MapPanel } from '../help/map/MapPanel.tsx'
import { NothingFits } from './list/NothingFits.tsx'
import { Overview } from './list/Overview.tsx'
import { KeepPlace } from '../help/shortlist/KeepPlace.tsx'
import { type Origin, useOrigin } from '../help/where/origin.ts'
import { useWalkOver } from '../help/where/useWalkOver.ts'
import { servicesQuery } from '../help/fetch/listings.ts'
import { MoneyFirst } from './support/MoneyFirst.tsx'
import { OtherCouncilNote } from './OtherCouncilNote.tsx'
import { useMapBeside } from './useMapBeside.ts'
import { CrisisNote } from './list/CrisisNote.tsx'
import { townOf, useTypedWords } from './list/useTypedWords.ts'
import { useWayBack } from './list/useWayBack.ts'
import { useWordSearch } from './list/useWordSearch.ts'
import { WordSearchBox } from './list/WordSearchBox.tsx'
import { WhereFold } from './WhereFold.tsx'

/** Help in one place: where, what, then at once the answers, and a map of the same answers. */
export function FindPage({ place }: { place: PlaceSummary }) {
  const services = useQuery(servicesQuery(place))
  const page = useRef<HTMLDivElement>(null)
  const origin = useOrigin(place.id, useAddress().area)
  return (
    <div className="find" ref={page}>
      <WhereFold place={place} origin={origin} ready={!services.isPending} />
      {services.isPending && (
        <Waiting>
          <Trans>Fetching the list for {place.name}…</Trans>
        </Waiting>
      )}
      {services.isError && <FailedNote retry={() => void services.refetch()} />}
      {services.data && (
        <KeepPlace place={place.id}>
          <Results place={place} services={services.data} origin={origin} page={page} />
        </KeepPlace>
      )}
    </div>
  )
}

interface ResultsProps {
  place: PlaceSummary
  services: readonly Service[]
  origin: Origin | null
  /** What holds the answers and all that stands above them. */
  page: RefObject<HTMLElement | null>
}

function Results({ place, services, origin, page }: ResultsProps) {
  const { hydrated, now } = usePage()
  const address = useAddress()
  const { at, area } = address
  const [lon, lat] = origin?.from ?? [null, null]
  const roughM = origin?.roughM
  const over = useWalkOver(place.files.water, origin !== null)
  const all = useMemo(
    () => search(services, { from: lon === null || lat === null ? null : [lon, lat], roughM, over, types: [], at, calendar: place }),
    [services, lon, lat, roughM, over, at, place],
  )
  const [words, setWords] = useTypedWords(townOf(place.id, area))
  const [wordsOpen, setWordsOpen] = useState(words !== '')
  const answered = useWordSearch(all, services, words)
  const { found } = answered
  const question = useQuestion()
  const answers = useMemo(() => fit(found, question, at, place), [found, question, at, place])
  const shown = useMemo(() => [...answers.matches, ...answers.unknown], [answers])
  const left = usePlacesLeft(found, at, place)
  const counts = useMemo(() => countKinds(all), [all])
  const map = useMapBeside(hydrated)
  // What works by script alone: its room is kept until the page is alive.
  const toCome = hydrated ? '' : 'to-come'
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const path = `/find/${place.id}`
  const isOverview = question.types.length === 0 && words === ''
  const list = { path, pointedAt: map.open === true ? pointedAt : null, onPoint: setPointedAt }
  const hasMap = map.open === true && shown.length > 0
  useWayBack(page, { path, shown: address.show, ready: answered.ready, hasMap })
  return (
    <>
      <AskAgainForm place={place.id} />
      {address.asof !== null && <AsOfBanner place={place.name} listed={newestDate(shown)} />}
      <OtherCouncilNote origin={origin} place={place} />
      <NeedsRow path={path} counts={counts} />
      <div className="ask-row">
        <MoneyFirst
          place={place}
          own={origin?.authority ?? null}
          found={all}
          at={now}
          href={(id) => address.href(`/service/${id}`)}
          helplines={address.href('/helplines')}
        />
        <details className={`word-fold ${toCome}`} open={wordsOpen} onToggle={(event) => setWordsOpen(event.currentTarget.open)}>
          <summary>
            <Icon name="find" />
            <Trans>Search by word</Trans>
          </summary>
          <WordSearchBox here={place.id} text={words} onText={setWords} answered={answered} />
        </details>
        {shown.length > 0 && <MapButton className={toCome} open={hasMap} onPress={() => map.setOpen(!hasMap)} />}
      </div>
      <div className="ask-row filter-row">
        <FilterPanel place={place.id} path={path} left={left}>
          <KindChips path={path} left={left} counts={counts} />
        </FilterPanel>
        <QuickFilters path={path} left={left} />
        <AskedChips path={path} />
        <p className="count-line quiet" aria-live="polite">
          {asksAnything(question) ? (
            <FitSentence answers={answers} />
          ) : (
            <CountSentence count={shown.length} near={origin !== null} words={words !== ''} />
          )}
        </p>
      </div>
      {hydrated && <CrisisNote help={answered.crisis} at={now} />}
      {shown.length === 0 && <NothingFits place={place} all={all} onWords={words === '' ? null : () => setWords('')} />}
      <div className={hasMap ? 'with-map' : map.open === null && shown.length > 0 ? 'map-to-come' : undefined}>
        {hasMap && (
          <MapPanel
            place={place}
            found={shown}
            from={origin?.from ?? null}
            pointedAt={pointedAt}
            onPoint={setPointedAt}
            asked={map.asked}
          />
        )}
        {isOverview ? (
          <Overview {...list} answers={shown} />
        ) : (
          <AnswerList {...list} answers={answers} byWords={words !== ''} near={origin !== null && (roughM ?? 0) <= UNSURE_FROM_M} />
        )}
      </div>
    </>
  )
}

function countKinds(found: readonly Found[]): ReadonlyMap<ServiceType, number> {
  const counts = new Map<ServiceType, number>()
  for (const { service } of found) for (const type of service.types) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}
