import { useDeskView } from '../desk/deskView.ts'
import type { DeskAnswers } from '../engine/answers.ts'
import { HowNote } from '../strip/HowNote.tsx'
import { BetweenLines } from './BetweenLines.tsx'
import { DoubtChart } from './DoubtChart.tsx'
import { doubtRows } from './doubtRows.ts'
import { DoubtTitle } from './DoubtTitle.tsx'
import { NotCounted } from './NotCounted.tsx'

/** What we do not know: how far the headline moves without what it may rest on too much, and with what it leaves out. */
export function Doubts({ doubts, unknowns, lines }: Pick<DeskAnswers, 'doubts' | 'unknowns' | 'lines'>) {
  const { state } = useDeskView()
  const headline = state.summary.inNeedUncovered
  const rows = doubtRows(state, doubts, unknowns)
  return (
    <section className="doubts" aria-labelledby="doubts-title">
      <h2 id="doubts-title">
        <DoubtTitle rows={rows} headline={headline} />
      </h2>
      {rows.length > 0 && <DoubtChart rows={rows} headline={headline} />}
      <NotCounted />
      <HowNote of="doubts" />
      <BetweenLines lines={lines} />
      <HowNote of="lines" />
    </section>
  )
}
