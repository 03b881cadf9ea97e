import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { PlaceName } from '../../../core/place/placeName.ts'
import { readPostcode } from '../../../core/place/postcode.ts'
import type { Trouble } from '../../../core/seek/where.ts'
import { CitizensAdvicePhone } from '../../frame/CitizensAdvicePhone.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { useAddress } from '../address/useAddress.ts'

/** Why a place could not be found, and what to do instead. */
export function TroubleNote({ trouble, choose }: { trouble: Trouble; choose: (choice: PlaceName) => void }) {
  return (
    <div className="note note-warn" role="alert" id="where-trouble">
      <Icon name="warn" />
      <div>
        <p>
          <TroubleWords trouble={trouble} />
        </p>
        <Choices choices={trouble.choices ?? []} choose={choose} />
      </div>
    </div>
  )
}

function TroubleWords({ trouble: { code, text } }: { trouble: Trouble }): ReactNode {
  const { places } = usePage()
  const held = places
    .filter(({ counts }) => counts.services > 0)
    .map(({ name }) => name)
    .join(', ')
  const typed = <bdi>{text}</bdi>
  switch (code) {
    case 'unknown postcode':
      return <Trans>We don’t know the postcode {typed}. Check it, or type the name of your area.</Trans>
    case 'half a postcode':
      return <Trans>{typed} is half a postcode: its end is missing. Type all of it, such as M16 0RA, or search the whole area.</Trans>
    case 'outside':
      return (
        <Trans>
          {typed} is outside this map. It covers these places: {held}. For help elsewhere, ring Citizens Advice on <CitizensAdvicePhone />.
        </Trans>
      )
    case 'unknown place':
      return <Trans>We don’t know a place called {typed}. Check the spelling, or type a postcode.</Trans>
    case 'several':
      return <Trans>There is more than one {typed}. Which one do you mean?</Trans>
    case 'empty':
      return <Trans>Type a postcode or the name of your area first.</Trans>
    default:
      return code satisfies never
  }
}

function Choices({ choices, choose }: { choices: readonly PlaceName[]; choose: (choice: PlaceName) => void }) {
  const { href } = useAddress()
  const ours = choices.filter(({ place }) => place !== null)
  if (ours.length === 0) return null
  return (
    <ul className="chips">
      {ours.map((choice) => (
        <li key={`${choice.name} ${choice.at.join(' ')}`}>
          <Link className="chip" href={href(`/find/${choice.place}`, { area: choice.outward })} onClick={() => choose(choice)}>
            <ChoiceWords choice={choice} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

function ChoiceWords({ choice: { name, authority } }: { choice: PlaceName }) {
  if (readPostcode(name).kind === 'outward') return <Trans>All of {name}</Trans>
  return authority === '' || authority === name ? (
    <bdi>{name}</bdi>
  ) : (
    <>
      <bdi>{name}</bdi>, {authority}
    </>
  )
}
