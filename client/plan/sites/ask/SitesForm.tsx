import { Trans, useLingui } from '@lingui/react/macro'
import { MOST_SITES, TIME_LIMITS, type SitesGoal, type SitesQuestion } from '../sitesQuestion.ts'
import { GOAL_WORDS } from '../words/goalWords.ts'
import { WhereSites } from './WhereSites.tsx'

export interface SitesFormProps {
  sites: SitesQuestion
  change: (change: Partial<SitesQuestion>) => void
  schoolsKnown: boolean
  children: React.ReactNode
  onSubmit: () => void
}

const GOALS = Object.keys(GOAL_WORDS) as SitesGoal[]

/** What is asked of "Where next". @param children where on the map, and the buttons */
export function SitesForm({ sites, change, schoolsKnown, children, onSubmit }: SitesFormProps) {
  const { i18n, t } = useLingui()
  return (
    <form
      className="sites-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <WhereSites sites={sites} change={change} schoolsKnown={schoolsKnown} />
      <label>
        <span>
          <Trans>What they should bring</Trans>
        </span>
        <select name="goal" value={sites.goal} onChange={({ target }) => change({ goal: target.value as SitesGoal })}>
          {GOALS.map((goal) => (
            <option key={goal} value={goal}>
              {i18n._(GOAL_WORDS[goal])}
            </option>
          ))}
        </select>
      </label>
      <HowMany sites={sites} change={change} />
      <label>
        <span>{t`What is there now`}</span>
        <select
          name="existing"
          value={sites.existing ? 'stays' : 'none'}
          onChange={({ target }) => change({ existing: target.value === 'stays' })}
        >
          <option value="stays">{t`stays as it is`}</option>
          <option value="none">{t`as if there were none`}</option>
        </select>
      </label>
      <label>
        <span>{t`Time for the proof`}</span>
        <select
          name="seconds"
          value={String(sites.seconds)}
          onChange={({ target }) => change({ seconds: TIME_LIMITS.find((limit) => String(limit) === target.value) ?? null })}
        >
          <option value="10">{t`10 seconds`}</option>
          <option value="60">{t`a minute`}</option>
          <option value="null">{t`until I stop it`}</option>
        </select>
      </label>
      {children}
    </form>
  )
}

function HowMany({ sites: { goal, count, share }, change }: Pick<SitesFormProps, 'sites' | 'change'>) {
  if (goal === 'lscp') return null
  const isShare = goal === 'share'
  return (
    <label>
      <span>{isShare ? <Trans>Per cent within reach</Trans> : <Trans>How many sites, or a budget of</Trans>}</span>
      <input
        type="number"
        name={isShare ? 'share' : 'count'}
        inputMode="numeric"
        min={1}
        max={isShare ? 100 : MOST_SITES}
        step={1}
        required
        value={isShare ? share : count}
        onChange={({ target }) => {
          // What is half typed or too large the browser itself refuses, with its own words.
          const value = target.valueAsNumber
          if (target.checkValidity()) change(isShare ? { share: value } : { count: value })
        }}
      />
    </label>
  )
}
