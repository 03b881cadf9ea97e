import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { PlaceName } from '../../../core/place/placeName.ts'
import { readPostcode } from '../../../core/place/postcode.ts'
import type { Trouble } from '../../../core/seek/where.ts'
import { useAddress } from '../address/useAddress.ts'

/** One of the choices, or all of a large place. */
export type Chosen = { choice: PlaceName } | { whole: NonNullable<Trouble['whole']>; parts: readonly PlaceName[] }
export type Choose = (chosen: Chosen) => void

/** What may have been meant, as links; what lies outside this map is named, and leads nowhere. */
export function Choices({ trouble, choose }: { trouble: Trouble; choose: Choose }) {
  const { href } = useAddress()
  const { code, whole, elsewhere: councils = [] } = trouble
  const choices = trouble.choices ?? []
  const elsewhere = code === 'did you mean' ? choices.filter(({ place }) => place === null) : []
  const ours = choices.filter(({ place }) => place !== null)
  if (choices.length === 0 && whole === undefined && councils.length === 0) return null
  return (
    <ul className="chips">
      {whole !== undefined && (
        <li>
          <Link className="chip" href={href(`/find/${whole.place}`, { area: null })} onClick={() => choose({ whole, parts: choices })}>
            <Trans>All of {whole.name}, without walking times</Trans>
          </Link>
        </li>
      )}
      {ours.map((choice) => (
        <li key={`${choice.name} ${choice.at.join(' ')}`}>
          <Link className="chip" href={href(`/find/${choice.place}`, { area: choice.outward })} onClick={() => choose({ choice })}>
            <ChoiceWords choice={choice} part={code === 'large'} />
          </Link>
        </li>
      ))}
      {councils.map(({ code: council, name, called }) => (
        <li key={council}>
          <Link className="chip" href={href(`/elsewhere/${council}`, { area: null })}>
            <span>
              <bdi>{called ?? name}</bdi>
              {called !== null && `, ${name}`}
            </span>
          </Link>
        </li>
      ))}
      {elsewhere.map(({ name, authority }) => (
        <li key={`${name} ${authority}`}>
          <Trans>
            <bdi>{name}</bdi> (outside this map)
          </Trans>
        </li>
      ))}
    </ul>
  )
}

/** @param part of a large place, all of one council: its postcode area says more than the council */
function ChoiceWords({ choice: { name, authority, outward }, part }: { choice: PlaceName; part: boolean }) {
  if (readPostcode(name).kind === 'outward') return <Trans>All of {name}</Trans>
  const more = part ? outward : authority
  return more === null || more === '' || more === name ? (
    <bdi>{name}</bdi>
  ) : (
    <>
      <bdi>{name}</bdi>, {more}
    </>
  )
}
