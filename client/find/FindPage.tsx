import { useQuery } from '@tanstack/react-query'
import { Trans } from '@lingui/react/macro'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { PlaceSummary } from '../../core/api/places.ts'
import { fit } from '../../core/seek/fit.ts'
import { checkedOn } from '../../core/listing/freshness.ts'
import { asksAnything } from '../../core/seek/question.ts'
import { search, type Found } from '../../core/seek/search.ts'
import type { Service } from '../../core/listing/service.ts'
import { type Group, groupOf, type ServiceType } from '../../core/listing/taxonomy.ts'
import { arriveAt } from '../ui/arrival.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { usePage } from '../frame/PageContext.tsx'
import { AnswerList } from './list/AnswerList.tsx'
import { AsOfBanner } from '../help/address/AsOfBanner.tsx'
import { CountSentence, FitSentence, OrderSentence } from './list/CountSentence.tsx'
import { FailedNote } from '../frame/FailedNote.tsx'
import { AskedChips } from './filters/AskedChips.tsx'
import { FilterPanel } from './filters/FilterPanel.tsx'
import { WishTiles } from './filters/WishTiles.tsx'
import { WordBox } from './filters/WordBox.tsx'
import { useAddress, useQuestion } from '../help/address/useAddress.ts'
import { MapButton, MapPanel } from '../help/map/MapPanel.tsx'
import { NothingFits } from './list/NothingFits.tsx'
import { useOrigin } from '../help/where/origin.ts'
import { useWalkOver } from '../help/where/useWalkOver.ts'
import { servicesQuery } from '../help/fetch/listings.ts'
import { MoneyFirst } from './support/MoneyFirst.tsx'
import { useTypedWords, useWordSearch } from './list/useWordSearch.ts'
import { WhereForm } from '../help/where/WhereForm.tsx'

/** Help in one place: search box, kinds, answers nearest first, and a map of the same answers. */
export function FindPage({ place }: { place: PlaceSummary }) {
  const services = useQuery(servicesQuery(place))
  return (
    <>
      <h1>
        <Trans>Find help in {place.name}</Trans>
      </h1>
      <WhereForm place={place.id} />
      {services.isPending && (
        <Waiting>
          <Trans>Fetching the list for {place.name}…</Trans>
        </Waiting>
      )}
      {services.isError && <FailedNote retry={() => void services.refetch()} />}
      {services.data && <Results place={place} services={services.data} />}
    </>
  )
}

function Results({ place, services }: { place: PlaceSummary; services: readonly Service[] }) {
  const { hydrated, now } = usePage()
  const address = useAddress()
  const { at, area } = address
  const origin = useOrigin(place.id, area)
  const [lon, lat] = origin?.from ?? [null, null]
  const roughM = origin?.roughM
  const over = useWalkOver(place.files.water, origin !== null)
  const all = useMemo(
    () => search(services, { from: lon === null || lat === null ? null : [lon, lat], roughM, over, types: [], at, calendar: place }),
    [services, lon, lat, roughM, over, at, place],
  )
  const [words, setWords] = useTypedWords()
  const { found } = useWordSearch(all, words)
  const question = useQuestion()
  const answers = useMemo(() => fit(found, question, at, place), [found, question, at, place])
  const shown = useMemo(() => [...answers.matches, ...answers.unknown], [answers])
  const counts = useMemo(() => countKinds(all), [all])
  const [mapOpen, setMapOpen] = useState(false)
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const path = `/find/${place.id}`
  const food = question.types.length === 0 || question.types.some((type) => FOOD_GROUPS.has(groupOf(type)))
  const money = (
    <MoneyFirst
      place={place}
      own={origin?.authority ?? null}
      found={all}
      at={now}
      href={(id) => address.href(`/service/${id}`)}
      helplines={address.href('/helplines')}
    />
  )
  return (
    <>
      {address.asof !== null && <AsOfBanner place={place.name} listed={newestDate(shown)} />}
      <WishTiles path={path} counts={counts} />
      <FilterPanel path={path} />
      {hydrated && <WordBox text={words} onText={setWords} />}
      <div className="result-head">
        <div>
          <ResultTitle>
            <CountSentence count={shown.length} origin={origin} words={words !== ''} />
          </ResultTitle>
          <p className="quiet">
            {asksAnything(question) && (
              <>
                <FitSentence answers={answers} />.{' '}
              </>
            )}
            <OrderSentence words={words !== ''} near={origin !== null} />
          </p>
        </div>
        {hydrated && shown.length > 0 && <MapButton open={mapOpen} onPress={() => setMapOpen(!mapOpen)} />}
      </div>
      <AskedChips path={path} />
      {food && money}
      {shown.length === 0 && <NothingFits place={place} all={all} onWords={words === '' ? null : () => setWords('')} />}
      <div className={mapOpen ? 'with-map' : undefined}>
        {mapOpen && <MapPanel place={place} found={shown} from={origin?.from ?? null} pointedAt={pointedAt} onPoint={setPointedAt} />}
        <AnswerList path={path} answers={answers} pointedAt={mapOpen ? pointedAt : null} onPoint={setPointedAt} />
      </div>
      {!food && money}
    </>
  )
}

/** The heading of the answers; after a search it is where the reader continues. */
function ResultTitle({ children }: { children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => arriveAt(title.current))
  return (
    <h2 ref={title} tabIndex={-1} aria-live="polite">
      {children}
    </h2>
  )
}

/** Money stands above food, and below everything else. */
const FOOD_GROUPS: ReadonlySet<Group> = new Set(['take home', 'eat', 'children', 'by referral'])

function countKinds(found: readonly Found[]): ReadonlyMap<ServiceType, number> {
  const counts = new Map<ServiceType, number>()
  for (const { service } of found) for (const type of service.types) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

/** The newest date among what is listed; null where none has one. */
const newestDate = (found: readonly Found[]): string | null =>
  found.map(({ service }) => checkedOn(service) ?? '').reduce((newest, on) => (on > newest ? on : newest), '') || null
