import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskAnswers } from '../engine/answers.ts'
import { ringCalls } from '../ring/ringCalls.ts'
import { RingRow } from '../ring/RingRow.tsx'
import { RingTitle } from '../ring/RingTitle.tsx'

const MOST = 10

/** The places to ring first: what would make these figures surer. */
export function ReportRing({ ring }: { ring: DeskAnswers['ring'] }) {
  const { t } = useLingui()
  const { question } = useDeskView()
  const calls = ringCalls(ring.calls)
  const shown = calls.slice(0, MOST)
  if (shown.length === 0) return null
  return (
    <section className="ring plan-report-long" aria-labelledby="report-ring">
      <h2 id="report-ring">
        <RingTitle ring={ring} />
      </h2>
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
          {shown.map((call, i) => (
            <RingRow key={call.first.id} number={i + 1} call={call} has={question.has} />
          ))}
        </tbody>
      </table>
      {calls.length > MOST && (
        <p className="quiet">
          <Plural
            value={ring.total}
            one="The first 10 places. # fact is open in all."
            other="The first 10 places. # facts are open in all."
          />
        </p>
      )}
    </section>
  )
}
