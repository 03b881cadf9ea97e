import { useLingui } from '@lingui/react/macro'

interface AnswerButtonsProps<Answer extends string> {
  question: string
  /** Name of the place that is asked: many are asked the same. */
  of: string
  /** Each answer with its word. */
  answers: Readonly<Record<Answer, string>>
  /** null = was not asked. */
  given: Answer | null
  give: (answer: Answer | null) => void
}

/** A question, and a button for each answer; one is pressed, "not asked" to begin with. */
export function AnswerButtons<Answer extends string>({ question, of, answers, given, give }: AnswerButtonsProps<Answer>) {
  const { t } = useLingui()
  const choices: [Answer | null, string][] = [...(Object.entries(answers) as [Answer, string][]), [null, t`Not asked`]]
  return (
    <fieldset className="call-answers">
      <legend>
        {question}
        <span className="unseen"> {of}</span>
      </legend>
      {choices.map(([answer, words]) => (
        <button
          key={words}
          type="button"
          className={answer === null ? 'chip answer-none' : 'chip'}
          aria-pressed={given === answer}
          onClick={() => give(answer)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  )
}
