import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { asOf } from '../../../core/listing/asOf.ts'
import { type Calendar, ENGLAND } from '../../../core/days/calendar.ts'
import { checkedOn } from '../../../core/listing/freshness.ts'
import { asksForVoucher } from '../../../core/seek/nearby.ts'
import { foundOf, type Found } from '../../../core/seek/search.ts'
import type { Service } from '../../../core/listing/service.ts'
import { KeeperNote } from '../../frame/KeeperNote.tsx'
import { FailedNote } from '../../frame/FailedNote.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { NotFound } from '../../frame/NotFound.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { comeBack, shownWhenLeft } from '../../ui/wayBack.ts'
import { PAGE_SIZE } from '../address/address.ts'
import { AsOfBanner } from '../address/AsOfBanner.tsx'
import { useAddress } from '../address/useAddress.ts'
import { CanIGo } from './CanIGo.tsx'
import { HowToBeReferred } from './HowToBeReferred.tsx'
import { WhatToBring } from './WhatToBring.tsx'
import { HowWeKnow } from './HowWeKnow.tsx'
import { SimilarListings } from './SimilarListings.tsx'
import { WhatInShort } from './WhatInShort.tsx'
import { WhatYouGet } from './WhatYouGet.tsx'
import { WhoCanCome } from './WhoCanCome.tsx'
import { AccessPart } from './AccessPart.tsx'
import { GettingThere } from './GettingThere.tsx'
import { HoursPart } from './HoursPart.tsx'
import { KeepPlace } from '../shortlist/KeepPlace.tsx'
import { KeepSpot } from '../shortlist/KeepSpot.tsx'
import { useOrigin } from '../where/origin.ts'
import { useWalkOver } from '../where/useWalkOver.ts'
import { ReportSection } from '../report/ReportSection.tsx'
import type { ListingAnswer } from '../fetch/listings.ts'
import { useListing } from '../fetch/useListing.ts'
import { shownType } from '../card/shownType.ts'
import { VoucherHelp } from '../lines/VoucherHelp.tsx'

/** Everything known about one listing, and everything that is not stated. */
export function ServicePage({ id }: { id: string }) {
  const { hydrated } = usePage()
  const { listing, state, retry } = useListing(id)
  if (state === 'not here') return <NotFound what="listing" />
  if (listing !== null) return <Listing answer={listing} retry={state === 'failed' ? retry : null} />
  if (state === 'failed') return <FailedNote retry={retry} />
  return hydrated ? (
    <Waiting>
      <Trans>Fetching this listing…</Trans>
    </Waiting>
  ) : (
    <NotFound what="listing" />
  )
}

/** @param retry the way to ask for what is missing; null = nothing is, or it is on its way */
function Listing({ answer, retry }: { answer: ListingAnswer; retry: (() => void) | null }) {
  const { service, place: placeId, sources, near } = answer
  const { at } = useAddress()
  const { places } = usePage()
  const place = places.find(({ id }) => id === placeId) ?? null
  const known = asOf(service, at)
  return known === null ? (
    <NotKnownThen service={service} place={place} />
  ) : (
    <Known service={known} place={place} sources={sources} near={near} retry={retry} />
  )
}

type KnownProps = Omit<ListingAnswer, 'place'> & { place: PlaceSummary | null; retry: (() => void) | null }

function Known({ service, place, sources, near, retry }: KnownProps) {
  const { at, types, area } = useAddress()
  const origin = useOrigin(place?.id ?? null, area)
  const over = useWalkOver(place?.files.water ?? null, origin?.exact === true)
  const calendar = place ?? ENGLAND
  const found = foundOf(service, { from: origin?.exact ? origin.from : null, roughM: origin?.roughM, over, at, calendar })
  const type = shownType(service.types, types)
  return (
    <KeepPlace place={place?.id ?? null}>
      <article className="listing">
        <BackLink place={place} service={service} />
        <AsOfBanner place={place?.name ?? ''} listed={checkedOn(service)} />
        <div className="named">
          <h1>
            <bdi>{service.name}</bdi>
          </h1>
          <KeepSpot service={service} />
        </div>
        <WhatInShort service={service} type={type} />
        <div className="listing-top">
          <CanIGo found={found} at={at} type={type} />
          <SimilarListings found={found} near={near} calendar={calendar} />
        </div>
        <div className="parts">
          <WhatYouGet service={service} at={at} />
          <WhoCanCome service={service} />
          <WhatToBring service={service} />
          <HowToBeReferred service={service} />
          {asksForVoucher(service) && <VoucherPart found={found} near={near} calendar={calendar} />}
          <HoursPart found={found} at={at} calendar={calendar} />
          <GettingThere found={found} place={place} />
          <AccessPart service={service} />
          <HowWeKnow service={service} sources={sources} retry={retry} />
          <ReportSection key={service.id} service={service} place={place} />
        </div>
        <KeeperNote place={place} />
      </article>
    </KeepPlace>
  )
}

/** Who may issue a voucher, measured from the person where they said where they are, else from the door. */
function VoucherPart({ found: { service }, near, calendar }: { found: Found; near: readonly Service[]; calendar: Calendar }) {
  const { now } = usePage()
  const { at, area, href } = useAddress()
  const origin = useOrigin(null, area)
  const nearby = near.flatMap((listed) => {
    const known = asOf(listed, at)
    return known === null
      ? []
      : [foundOf(known, { from: origin?.exact ? origin.from : service.at, roughM: origin?.exact ? origin.roughM : 0, at, calendar })]
  })
  return (
    <VoucherHelp referral={service.referral} self={service.id} nearby={nearby} at={at} ringAt={now} href={(id) => href(`/service/${id}`)} />
  )
}

function NotKnownThen({ service, place }: { service: Service; place: PlaceSummary | null }) {
  return (
    <>
      <BackLink place={place} service={service} />
      <AsOfBanner place={place?.name ?? ''} listed={null} />
      <h1>
        <bdi>{service.name}</bdi>
      </h1>
      <p className="lead">
        <Trans>No list named it yet on that date.</Trans>
      </p>
      <KeeperNote place={place} />
    </>
  )
}

/** To the list, and on it to the card that was opened, else to that of this listing. */
function BackLink({ place, service }: { place: PlaceSummary | null; service: Service }) {
  const { href } = useAddress()
  if (place === null) return null
  const list = `/find/${place.id}`
  return (
    <p className="back">
      <Link href={href(list, { show: shownWhenLeft(list) ?? PAGE_SIZE })} onClick={() => comeBack(list, `/service/${service.id}`)}>
        <Icon name="back" />
        <Trans>All help in {place.name}</Trans>
      </Link>
    </p>
  )
}
