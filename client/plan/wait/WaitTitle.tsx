import { Trans, useLingui } from '@lingui/react/macro'
import { useWhoWords } from '../words/useWhoWords.ts'
import { hourWords } from '../week/daysWords.ts'
import { hoursLong } from './hoursLong.ts'
import { shareIn100 } from '../week/shareIn100.ts'
import { neverShare, type WaitFigures } from './waitFinding.ts'

/** What the wait chart shows, in a sentence. @param hour of setting out; null = nobody ever gets in */
export function WaitTitle({ byHour, hour }: { byHour: readonly WaitFigures[]; hour: number | null }) {
  const { i18n } = useLingui()
  const whom = useWhoWords()
  if (hour === null) return <Trans>There is nothing to wait for here: nothing within reach is sure to open on these terms</Trans>
  const figures = byHour[hour]!
  const when = hourWords(i18n, hour)
  const mean = hoursLong(i18n, figures.mean_h ?? 0)
  const never = shareIn100(i18n, neverShare(figures))
  if (neverShare(figures) > 0.5)
    return (
      <Trans>
        {never} {whom} have nothing to wait for; of the others, whoever sets out on {when} waits longest, {mean} on average
      </Trans>
    )
  return figures.never === 0 ? (
    <Trans>
      Whoever sets out on {when} waits longest: {mean} on average for {whom}
    </Trans>
  ) : (
    <Trans>
      Whoever sets out on {when} waits longest: {mean} on average for {whom}; {never} have nothing to wait for
    </Trans>
  )
}
