import { Plural } from '@lingui/react/macro'
import type { DeskAnswers } from '../engine/answers.ts'
import { ringCalls } from '../ring/ringCalls.ts'
import { RingTable } from '../ring/RingTable.tsx'
import { RingTitle } from '../ring/RingTitle.tsx'

const MOST = 10

/** The places to ring first: what would make these figures surer. */
export function ReportRing({ ring }: { ring: DeskAnswers['ring'] }) {
  const calls = ringCalls(ring.calls)
  const shown = calls.slice(0, MOST)
  if (shown.length === 0) return null
  return (
    <section className="ring plan-report-long" aria-labelledby="report-ring">
      <h2 id="report-ring">
        <RingTitle ring={ring} />
      </h2>
      <RingTable calls={shown} />
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
