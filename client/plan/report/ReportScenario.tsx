import { Trans } from '@lingui/react/macro'
import { ChangeList } from '../scenario/result/ChangeList.tsx'
import { ScenarioMark } from '../scenario/result/ScenarioMark.tsx'
import { useScenarioDesk } from '../scenario/store/scenarioContext.ts'
import { reached } from './reached.ts'

/** Where a scenario is shown: its changes, with what each of them does. */
export function ReportScenario() {
  const { current, changes } = useScenarioDesk()
  if (current === null || changes.length === 0) return null
  return (
    <section aria-labelledby="report-changes" className="plan-report-long plan-report-wide" ref={reached}>
      <h2 id="report-changes">
        <Trans>What the scenario changes</Trans>
      </h2>
      <ScenarioMark />
      <ChangeList />
    </section>
  )
}
