import { useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { askWords } from './askWords.ts'
import { CallTo } from './CallTo.tsx'
import { CheckedOn } from './CheckedOn.tsx'
import type { RingCall } from './ringCalls.ts'

/** So much fits beside the room for answers. */
const MOST_ASKED = 3

/** One place on the sheet, with room to write. */
export function SheetRow({ number, call: { first, facts, also } }: { number: number; call: RingCall }) {
  const { i18n, t } = useLingui()
  const { has } = useDeskView().question
  const asked = [...facts.map(({ fact }) => fact), ...also].slice(0, MOST_ASKED)
  return (
    <tr>
      <td>{i18n.number(number)}</td>
      <th scope="row">
        <bdi>{first.name}</bdi>
        <small>
          {first.where !== null && (
            <>
              <bdi>{first.where}</bdi>,{' '}
            </>
          )}
          <CheckedOn checked={first.checked} />
        </small>
        <span className="ring-phone">
          <CallTo {...first} />
        </span>
      </th>
      <td>
        <ol>
          {asked.map((fact) => (
            <li key={fact}>{askWords(i18n, fact, has)}</li>
          ))}
        </ol>
      </td>
      <td className="ring-room" aria-label={t`Room to write`} />
      <td className="ring-room" aria-label={t`Room to write`} />
    </tr>
  )
}
