import { useDeskView, type DeskView } from '../desk/deskView.ts'
import { Doubts } from '../doubts/Doubts.tsx'
import type { DeskPart } from '../engine/answers.ts'
import { WorkingOut } from '../strip/WorkingOut.tsx'
import { Week } from '../week/Week.tsx'
import { ReportRing } from './ReportRing.tsx'

const DRAWN: readonly DeskPart[] = ['gaps', 'scenario', 'week', 'doubts', 'unknowns', 'lines', 'ring']

/** Whether every part of the report answers the question as it stands. */
export const isWhole = ({ isFresh }: Pick<DeskView, 'isFresh'>): boolean => DRAWN.every(isFresh)

/** What comes after the figures: the week, what is not known, whom to ring first. */
export function ReportParts() {
  const { answers, isFresh } = useDeskView()
  const { week, doubts, unknowns, lines, ring } = answers
  const there = isFresh('week') && isFresh('doubts') && isFresh('unknowns') && isFresh('lines') && isFresh('ring')
  if (!there || !week || !doubts || !unknowns || !lines || !ring) return <WorkingOut />
  return (
    <>
      <Week week={week} />
      <Doubts doubts={doubts} unknowns={unknowns} lines={lines} />
      <ReportRing ring={ring} />
    </>
  )
}
