import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Authority } from '../../core/place/elsewhere/authority.ts'
import { placeHolding } from '../../core/place/elsewhere/placeHolding.ts'
import { FailedNote } from '../frame/FailedNote.tsx'
import { NotFound } from '../frame/NotFound.tsx'
import { usePage } from '../frame/PageContext.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { useAddress } from '../help/address/useAddress.ts'
import { authoritiesQuery } from '../help/fetch/ground.ts'
import { HelpAnywhere } from './HelpAnywhere.tsx'
import { NearestPlaces } from './NearestPlaces.tsx'
import { OwnPlace } from './OwnPlace.tsx'
import { WorkedOut } from './WorkedOut.tsx'
import { useFrom } from './useFrom.ts'

/** A council that no place of this map holds: what is nearest, and what helps all the same. @param code of the ONS */
export function CouncilPage({ code }: { code: string }) {
  const { data, isError, refetch } = useQuery(authoritiesQuery)
  const { places } = usePage()
  if (isError) return <FailedNote retry={() => void refetch()} />
  if (data === undefined)
    return (
      <Waiting>
        <Trans>Looking…</Trans>
      </Waiting>
    )
  const council = data.find((one) => one.code === code)
  if (council === undefined) return <NotFound what="place" />
  const own = placeHolding(code, places)?.id ?? council.place ?? null
  return own === null ? <NoList council={council} authorities={data} /> : <OwnPlace council={council} place={own} />
}

function NoList({ council, authorities }: { council: Authority; authorities: readonly Authority[] }) {
  const { href } = useAddress()
  const from = useFrom(council)
  const { name } = council
  return (
    <div className="elsewhere">
      <h1 id="answers">
        <Trans>No list for {name} yet</Trans>
      </h1>
      <WorkedOut from={from} council={name} />
      <NearestPlaces from={from} authorities={authorities} />
      <HelpAnywhere council={name} />
      <section>
        <h2>
          <Trans>Do you keep a list of help in {name}?</Trans>
        </h2>
        <p>
          <Trans>
            A spreadsheet is enough. <Link href="/your-place">How a list gets on this map</Link>
          </Trans>
        </p>
      </section>
      <p>
        <Link href={href('/', { area: null })}>
          <Trans>Look somewhere else</Trans>
        </Link>
      </p>
    </div>
  )
}
