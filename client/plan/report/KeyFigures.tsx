import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { needTextsOf } from '../ask/who/needTexts.ts'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskState } from '../engine/answers.ts'
import { shareWords } from '../words/figureWords.ts'

/** The exact figures behind the sentence; beside a scenario, as things are and as they would be. */
export function KeyFigures() {
  const { i18n } = useLingui()
  const { state, before, question, own } = useDeskView()
  const { name } = needTextsOf(i18n, question, own)
  const { people, need, deprived } = { people: state.summary.people, need: state.summary.inNeed, deprived: poorest(state) }
  return (
    <table className="plan-report-figures">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Figure</Trans>
          </th>
          <th scope="col">
            <Trans>All</Trans>
          </th>
          {before !== null && (
            <th scope="col">
              <Trans>Beyond reach as it is</Trans>
            </th>
          )}
          <th scope="col">{before === null ? <Trans>Beyond reach</Trans> : <Trans>Beyond reach in the scenario</Trans>}</th>
          <th scope="col">
            <Trans>Share</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        <Row name={<Trans>People</Trans>} all={people} was={before?.summary.uncovered} beyond={state.summary.uncovered} />
        <Row
          name={<Trans>In need: {name}</Trans>}
          all={need}
          was={before?.summary.inNeedUncovered}
          beyond={state.summary.inNeedUncovered}
        />
        <Row
          name={<Trans>People in the most deprived fifth of neighbourhoods in England</Trans>}
          all={deprived.people}
          was={before ? poorest(before).beyond : undefined}
          beyond={deprived.beyond}
        />
      </tbody>
    </table>
  )
}

interface RowProps {
  name: ReactNode
  all: number
  was: number | undefined
  beyond: number
}

function Row({ name, all, was, beyond }: RowProps) {
  const { i18n } = useLingui()
  const figure = (value: number) => i18n.number(Math.round(value))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{figure(all)}</td>
      {was !== undefined && <td>{figure(was)}</td>}
      <td>{figure(beyond)}</td>
      <td>{all === 0 ? '–' : shareWords(i18n, beyond / all)}</td>
    </tr>
  )
}

function poorest({ summary }: DeskState): { people: number; beyond: number } {
  const rows = summary.byDecile.filter(({ decile }) => decile <= 2)
  return {
    people: rows.reduce((sum, { people }) => sum + people, 0),
    beyond: rows.reduce((sum, { people, covered }) => sum + people - covered, 0),
  }
}
