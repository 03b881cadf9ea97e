import { useId } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { KindsChoice } from './KindsChoice.tsx'

const NOT_AN_AUTHORITY: ReadonlySet<string | null> = new Set([null, 'authorities', 'kinds', 'scenario'])

/** What is compared; pressed again, nothing. */
export function CompareChoice() {
  const { t } = useLingui()
  const id = useId()
  const { areas, question, ask, before, state } = useDeskView()
  const { compare } = question
  const authorities = authoritiesIn(areas, state.columns.rows)
  const ofWards = !NOT_AN_AUTHORITY.has(compare)
  const choice = (what: string, chosen: boolean, words: React.ReactNode) => (
    <button type="button" aria-pressed={chosen} aria-expanded={chosen} onClick={() => ask({ compare: chosen ? null : what })}>
      {words}
    </button>
  )
  return (
    <div className="plan-compare-choice">
      <div className="plan-choose" role="group" aria-label={t`What is compared`}>
        {authorities.length > 1 && choice('authorities', compare === 'authorities', <Trans>Authorities</Trans>)}
        {choice(authorities[0]![0], ofWards, <Trans>Wards</Trans>)}
        {choice('kinds', compare === 'kinds', <Trans>Kinds of help</Trans>)}
        {before !== null && choice('scenario', compare === 'scenario', <Trans>Now and the scenario</Trans>)}
      </div>
      {ofWards && authorities.length > 1 && (
        <p>
          <label htmlFor={id}>
            <Trans>Wards of</Trans>
          </label>{' '}
          <select id={id} value={compare ?? ''} onChange={({ currentTarget }) => ask({ compare: currentTarget.value })}>
            {authorities.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      {compare === 'kinds' && <KindsChoice />}
    </div>
  )
}

/** Code and name of those that the question is about, by name. */
function authoritiesIn(
  { authority, authorityName }: { authority: readonly string[]; authorityName: readonly string[] },
  rows: Uint32Array,
) {
  const named = new Map(Array.from(rows, (row) => [authority[row]!, authorityName[row]!]))
  return [...named].toSorted(([, a], [, b]) => (a < b ? -1 : 1))
}
