import { Trans } from '@lingui/react/macro'
import type { Position } from '../../../../core/listing/service.ts'
import { useDeskView } from '../../desk/deskView.ts'
import type { PlaceTyped } from './placeTyped.ts'

interface WhereTroubleProps {
  trouble: Extract<PlaceTyped, { why: unknown }>
  onTake: (at: Position) => void
}

/** Why a typed place is no point, and what may have been meant. */
export function WhereTrouble({ trouble, onTake }: WhereTroubleProps) {
  const { choices } = trouble
  return (
    <div className="scenario-warn" role="alert">
      <p>
        <Words trouble={trouble} />
      </p>
      {choices.length > 0 && (
        <ul className="chips">
          {choices.map(({ name, more, at }) => (
            <li key={`${name} ${at.join(' ')}`}>
              <button type="button" className="chip" onClick={() => onTake(at)}>
                <bdi>{name}</bdi>
                {more !== '' && more !== name && <small>{more}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Words({ trouble: { why, text } }: Pick<WhereTroubleProps, 'trouble'>) {
  const { place } = useDeskView()
  const typed = <bdi>{text}</bdi>
  switch (why) {
    case 'empty':
      return <Trans>Type a postcode or the name of a place first.</Trans>
    case 'unknown postcode':
      return <Trans>We don’t know the postcode {typed}. Check it, or type the name of the area.</Trans>
    case 'half a postcode':
      return <Trans>{typed} is half a postcode: its end is missing. Type all of it, such as M16 0RA.</Trans>
    case 'unknown place':
      return <Trans>We don’t know a place called {typed}. Check the spelling, or type a postcode.</Trans>
    case 'several':
    case 'did you mean':
      return <Trans>{typed} may be several places. Choose the one that you mean, or type a postcode.</Trans>
    case 'large':
      return <Trans>{typed} is large. Choose a part of it, or type a postcode.</Trans>
    case 'odd postcode':
    case 'outside':
    case 'elsewhere':
      return (
        <Trans>
          {typed} is outside {place.name}. Type a postcode or a place within it.
        </Trans>
      )
    case 'no answer':
      return <Trans>We could not look that up: no answer came. Check your connection and try again.</Trans>
    default:
      return why satisfies never
  }
}
