import { DecileBars } from '../answer/DecileBars.tsx'
import { ScenarioMark } from '../scenario/result/ScenarioMark.tsx'
import { DeskViewContext, useDeskView } from '../desk/deskView.ts'
import { withBars } from './stayHere.ts'

/** Whom the bars count, as it was chosen on the desk, by tenths of England and by fifths of the place. */
export function ReportBars() {
  const view = useDeskView()
  const of = view.question.bars.startsWith('need') ? 'need' : 'people'
  return (
    <div className="plan-report-bars">
      <ScenarioMark />
      <DeskViewContext value={withBars(view, `${of}-tenths`)}>
        <DecileBars />
      </DeskViewContext>
      <DeskViewContext value={withBars(view, `${of}-fifths`)}>
        <DecileBars />
      </DeskViewContext>
    </div>
  )
}
