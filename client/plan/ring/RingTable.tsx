import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import type { RingCall } from './ringCalls.ts'
import { RingRow } from './RingRow.tsx'

/** Places to ring in their order, what to ask of each, and what the answer moves. */
export function RingTable({ calls }: { calls: readonly RingCall[] }) {
  const { t } = useLingui()
  const { question } = useDeskView()
  return (
    <table className="ring-table" aria-label={t`Whom to ring first`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>No.</Trans>
          </th>
          <th scope="col">
            <Trans>Place</Trans>
          </th>
          <th scope="col">
            <Trans>Ring</Trans>
          </th>
          <th scope="col">
            <Trans>Ask, and what the answer moves</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {calls.map((call, i) => (
          <RingRow key={call.first.id} number={i + 1} call={call} has={question.has} />
        ))}
      </tbody>
    </table>
  )
}
