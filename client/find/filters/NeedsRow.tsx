import { Trans, useLingui } from '@lingui/react/macro'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { AskLink } from '../../help/address/AskLink.tsx'
import { useAddress } from '../../help/address/useAddress.ts'
import { WishIcon } from './WishIcon.tsx'
import { WISHES } from './wishes.ts'

/**
 * "What do you need?" in one row that scrolls: wishes as pictures and words. Every choice is a link, so it
 * works without script.
 *
 * @param path of the list
 * @param counts how many listings each kind has here; wishes without any are left out
 */
export function NeedsRow({ path, counts }: { path: string; counts: ReadonlyMap<ServiceType, number> }) {
  const { i18n, t } = useLingui()
  const { types } = useAddress()
  const offered = WISHES.map((wish) => ({ ...wish, types: wish.types.filter((type) => counts.has(type)) })).filter(
    (wish) => wish.types.length > 0,
  )
  const chosen = offered.filter((wish) => wish.types.some((type) => types.includes(type)))
  return (
    <nav className="needs" aria-label={t`What do you need?`}>
      <ul className="row">
        {chosen.length > 0 && (
          <li>
            <AskLink className="chip" path={path} changes={{ types: [] }}>
              <Trans>Everything</Trans>
            </AskLink>
          </li>
        )}
        {offered
          .toSorted((a, b) => Number(chosen.includes(b)) - Number(chosen.includes(a)))
          .map((wish) => (
            <li key={wish.id}>
              <AskLink
                className="chip"
                path={path}
                changes={{ types: toggledWish(types, wish.types) }}
                aria-current={chosen.includes(wish) ? 'true' : undefined}
              >
                <WishIcon picture={wish.id} />
                {i18n._(wish.words)}
              </AskLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** Takes all kinds of a wish in, or, where any is in, out. */
const toggledWish = (types: readonly ServiceType[], kinds: readonly ServiceType[]): ServiceType[] =>
  kinds.some((kind) => types.includes(kind)) ? types.filter((one) => !kinds.includes(one)) : [...types, ...kinds]
