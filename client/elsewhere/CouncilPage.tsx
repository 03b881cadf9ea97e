import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Position } from '../../core/listing/service.ts'
import type { Authority } from '../../core/place/elsewhere/authority.ts'
import { nearestPlaces } from '../../core/place/elsewhere/nearestPlaces.ts'
import { FailedNote } from '../frame/FailedNote.tsx'
import { NotFound } from '../frame/NotFound.tsx'
import { usePage } from '../frame/PageContext.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { useAddress } from '../help/address/useAddress.ts'
import { authoritiesQuery } from '../help/fetch/ground.ts'
import { useWhereabouts } from '../help/where/whereabouts.ts'
import { HelpAnywhere } from './HelpAnywhere.tsx'
import { NearestPlaces } from './NearestPlaces.tsx'

/** A council that no place of this map holds: what is nearest, and what helps all the same. @param code of the ONS */
export function CouncilPage({ code }: { code: string }) {
  const { data, isError, refetch } = useQuery(authoritiesQuery)
  if (isError) return <FailedNote retry={() => void refetch()} />
  if (data === undefined)
    return (
      <Waiting>
        <Trans>Looking…</Trans>
      </Waiting>
    )
  const council = data.find((one) => one.code === code)
  return council === undefined ? <NotFound what="place" /> : <NoList council={council} />
}

const MOST_PLACES = 2

function NoList({ council }: { council: Authority }) {
  const { places } = usePage()
  const { href } = useAddress()
  const from = useFrom(council)
  const { name } = council
  const own = places.find(({ authorities, counts }) => counts.services > 0 && authorities.some(({ code }) => code === council.code))
  return (
    <div className="elsewhere">
      <h1 id="answers">{own === undefined ? <Trans>No list for {name} yet</Trans> : <Trans>{name} is on this map</Trans>}</h1>
      <NearestPlaces near={own === undefined ? nearestPlaces(from, places, MOST_PLACES) : [{ place: own, distanceM: 0 }]} />
      <HelpAnywhere council={name} />
      {own === undefined && (
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
      )}
      <p>
        <Link href={href('/', { area: null })}>
          <Trans>Look somewhere else</Trans>
        </Link>
      </p>
    </div>
  )
}

/** Where the person said they are, in this tab or in the form just sent; else the middle of the council. */
function useFrom({ code, at }: Authority): Position {
  const { where } = usePage()
  const mine = useWhereabouts()
  if (mine !== null && mine.authority === code) return mine.from
  return where !== null && where.authority === code ? where.from : at
}
