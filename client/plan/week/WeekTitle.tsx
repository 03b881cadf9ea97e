import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { hourWords, stretchWords } from './daysWords.ts'
import { listWords } from './listWords.ts'
import { shareIn100 } from './shareIn100.ts'
import { useWhoWords } from '../words/useWhoWords.ts'
import type { WeekFinding } from './weekFinding.ts'

/** So many stretches can be told in a sentence; past that, how many hours they are. */
const MOST_TOLD = 3

/** What the week grid shows, in a sentence. @param unread none of the places that count has hours that are known */
export function WeekTitle({ finding, unread }: { finding: WeekFinding; unread: boolean }) {
  const { i18n } = useLingui()
  const whom = useWhoWords()
  const { most, hours, best, weekend, evening } = finding
  const when = hourWords(i18n, best.hour)
  const atBest = shareIn100(i18n, best.share)
  if (unread) return <Trans>When help is open cannot be said: no place that counts has hours that we know</Trans>
  if (best.share === 0) return <Trans>In no hour of the week is anything within reach listed as open</Trans>
  if (most.length === 0)
    return (
      <Trans>
        In no hour of the week is help open within reach of most {whom}: at best, on {when}, of {atBest}
      </Trans>
    )
  const stretches = listWords(
    i18n,
    most.map((stretch) => stretchWords(i18n, stretch)),
  )
  return (
    <>
      {hours === 168 ? (
        <Trans>Help is open within reach of most {whom} at every hour of the week</Trans>
      ) : most.length > MOST_TOLD ? (
        <Plural
          value={hours}
          one={`Help is open within reach of most ${whom} in only # hour of the week`}
          other={`Help is open within reach of most ${whom} in only # of the week’s 168 hours`}
        />
      ) : (
        <Trans>
          Help is open within reach of most {whom} only on {stretches}
        </Trans>
      )}
      <AtMost weekend={weekend} evening={evening} />
    </>
  )
}

/** The times at which people who work could come, where most of them cannot. */
function AtMost({ weekend, evening }: Pick<WeekFinding, 'weekend' | 'evening'>) {
  const { i18n } = useLingui()
  const atWeekends = shareIn100(i18n, weekend)
  const afterFive = shareIn100(i18n, evening)
  if (weekend > 0.5 && evening > 0.5) return null
  if (weekend > 0.5) return <Trans>; on weekdays after 5 pm of {afterFive} at most</Trans>
  if (evening > 0.5) return <Trans>; at weekends of {atWeekends} at most</Trans>
  return (
    <Trans>
      ; at weekends of {atWeekends} at most, on weekdays after 5 pm of {afterFive}
    </Trans>
  )
}
