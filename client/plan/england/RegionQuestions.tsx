import { Trans, useLingui } from '@lingui/react/macro'
import { isNeedAsked, NEEDS_ASKED } from '../../../core/gap/query/need.ts'
import { isServiceType, type ServiceType } from '../../../core/listing/taxonomy.ts'
import { KIND_WORDS } from '../../i18n/kindWords.ts'
import { REACH_MINUTES, type PlanQuestion } from '../ask/planQuestion.ts'
import { needWords } from '../words/whoWords.ts'

interface RegionQuestionsProps {
  question: PlanQuestion
  ask: (change: Partial<PlanQuestion>) => void
  needsKnown: boolean
  /** Kinds of the planner's list; null = there is no list. */
  kinds: readonly ServiceType[] | null
}

/** Whose need, and, once there is a list, which kinds and how far. */
export function RegionQuestions({ question, ask, needsKnown, kinds }: RegionQuestionsProps) {
  const { i18n, t } = useLingui()
  const { need, types, reachM, pace } = question
  const minutes = Math.round(reachM / pace)
  const chosen = types.length === 1 ? types[0]! : types.length === 0 ? 'all' : 'several'
  return (
    <form className="plan-panel region-questions" onSubmit={(event) => event.preventDefault()}>
      <label>
        <Trans>Who needs it</Trans>
        <select value={need} onChange={({ currentTarget: { value } }) => isNeedAsked(value) && ask({ need: value })}>
          {NEEDS_ASKED.filter((each) => needsKnown || ['income', 'people'].includes(each)).map((each) => (
            <option key={each} value={each}>
              {needWords(i18n, each)}
            </option>
          ))}
        </select>
      </label>
      {kinds !== null && (
        <label>
          <Trans>What is there</Trans>
          <select
            value={chosen}
            onChange={({ currentTarget: { value } }) => ask({ types: value === 'all' ? [] : isServiceType(value) ? [value] : types })}
          >
            {chosen === 'several' && <option value="several">{types.map((type) => i18n._(KIND_WORDS[type])).join(', ')}</option>}
            <option value="all">{t`every kind of help in your list`}</option>
            {[...new Set([...kinds, ...(chosen === 'several' || chosen === 'all' ? [] : [chosen])])].map((kind) => (
              <option key={kind} value={kind}>
                {i18n._(KIND_WORDS[kind])}
              </option>
            ))}
          </select>
        </label>
      )}
      {kinds !== null && (
        <label>
          <Trans>What counts as near</Trans>
          <select value={minutes} onChange={({ currentTarget: { value } }) => ask({ reachM: Number(value) * pace })}>
            {[...new Set([...REACH_MINUTES, minutes])]
              .toSorted((a, b) => a - b)
              .map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
          </select>
          <span className="quiet">
            <Trans>minutes on foot</Trans>
          </span>
        </label>
      )}
    </form>
  )
}
