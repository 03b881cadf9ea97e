import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { walkMinutesOf } from './walkMinutesOf.ts'
import { useDeskView } from '../../desk/deskView.ts'
import type { ComparedFigures } from '../../engine/scenarioAnswer.ts'
import { useScenarioDesk } from '../store/scenarioContext.ts'
import { signedWords } from './signedWords.ts'

interface FigureRow {
  id: keyof ComparedFigures
  title: ReactNode
  of: (figures: ComparedFigures) => number | null
  digits: number
}

/** The named scenarios beside things as they are, all asked the question that stands. */
export function CompareScenarios() {
  const { list, comparing, compare } = useScenarioDesk()
  return (
    <details className="scenario-compare" open={comparing} onToggle={(event) => compare(event.currentTarget.open)}>
      <summary>
        <Trans>Compare scenarios</Trans>
      </summary>
      {list.length === 0 ? (
        <p className="quiet">
          <Trans>There is no scenario yet to compare with things as they are.</Trans>
        </p>
      ) : (
        comparing && <ComparedTable />
      )}
    </details>
  )
}

function ComparedTable() {
  const { i18n } = useLingui()
  const { list, current, select } = useScenarioDesk()
  const { answers, isFresh, question } = useDeskView()
  const figures = answers.compare ?? null
  if (figures === null)
    return (
      <output className="quiet">
        <Trans>Working it out…</Trans>
      </output>
    )
  const rows: readonly FigureRow[] = [
    { id: 'uncovered', title: <Trans>People beyond reach</Trans>, of: ({ uncovered }) => uncovered, digits: 0 },
    { id: 'inNeedUncovered', title: <Trans>In need beyond reach</Trans>, of: ({ inNeedUncovered }) => inNeedUncovered, digits: 1 },
    {
      id: 'poorestUncovered',
      title: <Trans>People of the most deprived fifth of England beyond reach</Trans>,
      of: ({ poorestUncovered }) => poorestUncovered,
      digits: 0,
    },
    {
      id: 'meanWalkM',
      title: <Trans>Mean walk, minutes</Trans>,
      of: ({ meanWalkM }) => walkMinutesOf(meanWalkM, question.pace),
      digits: 1,
    },
    { id: 'counted', title: <Trans>Doors and deliveries that count</Trans>, of: ({ counted }) => counted, digits: 0 },
  ]
  const asItIs = figures[0]!
  const shown = list.flatMap((scenario) => {
    const one = figures.find(({ id }) => id === scenario.id)
    return one === undefined ? [] : [{ scenario, one }]
  })
  const figure = (value: number | null, digits: number) =>
    value === null ? '–' : i18n.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return (
    <div className="scenario-table-box" aria-busy={!isFresh('compare')}>
      <table className="scenario-compared">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Figure</Trans>
            </th>
            <th scope="col">
              <Trans>As it is</Trans>
            </th>
            {shown.map(({ scenario, one }) => (
              <th key={scenario.id} scope="col">
                <button type="button" aria-pressed={scenario === current} onClick={() => select(scenario.id)}>
                  <bdi>{scenario.name}</bdi>
                </button>
                {one.left > 0 && (
                  <small>
                    {' '}
                    <Trans>{one.left} not counted</Trans>
                  </small>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, of, digits }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{figure(of(asItIs), digits)}</td>
              {shown.map(({ scenario, one }) => (
                <td key={scenario.id}>
                  {figure(of(one), digits)}
                  <small>{differenceWords(of(asItIs), of(one), digits)}</small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

  function differenceWords(from: number | null, to: number | null, digits: number): string {
    return from === null || to === null ? '' : signedWords(i18n, Number((to - from).toFixed(digits)), digits)
  }
}
