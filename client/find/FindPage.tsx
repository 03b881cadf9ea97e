import { useQuery } from '@tanstack/react-query'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { PlaceSummary } from '../../core/api.ts'
import { checkedOn } from '../../core/freshness.ts'
import { search, type Found } from '../../core/search.ts'
import type { Service } from '../../core/service.ts'
import type { ServiceType } from '../../core/taxonomy.ts'
import { arriveAt } from '../ui/arrival.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { usePage, useTold } from '../ui/PageContext.tsx'
import { Answers } from './Answers.tsx'
import { AsOfBanner } from './AsOfBanner.tsx'
import { CountSentence } from './CountSentence.tsx'
import { FailedNote } from '../ui/FailedNote.tsx'
import { KindFilter } from './KindFilter.tsx'
import { useHere } from './links.ts'
import { MapButton, MapPanel } from './MapPanel.tsx'
import { useOrigin } from './origin.ts'
import { servicesQuery } from './query.ts'
import { WhereForm } from './WhereForm.tsx'

/** Help in one place: search box, kinds, answers nearest first, and a map of the same answers. */
export function FindPage({ place }: { place: PlaceSummary }) {
  const { t } = useLingui()
  useTold(
    t`Help in ${place.name} – Together Map`,
    t`Food, advice and company near you in ${place.name}: nearest first, with hours, phone and when each was last checked.`,
  )
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
  const { alive } = usePage()
  const { types, at, area } = useHere()
  const origin = useOrigin(place.id, area)
  const [lon, lat] = origin?.from ?? [null, null]
  const all = useMemo(
    () => search(services, { from: lon === null || lat === null ? null : [lon, lat], types: [], at, calendar: place }),
    [services, lon, lat, at, place],
  )
  const found = useMemo(() => ofKinds(all, types), [all, types])
  const counts = useMemo(() => countKinds(all), [all])
  const [mapOpen, setMapOpen] = useState(false)
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const path = `/find/${place.id}`
  return (
    <>
      <AsOfBanner place={place.name} listed={newestDate(found)} />
      <KindFilter path={path} counts={counts} />
      <div className="result-head">
        <ResultTitle>
          <CountSentence count={found.length} origin={origin} />
        </ResultTitle>
        {alive && found.length > 0 && <MapButton open={mapOpen} onPress={() => setMapOpen(!mapOpen)} />}
      </div>
      {found.length === 0 ? (
        <NothingFound place={place} />
      ) : (
        <div className={mapOpen ? 'with-map' : undefined}>
          {mapOpen && <MapPanel place={place} found={found} from={origin?.from ?? null} pointedAt={pointedAt} onPoint={setPointedAt} />}
          <Answers path={path} found={found} pointedAt={mapOpen ? pointedAt : null} onPoint={setPointedAt} />
        </div>
      )}
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

function NothingFound({ place }: { place: PlaceSummary }) {
  return (
    <div className="note">
      <p>
        <Trans>
          Nothing of this kind is listed in {place.name}. Choose another kind above, or ring Citizens Advice on{' '}
          <a href="tel:08001448848">
            <bdi>0800 144 8848</bdi>
          </a>
          : they know what is near you.
        </Trans>
      </p>
    </div>
  )
}

const ofKinds = (found: readonly Found[], types: readonly ServiceType[]): readonly Found[] =>
  types.length === 0 ? found : found.filter(({ service }) => service.types.some((type) => types.includes(type)))

function countKinds(found: readonly Found[]): ReadonlyMap<ServiceType, number> {
  const counts = new Map<ServiceType, number>()
  for (const { service } of found) for (const type of service.types) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

/** The newest date among what is listed; null where none has one. */
const newestDate = (found: readonly Found[]): string | null =>
  found.map(({ service }) => checkedOn(service) ?? '').reduce((newest, on) => (on > newest ? on : newest), '') || null
