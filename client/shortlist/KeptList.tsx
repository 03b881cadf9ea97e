import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../core/api/places.ts'
import type { Service } from '../../core/listing/service.ts'
import { usePage } from '../frame/PageContext.tsx'
import { useAddress } from '../help/address/useAddress.ts'
import { COMPARED, CompareTable } from '../help/share/compare/CompareTable.tsx'
import { clearKept, useAllKept, useKept } from '../help/shortlist/kept.ts'
import { HandOn } from './HandOn.tsx'
import { ShortlistHead } from './ShortlistHead.tsx'
import { ShortlistCards } from './ShortlistCards.tsx'
import { useListings } from './useListings.ts'

/** What was kept here in this tab: side by side, each in full, and ways to hand it on. */
export function KeptList({ place, listed }: { place: PlaceSummary; listed: readonly Service[] }) {
  const kept = useKept(place.id)
  const found = useListings(place, listed, kept)
  const { at, href } = useAddress()
  const heading = useReaderKept(found.length)
  return (
    <>
      <ShortlistHead place={place} found={found} />
      <h1 ref={heading} tabIndex={-1}>
        {found.length === 0 ? (
          <Trans>Nothing kept in {place.name}</Trans>
        ) : (
          <Plural value={found.length} one="# place kept" other="# places kept" />
        )}
      </h1>
      {found.length === 0 ? (
        <p className="lead">
          <Trans>Press Keep on a place and it comes here, to compare, print or send.</Trans>
        </p>
      ) : (
        <p className="kept-line">
          <span className="quiet">
            <Trans>Kept in this tab alone, and gone when you close it.</Trans>
          </span>{' '}
          <button type="button" className="button button-quiet" onClick={clearKept}>
            <Trans>Clear</Trans>
          </button>
        </p>
      )}
      {found.length >= COMPARED.least && found.length <= COMPARED.most && (
        <CompareTable place={place} found={found} at={at} href={(id) => href(`/service/${id}`)} />
      )}
      {found.length > COMPARED.most && (
        <p className="quiet">
          <Trans>Two to four places stand side by side: take some off to compare the rest.</Trans>
        </p>
      )}
      {found.length > 0 && (
        <>
          <HandOn place={place} listed={listed} found={found} />
          <ShortlistCards found={found} />
        </>
      )}
      <OtherPlaces here={place.id} />
    </>
  )
}

/** Shortlists of other places, which stand apart. */
function OtherPlaces({ here }: { here: string }) {
  const all = useAllKept()
  const { places } = usePage()
  const { href } = useAddress()
  const others = places.filter(({ id }) => id !== here && all[id] !== undefined)
  return others.map(({ id, name }) => (
    <p key={id}>
      <Link href={href(`/shortlist/${id}`, { area: null })}>
        <Trans>
          {name}: <Plural value={all[id]?.length ?? 0} one="# place kept" other="# places kept" />
        </Trans>
      </Link>
    </p>
  ))
}

/** Whoever takes a card off by keyboard goes on reading from the heading. */
function useReaderKept(count: number) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(count)
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) heading.current?.focus()
    before.current = count
  }, [count])
  return heading
}
