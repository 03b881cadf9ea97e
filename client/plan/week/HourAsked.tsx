import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import type { DeskAnswers } from '../engine/answers.ts'
import { peopleWords } from '../words/figureWords.ts'
import { useWhoWords } from '../words/useWhoWords.ts'
import { hourSpanWords, hourWords } from './daysWords.ts'
import { shareIn100 } from './shareIn100.ts'

/** The hour looked at, in words, and a way to ask the whole desk about it. */
export function HourAsked({ hour, week }: { hour: number; week: DeskAnswers['week'] }) {
  const { i18n } = useLingui()
  const { question, ask, state } = useDeskView()
  const whom = useWhoWords()
  const when = hourSpanWords(i18n, hour)
  const at = hourWords(i18n, hour)
  const share = week.share[hour]!
  const people = peopleWords(i18n, Math.round(share * state.summary.inNeed))
  const of = shareIn100(i18n, share)
  const ofAll = shareIn100(i18n, week.sharePeople[hour]!)
  const was = week.before === null ? null : shareIn100(i18n, week.before[hour]!)
  const isAsked = question.hours?.length === 1 && question.hours[0] === hour
  return (
    <div className="week-hour">
      <p>
        <strong>{when}</strong>{' '}
        {share === 0 ? (
          <Trans>Nothing within reach of anybody is listed as open every week.</Trans>
        ) : (
          <Trans>
            {of} {whom} ({people}) have something open within reach; of all who live here {ofAll}.
          </Trans>
        )}{' '}
        {was !== null && <Trans>As things are: {was}.</Trans>}
      </p>
      {isAsked ? (
        <button type="button" className="button button-quiet" onClick={() => ask({ hours: null })}>
          <Trans>Ask about any time</Trans>
        </button>
      ) : (
        <button type="button" className="button button-quiet" onClick={() => ask({ hours: [hour] })}>
          <Trans>Ask about {at}</Trans>
        </button>
      )}
    </div>
  )
}
