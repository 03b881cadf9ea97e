import { Trans, useLingui } from '@lingui/react/macro'
import { listWords } from '../../i18n/hoursWords.ts'
import { ANSWER_WORDS, type AnswerFact } from './answerFacts.ts'
import { Said } from './Said.tsx'

/** What is stated, fact by fact; then, in one quiet line, what is not. */
export function AnswerList({ facts }: { facts: readonly AnswerFact[] }) {
  const { i18n } = useLingui()
  const stated = facts.filter(({ answer }) => answer !== 'not stated')
  const unstated = facts.filter(({ answer }) => answer === 'not stated').map(({ label }) => i18n._(label).toLowerCase())
  const missing = listWords(i18n, unstated)
  return (
    <>
      {stated.map(({ label, answer }) => <Said key={label.id} label={i18n._(label)}>{i18n._(ANSWER_WORDS[answer])}</Said>)}
      {unstated.length > 0 && (
        <div className="said">
          <dt><Trans>Not stated</Trans></dt>
          <dd className="not-stated">{missing}</dd>
        </div>
      )}
    </>
  )
}
