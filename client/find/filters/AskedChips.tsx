import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { asksAnything } from '../../../core/seek/question.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useAddress } from '../../help/address/useAddress.ts'
import { useAskedThings } from './useAskedThings.ts'

/** What was asked, above the answers: a press takes it away. */
export function AskedChips({ path }: { path: string }) {
  const { t } = useLingui()
  const address = useAddress()
  const things = useAskedThings()
  if (!asksAnything(address)) return null
  return (
    <div className="asked">
      <p id="asked">
        <Trans>You asked for:</Trans>
      </p>
      <ul className="chips" aria-labelledby="asked">
        {things.map(({ key, words, without }) => (
          <li key={key}>
            <Link className="chip chip-asked" href={address.href(path, without)} aria-label={t`Take away: ${words}`}>
              {words}
              <Icon name="cross" />
            </Link>
          </li>
        ))}
        <li>
          <Link className="chip" href={address.href(path, { when: [], needs: [], children: [], languages: [] })}>
            <Trans>Take all away</Trans>
          </Link>
        </li>
      </ul>
    </div>
  )
}
