import { Trans, useLingui } from '@lingui/react/macro'
import type { DeskAnswers } from '../engine/answers.ts'
import { peopleWords } from '../words/figureWords.ts'

/** People whom a door is near, and none is for. */
export function BetweenLines({ lines: { people, in_need: need } }: { lines: DeskAnswers['lines'] }) {
  const { i18n } = useLingui()
  const many = peopleWords(i18n, people)
  const inNeed = peopleWords(i18n, Math.round(need))
  return (
    <p className="doubt-lines">
      {people === 0 ? (
        <Trans>Between the lines: nobody. Whoever has a door within reach is in the area of at least one.</Trans>
      ) : (
        <Trans>
          Between the lines: {many} people, {inNeed} of them in need, live within reach of a door, and every such door is for people who
          live elsewhere.
        </Trans>
      )}
    </p>
  )
}
