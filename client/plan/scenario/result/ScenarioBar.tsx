import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { NO_LISTINGS } from '../../../../core/gap/answer/gapNotes.ts'
import { useDeskView } from '../../desk/deskView.ts'
import { peopleWords } from '../../words/figureWords.ts'
import { useWhoWords } from '../../words/useWhoWords.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { gainOf } from './gains.ts'
import { signedRoundWords } from './signedWords.ts'

/** Above the headline: that a scenario is shown, and what it changes. It is read aloud when it changes. */
export function ScenarioBar() {
  const { current, changes, undo, redo, select } = useScenarioDesk()
  const shown = current !== null
  return (
    <div className="scenario-bar" data-shown={shown || undefined}>
      <output aria-live="polite">
        {shown ? <Shown name={current.name} count={changes.length} /> : undo !== null && <Trans>These are things as they are.</Trans>}
      </output>
      {(shown || undo !== null || redo !== null) && (
        <div className="scenario-bar-buttons">
          <button type="button" className="button button-quiet" aria-disabled={undo === null} onClick={() => undo?.()}>
            <Trans>Undo</Trans>
          </button>
          <button type="button" className="button button-quiet" aria-disabled={redo === null} onClick={() => redo?.()}>
            <Trans>Redo</Trans>
          </button>
          {shown && (
            <button type="button" className="button button-quiet" onClick={() => select(null)}>
              <Trans>Show things as they are</Trans>
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function Shown({ name, count }: { name: string; count: number }) {
  return (
    <>
      <strong>
        <Trans>
          Scenario “<bdi>{name}</bdi>”
        </Trans>
      </strong>
      {': '}
      {count === 0 ? (
        <Trans>no changes yet, so these are things as they are.</Trans>
      ) : (
        <>
          <Plural value={count} one="# change" other="# changes" /> · <Finding />
        </>
      )}
    </>
  )
}

function Finding() {
  const { i18n } = useLingui()
  const { before, state, question, isFresh } = useDeskView()
  const whom = useWhoWords()
  // An answer to fewer changes would be read as one to these.
  if (!isFresh('gaps')) return <Trans>working it out…</Trans>
  if (before === null) return <Trans>none of them can be made here, so these are things as they are.</Trans>
  if (before.summary.notes.includes(NO_LISTINGS))
    return <Trans>what is there now is not known, so there is nothing to compare them with.</Trans>
  const gain = gainOf(before, state)
  const poorest = signedRoundWords(i18n, gain.poorest)
  if (gain.people === 0 && gain.need === 0) return <Trans>nobody comes into reach of help, and nobody falls out of it.</Trans>
  const all = question.need === 'people' && !question.own
  const more = all ? gain.people : gain.need
  const beyond = peopleWords(i18n, all ? before.summary.uncovered : before.summary.inNeedUncovered)
  const many = <strong>{peopleWords(i18n, Math.abs(more))}</strong>
  return (
    <>
      {more >= 0 ? <More whom={whom} many={many} beyond={beyond} /> : <Fewer whom={whom} many={many} beyond={beyond} />}
      {' · '}
      <Trans>
        people of the most deprived fifth of England: <strong>{poorest}</strong>
      </Trans>
    </>
  )
}

interface WhomProps {
  /** Who is counted: "people on low incomes". */
  whom: string
  many: ReactNode
  /** How many are beyond reach as things are. */
  beyond: string
}

const More = ({ whom, many, beyond }: WhomProps) => (
  <Trans>
    {many} more {whom} within reach (of {beyond} beyond it as things are)
  </Trans>
)

const Fewer = ({ whom, many, beyond }: WhomProps) => (
  <Trans>
    {many} fewer {whom} within reach ({beyond} are beyond it as things are)
  </Trans>
)
