import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { Trans } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Service } from '../../../core/listing/service.ts'
import { search } from '../../../core/seek/search.ts'
import { FailedNote } from '../../frame/FailedNote.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { useAddress } from '../../help/address/useAddress.ts'
import { servicesQuery } from '../../help/fetch/listings.ts'
import { useWalkOver } from '../../help/where/useWalkOver.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { useSession } from '../session/useSession.ts'
import { ReferDeskContext, type ReferDesk } from './referDesk.ts'
import { useMatched } from './useMatched.ts'
import { useMine } from './useMine.ts'

/** Fetches the list of a place, once, and matches it in the browser: nothing of the client is in any question. */
export function ReferDeskProvider({ place, children }: { place: PlaceSummary; children: ReactNode }) {
  const services = useQuery(servicesQuery(place))
  if (services.isPending)
    return (
      <Waiting>
        <Trans>Fetching the list for {place.name}…</Trans>
      </Waiting>
    )
  if (services.isError) return <FailedNote retry={() => void services.refetch()} />
  return (
    <Matched place={place} services={services.data}>
      {children}
    </Matched>
  )
}

function Matched({ place, services, children }: { place: PlaceSummary; services: readonly Service[]; children: ReactNode }) {
  const { now } = usePage()
  const { at } = useAddress()
  const hand = useSession()
  const { where } = hand.session
  const over = useWalkOver(place.files.water, where !== null)
  const found = useMemo(
    () => search(services, { from: where?.from ?? null, roughM: where?.roughM, over, types: [], at, calendar: place }),
    [services, where, over, at, place],
  )
  const { mine, markMine } = useMine(place.id)
  const matched = useMatched({ services, session: hand.session, mine, at, over, place })
  const foundById = useMemo(() => new Map(found.map((one) => [one.service.id, one])), [found])
  const desk: ReferDesk = { ...hand, place, at, now, found, foundById, services, matched, mine, markMine }
  return <ReferDeskContext value={desk}>{children}</ReferDeskContext>
}
