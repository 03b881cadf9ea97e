import { Trans, useLingui } from '@lingui/react/macro'
import { peopleWords } from '../words/figureWords.ts'
import { useWhoWords } from '../words/useWhoWords.ts'
import type { DoubtRow } from './doubtRows.ts'

/** How far the headline may move with any one thing that is not known. */
export function DoubtTitle({ rows, headline }: { rows: readonly DoubtRow[]; headline: number }) {
  const { i18n } = useLingui()
  const whom = useWhoWords()
  const words = (figure: number): string => peopleWords(i18n, Math.round(figure))
  const now = words(headline)
  const low = words(Math.min(headline, ...rows.map(({ from }) => from)))
  const high = words(Math.max(headline, ...rows.map(({ to }) => to)))
  if (low === high)
    return (
      <Trans>
        Nothing that we do not know moves the headline: {now} {whom} beyond reach
      </Trans>
    )
  return (
    <Trans>
      The headline says {now} {whom} beyond reach; any one thing that we do not know could make that anything from {low} to {high}
    </Trans>
  )
}
