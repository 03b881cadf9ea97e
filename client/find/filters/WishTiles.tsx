import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { WishIcon } from './WishIcon.tsx'
import { useAddress } from '../../help/address/useAddress.ts'
import { WISHES } from './wishes.ts'

/**
 * "What do you need?": wishes as pictures and words; a chosen one opens to its kinds. Every choice is a link, so it works without script.
 *
 * @param path of the list
 * @param counts how many listings each kind has here; wishes without any are left out
 */
export function WishTiles({ path, counts }: { path: string; counts: ReadonlyMap<ServiceType, number> }) {
  const { i18n } = useLingui()
  const { types, href } = useAddress()
  const offered = WISHES.map((wish) => ({ ...wish, types: wish.types.filter((type) => counts.has(type)) })).filter(
    (wish) => wish.types.length > 0,
  )
  const chosen = offered.filter((wish) => wish.types.some((type) => types.includes(type)))
  const kinds = chosen.flatMap((wish) => wish.types)
  return (
    <nav className="kinds" aria-labelledby="kinds-title">
      <h2 id="kinds-title">
        <Trans>What do you need?</Trans>
      </h2>
      <ul className="tiles">
        {offered.map((wish) => (
          <li key={wish.id}>
            <Link
              className="tile"
              href={href(path, { types: toggledWish(types, wish.types) })}
              aria-current={chosen.includes(wish) ? 'true' : undefined}
            >
              <WishIcon picture={wish.id} />
              <span>{i18n._(wish.words)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {kinds.length > 1 && (
        <ul
          className="chips"
          aria-label={listWords(
            i18n,
            chosen.map(({ words }) => i18n._(words)),
          )}
        >
          {kinds.map((type) => (
            <li key={type}>
              <Link
                className="chip"
                href={href(path, { types: toggled(types, type) })}
                aria-current={types.includes(type) ? 'true' : undefined}
              >
                {i18n._(KIND_WORDS[type])} <span className="count">{counts.get(type)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

const toggled = (types: readonly ServiceType[], type: ServiceType): ServiceType[] =>
  types.includes(type) ? types.filter((one) => one !== type) : [...types, type]

/** Takes all kinds of a wish in, or, where any is in, out. */
const toggledWish = (types: readonly ServiceType[], kinds: readonly ServiceType[]): ServiceType[] =>
  kinds.some((kind) => types.includes(kind)) ? types.filter((one) => !kinds.includes(one)) : [...types, ...kinds]
