import { Trans } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { LONGEST_NAME, type Scenario } from '../store/scenario.ts'
import { KeptNotes } from './KeptNotes.tsx'
import { OpenFile } from './OpenFile.tsx'
import { SaveButton } from './SaveButton.tsx'
import { ScenarioInLink } from './ScenarioInLink.tsx'

/** Which scenario is shown, what it is called, and what may be done with it. All of it stays in this browser. */
export function ScenarioShelf() {
  const { list, current, select, begin } = useScenarioDesk()
  const shelf = useRef<HTMLDivElement>(null)
  return (
    <div className="scenario-shelf" ref={shelf} tabIndex={-1}>
      <KeptNotes />
      {list.length > 0 && (
        <label className="scenario-field">
          <Trans>Shown on the map and in every figure</Trans>
          <select value={current?.id ?? ''} onChange={(event) => select(event.target.value === '' ? null : event.target.value)}>
            <option value="">
              <Trans>Things as they are</Trans>
            </option>
            {list.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {current !== null && <Current key={current.id} scenario={current} onGone={() => shelf.current?.focus()} />}
      <div className="scenario-buttons">
        {list.length > 0 && (
          <button type="button" className="button button-quiet" onClick={() => begin(null, [])}>
            <Trans>New scenario</Trans>
          </button>
        )}
        <OpenFile />
      </div>
      <ScenarioInLink />
    </div>
  )
}

function Current({ scenario, onGone }: { scenario: Scenario; onGone: () => void }) {
  const { rename, copy, remove } = useScenarioDesk()
  const [written, setWritten] = useState<string | null>(null)
  const take = () => {
    if (written !== null) rename(scenario.id, written)
    setWritten(null)
  }
  return (
    <>
      <form
        className="scenario-row"
        onSubmit={(event) => {
          event.preventDefault()
          take()
        }}
      >
        <label className="scenario-field">
          <Trans>Its name</Trans>
          <input
            type="text"
            maxLength={LONGEST_NAME}
            value={written ?? scenario.name}
            onChange={(event) => setWritten(event.target.value)}
            onBlur={take}
          />
        </label>
        <button type="submit" className="button button-quiet">
          <Trans>Rename</Trans>
        </button>
      </form>
      <div className="scenario-buttons">
        <SaveButton scenario={scenario} />
        <button type="button" className="button button-quiet" onClick={() => copy(scenario.id)}>
          <Trans>Copy</Trans>
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            onGone()
            remove(scenario.id)
          }}
        >
          <Trans>Forget</Trans>
        </button>
      </div>
    </>
  )
}
