import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Nation } from '../../../core/days/nation.ts'
import type { Authority } from '../../../core/place/elsewhere/authority.ts'
import { NATION_WORDS } from '../../i18n/nationWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useAddress } from '../address/useAddress.ts'
import type { PositionTrouble } from './devicePosition.ts'
import { OddPostcodeWords } from './OddPostcodeWords.tsx'
import { OutsideHelp } from './OutsideHelp.tsx'
import { TroubleNote } from './TroubleNote.tsx'
import type { SearchTrouble, useWhereSearch } from './useWhereSearch.ts'

/** Why the search led nowhere, and what to do instead. */
export function SearchTroubleNote({ trouble, choose }: { trouble: SearchTrouble; choose: ReturnType<typeof useWhereSearch>['choose'] }) {
  if ('trouble' in trouble) return <TroubleNote trouble={trouble.trouble} choose={choose} />
  return (
    <div className="note note-warn" role="alert" id="where-trouble">
      <Icon name="warn" />
      <div>
        <p>
          {'failed' in trouble ? (
            <Trans>We could not look that up: no answer came. Check your connection and try again, or pick a place from the list.</Trans>
          ) : (
            <PositionWords trouble={trouble.position} />
          )}
        </p>
        {'near' in trouble && <PlacesAbout near={trouble.near ?? []} councils={trouble.councils ?? []} />}
        {'position' in trouble && <HelpOutside trouble={trouble.position} />}
      </div>
    </div>
  )
}

/** Where somebody may be whose device does not know exactly: whole places, in which nothing is measured. */
function PlacesAbout({ near, councils }: { near: readonly PlaceSummary[]; councils: readonly Authority[] }) {
  const { href } = useAddress()
  return (
    <ul className="chips">
      {near.map(({ id, name }) => (
        <li key={id}>
          <Link className="chip" href={href(`/find/${id}`, { area: null })}>
            <Trans>All of {name}, without walking times</Trans>
          </Link>
        </li>
      ))}
      {councils.map(({ code, name }) => (
        <li key={code}>
          <Link className="chip" href={href(`/elsewhere/${code}`, { area: null })}>
            <Trans>Help in {name}</Trans>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const ALL: readonly Nation[] = ['england', 'scotland', 'wales', 'northern-ireland']

/** National lines for whoever is in none of England's councils; an island's own government stands in the words. */
function HelpOutside({ trouble }: { trouble: PositionTrouble }) {
  if (trouble === 'nowhere known') return <OutsideHelp nations={ALL} sure={false} />
  return typeof trouble === 'object' && 'nation' in trouble ? <OutsideHelp nations={[trouble.nation]} sure /> : null
}

function PositionWords({ trouble }: { trouble: PositionTrouble }) {
  const { i18n } = useLingui()
  if (typeof trouble === 'object') {
    if ('island' in trouble) return <OddPostcodeWords odd={trouble.island} typed={<Trans>Where you are now</Trans>} />
    const nation = i18n._(NATION_WORDS[trouble.nation])
    return <Trans>Where you are now seems to be in {nation}, outside this map. For somewhere in England, type its postcode or name.</Trans>
  }
  switch (trouble) {
    case 'rough':
      return (
        <Trans>
          Your device knows where you are only to a kilometre or more: too roughly to say what is near. Type a postcode or the name of your
          area.
        </Trans>
      )
    case 'refused':
      return <Trans>Your browser did not share where you are. Type a postcode or the name of your area.</Trans>
    case 'outside':
      return <Trans>You are outside the places on this map. Type a postcode, or pick a place from the list.</Trans>
    case 'nowhere known':
      return (
        <Trans>
          Where you are now is in no council of England: at sea, abroad, or far from any home. For somewhere in England, type its postcode
          or name.
        </Trans>
      )
    case 'not found':
      return <Trans>Your device could not tell where you are. Type a postcode or the name of your area.</Trans>
    default:
      return trouble satisfies never
  }
}
