import { Plural } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Found } from '../../../core/seek/search.ts'
import { useAddress } from '../address/useAddress.ts'
import { withoutDoor } from './doorOf.ts'

/** Beside the map, never on it: services that come, are rung or are online, and doors that we do not know. */
export function NotOnMap({ found }: { found: readonly Found[] }) {
  const { href } = useAddress()
  const left = withoutDoor(found)
  if (left.length === 0) return null
  return (
    <details className="not-on-map">
      <summary>
        <Plural
          value={left.length}
          one="# place is not on this map: it has no door, or we do not know it"
          other="# places are not on this map: they have no door, or we do not know it"
        />
      </summary>
      <ul>
        {left.map(({ service: { id, name } }) => (
          <li key={id} data-ids={id}>
            <Link href={href(`/service/${id}`)}>
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
