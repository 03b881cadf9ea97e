import { Trans } from '@lingui/react/macro'
import { writeQuestion } from '../../ask/planQuestion.ts'
import { dayOf } from '../../desk/dayOf.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import { usePage } from '../../../frame/PageContext.tsx'
import { scenarioFileName, writeScenarioFile } from '../file/scenarioFile.ts'
import type { Scenario } from '../store/scenario.ts'

/** The scenario as a file, to keep or to pass on. */
export function SaveButton({ scenario }: { scenario: Scenario }) {
  const { now } = usePage()
  const { place, question } = useDeskView()
  const save = () =>
    saveFile(
      scenarioFileName(place.id, scenario.name),
      writeScenarioFile(scenario, place.id, writeQuestion(question), dayOf(now)),
      'application/json',
    )
  return (
    <button type="button" className="button button-quiet" onClick={save}>
      <Trans>Save as a file</Trans>
    </button>
  )
}
