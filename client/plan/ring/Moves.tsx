import { Trans, useLingui } from '@lingui/react/macro'
import type { DeskCall } from '../engine/answers.ts'
import { peopleWords } from '../words/figureWords.ts'
import { useWhoWords } from '../words/useWhoWords.ts'

/** What one answer would move, by itself. */
export function Moves({ call: { fact, if_confirmed: more, if_wrong: less } }: { call: DeskCall }) {
  const { i18n } = useLingui()
  const whom = useWhoWords()
  const [gain, loss] = [Math.round(more.in_need), Math.round(-less.in_need)]
  const won = peopleWords(i18n, gain)
  const lost = peopleWords(i18n, loss)
  if (gain > 0)
    return (
      <Trans>
        If it turns out to count, {won} more {whom} are within reach
      </Trans>
    )
  if (loss === 0) return <Trans>Moves nobody by itself: others are near</Trans>
  return fact === 'catchment' ? (
    <Trans>
      If it is for nobody here, {lost} fewer {whom} are within reach
    </Trans>
  ) : (
    <Trans>
      If it has gone, {lost} fewer {whom} are within reach
    </Trans>
  )
}
