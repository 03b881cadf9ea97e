import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { useDeskView } from '../../desk/deskView.ts'
import type { EachChange } from '../../engine/scenarioAnswer.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { changeWords } from './changeWords.ts'
import { hubNumber } from './hubName.ts'
import { noteWords } from './noteWords.ts'
import { signedWords } from './signedWords.ts'

/** The changes of the scenario, each with what it does alone and beside the others, what must be known of it, and the way back. */
export function ChangeList() {
  const { changes, drop } = useScenarioDesk()
  const box = useRef<HTMLDivElement>(null)
  const { answers, isFresh } = useDeskView()
  if (changes.length === 0)
    return (
      <p className="quiet">
        <Trans>No changes yet. Put a hub on the map, or change a listing.</Trans>
      </p>
    )
  const answer = isFresh('scenario') ? answers.scenario : null
  return (
    <div className="scenario-table-box" ref={box} tabIndex={-1}>
      <table className="scenario-changes">
        <caption>
          <Trans>What each change does</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              <Trans>Change</Trans>
            </th>
            <th scope="colgroup" colSpan={2}>
              <Trans>In need within reach</Trans>
            </th>
            <th scope="colgroup" colSpan={2}>
              <Trans>People within reach</Trans>
            </th>
            <th scope="col" rowSpan={2}>
              <Trans>Take back</Trans>
            </th>
          </tr>
          <tr>
            <AloneAndBeside />
            <AloneAndBeside />
          </tr>
        </thead>
        <tbody>
          {changes.map((change, number) => (
            <ChangeRow
              key={JSON.stringify([number, change])}
              change={change}
              hub={hubNumber(changes, number)}
              each={answer?.each.find((one) => one.change === number)}
              notes={(answer?.notes ?? []).filter((note) => note.change === number)}
              left={answer?.left.includes(number) === true}
              onDrop={() => {
                // The button goes with its row.
                box.current?.focus()
                drop(number)
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const AloneAndBeside = () => (
  <>
    <th scope="col">
      <Trans>alone</Trans>
    </th>
    <th scope="col">
      <Trans>beside the others</Trans>
    </th>
  </>
)

interface ChangeRowProps {
  change: ServiceChange
  /** Its number among the hubs, where it is one. */
  hub: number
  /** undefined = not worked out yet, or the change cannot be made. */
  each: EachChange | undefined
  notes: readonly Parameters<typeof noteWords>[1][]
  left: boolean
  onDrop: () => void
}

function ChangeRow({ change, hub, each, notes, left, onDrop }: ChangeRowProps) {
  const { i18n, t } = useLingui()
  const around = useDeskView()
  const words = changeWords(i18n, change, { ...around, hub })
  const unknown = codesUnknown(change, around.areas)
  const figure = (value: number | undefined) => (value === undefined ? '…' : signedWords(i18n, value))
  const dash = left ? '–' : null
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{words}</span>
        {left && (
          <p className="scenario-warn">
            <Trans>Its listing is not on this map now, or an earlier change closes it. It is kept, and not counted.</Trans>
          </p>
        )}
        {change.do === 'resize' && (
          <p className="scenario-warn">
            <Trans>How many it can take moves nobody into reach or out of it: no figure here changes.</Trans>
          </p>
        )}
        {unknown.length > 0 && (
          <p className="scenario-warn">
            <Trans>No area here has the code {unknown.join(', ')}: it counts for nobody there.</Trans>
          </p>
        )}
        {notes.map((note) => (
          <p key={note.why} className="scenario-warn">
            {noteWords(i18n, note)}
          </p>
        ))}
      </th>
      <td>{dash ?? figure(each?.alone.need)}</td>
      <td>{dash ?? figure(each?.beside.need)}</td>
      <td>{dash ?? figure(each?.alone.people)}</td>
      <td>{dash ?? figure(each?.beside.people)}</td>
      <td>
        <button type="button" className="button button-quiet" aria-label={t`Take back: ${words}`} onClick={onDrop}>
          <Trans>Take back</Trans>
        </button>
      </td>
    </tr>
  )
}

/** Codes of its catchment that no area, ward or authority here bears. */
function codesUnknown(
  change: ServiceChange,
  { code, ward, authority }: { code: readonly string[]; ward: readonly string[]; authority: readonly string[] },
): string[] {
  const codes = 'catchment' in change ? (change.catchment?.codes ?? []) : []
  return codes.filter((one) => !code.includes(one) && !ward.includes(one) && !authority.includes(one))
}
