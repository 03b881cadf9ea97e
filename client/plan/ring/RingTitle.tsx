import { Trans, useLingui } from '@lingui/react/macro'
import type { DeskAnswers } from '../engine/answers.ts'
import { peopleWords } from '../words/figureWords.ts'
import { useWhoWords } from '../words/useWhoWords.ts'
import { movedInNeed } from './ringCalls.ts'

/** Where one call could move most. */
export function RingTitle({ ring: { calls } }: { ring: DeskAnswers['ring'] }) {
  const { i18n } = useLingui()
  const whom = useWhoWords()
  const [first] = calls
  if (first === undefined)
    return <Trans>Nobody needs to be rung: nothing that counts is old, and nothing that could count is unknown</Trans>
  const most = peopleWords(i18n, Math.round(movedInNeed(first)))
  if (movedInNeed(first) === 0) return <Trans>No single call would move the figures: wherever one is in doubt, another is near</Trans>
  return first.if_confirmed.in_need > 0 ? (
    <Trans>
      Ring <bdi>{first.name}</bdi> first: that one answer could bring {most} {whom} within reach
    </Trans>
  ) : (
    <Trans>
      Ring <bdi>{first.name}</bdi> first: {most} {whom} have nothing else within reach
    </Trans>
  )
}
