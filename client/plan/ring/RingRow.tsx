import { Trans, useLingui } from '@lingui/react/macro'
import type { Need } from '../../../core/seek/needs.ts'
import { askWords } from './askWords.ts'
import { CallTo } from './CallTo.tsx'
import { CheckedOn } from './CheckedOn.tsx'
import { Moves } from './Moves.tsx'
import type { RingCall } from './ringCalls.ts'

/** A place to ring: where, on which number, what to ask and why. */
export function RingRow({ number, call: { first, facts, also }, has }: { number: number; call: RingCall; has: readonly Need[] }) {
  const { i18n } = useLingui()
  return (
    <tr>
      <td>{i18n.number(number)}</td>
      <th scope="row">
        <a href={`/service/${first.id}`}>
          <bdi>{first.name}</bdi>
        </a>
        <small>
          {first.where !== null && (
            <>
              <bdi>{first.where}</bdi>,{' '}
            </>
          )}
          <CheckedOn checked={first.checked} />
        </small>
      </th>
      <td>
        <CallTo {...first} />
      </td>
      <td>
        <ul>
          {facts.map((one) => (
            <li key={one.fact}>
              {askWords(i18n, one.fact, has)}{' '}
              <strong>
                <Moves call={one} />
              </strong>
            </li>
          ))}
          {also.length > 0 && (
            <li className="quiet">
              <Trans>Ask too:</Trans> {also.map((fact) => askWords(i18n, fact, has)).join(' ')}
            </li>
          )}
        </ul>
      </td>
    </tr>
  )
}
