import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Against } from '../../../core/match/matched.ts'
import { useAddress } from '../../help/address/useAddress.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { AddToPlan } from '../plan/AddToPlan.tsx'
import { againstWords } from '../words/againstWords.ts'

const FIRST = 10

/** Places of a fitting kind that do not fit, and why: never hidden, for what is stated may be asked about. */
export function AgainstFold({ against }: { against: readonly Against[] }) {
  const { i18n } = useLingui()
  const { href } = useAddress()
  const [shown, setShown] = useState(FIRST)
  return (
    <details className="refer-against">
      <summary>
        <Trans>Does not fit, and why</Trans>{' '}
        <small>
          <Plural value={against.length} one="# place" other="# places" />
        </small>
      </summary>
      <ul>
        {against.slice(0, shown).map(({ need, found: { service }, why }) => (
          <li key={service.id}>
            <p>
              <a href={href(`/service/${service.id}`)} target="_blank" rel="noopener noreferrer">
                <bdi>{service.name}</bdi>
              </a>
              {': '}
              {listWords(
                i18n,
                why.map((one) => againstWords(i18n, one)),
              )}
            </p>
            <AddToPlan id={service.id} need={need} />
          </li>
        ))}
      </ul>
      {against.length > shown && (
        <button type="button" className="button button-quiet" onClick={() => setShown(against.length)}>
          <Trans>Show all</Trans>
        </button>
      )}
    </details>
  )
}
