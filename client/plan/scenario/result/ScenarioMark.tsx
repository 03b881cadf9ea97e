import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useScenarioDesk } from '../store/scenarioContext.ts'

/**
 * What stands on every picture and page that shows a scenario. It names no listing.
 *
 * @param changes how many
 */
export const scenarioMarkText = (i18n: I18n, name: string, changes: number): string =>
  i18n._(msg`Scenario “${name}”, ${plural(changes, { one: '# change', other: '# changes' })}: not how things are`)

/** The mark of the scenario that is shown; nothing where things are shown as they are. */
export function ScenarioMark() {
  const { i18n } = useLingui()
  const { current, changes } = useScenarioDesk()
  if (current === null || changes.length === 0) return null
  return <p className="scenario-mark">{scenarioMarkText(i18n, current.name, changes.length)}</p>
}
