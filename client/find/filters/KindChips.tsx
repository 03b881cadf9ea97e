import { Trans, useLingui } from '@lingui/react/macro'
import { type Choice, pressed } from '../../../core/seek/choices.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { AskLink } from '../../help/address/AskLink.tsx'
import { useAddress, useQuestion } from '../../help/address/useAddress.ts'
import type { PlacesLeft } from './usePlacesLeft.ts'
import { WISHES } from './wishes.ts'

/** The kinds of help of a chosen need, each with the places it would leave; nothing where there is but one. @param path of the list */
export function KindChips({ path, left, counts }: { path: string; left: PlacesLeft; counts: ReadonlyMap<ServiceType, number> }) {
  const { i18n } = useLingui()
  const { types } = useAddress()
  const question = useQuestion()
  const kinds = WISHES.filter((wish) => wish.types.some((type) => types.includes(type)))
    .flatMap((wish) => wish.types)
    .filter((type) => counts.has(type))
  if (kinds.length < 2) return null
  return (
    <section className="kinds">
      <h2 id="kinds">
        <Trans>Kinds of help</Trans>
      </h2>
      <ul className="chips" aria-labelledby="kinds">
        {kinds.map((type) => {
          const choice: Choice = { of: 'types', value: type }
          const set = types.includes(type)
          return (
            <li key={type}>
              <AskLink className="chip" path={path} changes={pressed(question, choice)} aria-current={set ? 'true' : undefined}>
                {i18n._(KIND_WORDS[type])} {!set && <span className="count">{left({ ...question, types: [type] }).left}</span>}
              </AskLink>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
