import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { WayOn } from '../../../core/match/matched.ts'
import { useAddress } from '../../help/address/useAddress.ts'
import { useReferDesk } from '../desk/referDesk.ts'

/** What is left to try; where nothing fits it stands as the way on. */
export function WaysOn({ ways, none, need }: { ways: readonly WayOn[]; none: boolean; need: ClientNeed }) {
  const said = ways.filter(({ how }) => (none || how === 'say where') && !(need === 'abuse' && how !== 'lines'))
  if (said.length === 0) return null
  return (
    <div className={none ? 'note' : 'refer-say'}>
      <div>
        {none && need !== 'abuse' && (
          <p>
            <Trans>Nothing listed here fits.</Trans>
          </p>
        )}
        <ul>
          {said.map((way) => (
            <li key={way.how}>
              <WayWords way={way} nothing={!ways.some(({ how }) => how === 'ask')} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** @param nothing no place of a fitting kind is listed at all, so that asking for less finds none */
function WayWords({ way, nothing }: { way: WayOn; nothing: boolean }) {
  const { place } = useReferDesk()
  const { href } = useAddress()
  switch (way.how) {
    case 'say where':
      return <Trans>Say where the client lives, and the near ones come first.</Trans>
    case 'ask':
      return (
        <Plural
          value={way.against}
          one="# place is near to fitting: ask it. It stands below with why."
          other="# places are near to fitting: ask them. They stand below with why."
        />
      )
    case 'phone':
      return <Plural value={way.options} one="# place can be rung." other="# places can be rung." />
    case 'delivery':
      return <Plural value={way.options} one="# place brings it." other="# places bring it." />
    case 'lines':
      return <Trans>Ring a national line: they stand below.</Trans>
    case 'wider':
      return nothing ? (
        <Trans>
          No place of this kind is listed in this area. Ask the council or Citizens Advice, or look through{' '}
          <Link href={href(`/find/${place.id}`, { area: null })}>all that is listed</Link>.
        </Trans>
      ) : (
        <Trans>
          Ask for less (times, how far on foot), or look through{' '}
          <Link href={href(`/find/${place.id}`, { area: null })}>all that is listed</Link>.
        </Trans>
      )
    default:
      return way satisfies never
  }
}
