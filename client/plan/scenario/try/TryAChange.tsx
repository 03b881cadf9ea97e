import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { NO_LISTINGS } from '../../../../core/gap/answer/gapNotes.ts'
import { MOST_CHANGES } from '../../../../core/api/gap/whatIf.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { AreasTouched } from '../result/AreasTouched.tsx'
import { ChangeList } from '../result/ChangeList.tsx'
import { CompareScenarios } from '../result/CompareScenarios.tsx'
import { HOW_SCENARIO } from '../result/howScenario.ts'
import { ScenarioShelf } from '../shelf/ScenarioShelf.tsx'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { ChangeListing } from './ChangeListing.tsx'
import { PutHub } from './PutHub.tsx'

/** What if: hubs put on the map, listings closed, moved or changed, and what that does. @param onMap whether a map answers when it is asked for a place */
export function TryAChange({ onMap = false }: { onMap?: boolean }) {
  const { before, state } = useDeskView()
  const { current, changes, chosen } = useScenarioDesk()
  const [begun] = useState(changes.length === 0)
  const [listing, setListing] = useState(false)
  const unknown = (before ?? state).summary.notes.includes(NO_LISTINGS)
  return (
    <section className="scenario" aria-labelledby="scenario-title">
      <h2 id="scenario-title">
        <Trans>Try a change</Trans>
      </h2>
      {unknown ? (
        <p>
          <Trans>
            We have no listings here, so we cannot say what a change would do: who has help within reach as things are is not known. Bring a
            list of what there is, then try a change.
          </Trans>
        </p>
      ) : (
        <div className="scenario-desk">
          <div className="scenario-try">
            {changes.length >= MOST_CHANGES ? (
              <p className="scenario-warn">
                <Trans>A scenario holds {MOST_CHANGES} changes at most. Take one back, or begin a new scenario.</Trans>
              </p>
            ) : (
              <>
                <details open={begun}>
                  <summary>
                    <Trans>Put a hub on the map</Trans>
                  </summary>
                  <PutHub onMap={onMap} />
                </details>
                <details open={listing || chosen !== null} onToggle={(event) => setListing(event.currentTarget.open)}>
                  <summary>
                    <Trans>Close, move or change a listing</Trans>
                  </summary>
                  <ChangeListing onMap={onMap} />
                </details>
              </>
            )}
            <ScenarioShelf />
          </div>
          <div className="scenario-found">
            {current !== null && <ChangeList />}
            <AreasTouched />
            <CompareScenarios />
            <HowWorked />
          </div>
        </div>
      )}
    </section>
  )
}

function HowWorked() {
  const { i18n } = useLingui()
  return (
    <details>
      <summary>
        <Trans>How was this worked out?</Trans>
      </summary>
      {HOW_SCENARIO.map((paragraph) => (
        <p key={paragraph.id} className="quiet">
          {i18n._(paragraph)}
        </p>
      ))}
    </details>
  )
}
