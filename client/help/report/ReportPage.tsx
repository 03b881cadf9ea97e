import { useQuery } from '@tanstack/react-query'
import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { Icon } from '../../ui/icons/Icon.tsx'
import { KeeperNote } from '../../frame/KeeperNote.tsx'
import { NotFound } from '../../frame/NotFound.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { useAddress } from '../address/useAddress.ts'
import { listingQuery, type ListingAnswer } from '../fetch/listings.ts'
import { ReportForm } from './ReportForm.tsx'
import { ReportThanks } from './ReportThanks.tsx'

/** What the form is answered with where no script runs: thanks, or the form again with what was typed. */
export function ReportPage({ id }: { id: string }) {
  const { data } = useQuery(listingQuery(id))
  return data === undefined ? <NotFound what="listing" /> : <Answered answer={data} />
}

function Answered({ answer: { service, place: placeId } }: { answer: ListingAnswer }) {
  const { report, places } = usePage()
  const { href } = useAddress()
  const place = places.find((one) => one.id === placeId) ?? null
  const kept = report?.state === 'kept' ? report : null
  return (
    <article className="listing report">
      <p className="back">
        <Link href={href(`/service/${service.id}`)}>
          <Icon name="back" />
          <Trans>
            Back to <bdi>{service.name}</bdi>
          </Trans>
        </Link>
      </p>
      <h1>{kept === null ? <Trans>Your report is not sent yet</Trans> : <Trans>Your report</Trans>}</h1>
      {kept === null ? (
        <ReportForm service={service.id} outcome={report} busy={false} send={() => undefined} />
      ) : (
        <ReportThanks kept={kept} place={place} />
      )}
      <KeeperNote place={place} />
    </article>
  )
}
