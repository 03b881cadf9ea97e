import { Trans, useLingui } from '@lingui/react/macro'
import type { Bars } from '../ask/planQuestion.ts'
import { useDeskView } from '../desk/deskView.ts'

/** Whom the bars count, and by what they are parted. */
export function BarChoice() {
  const { t } = useLingui()
  const { question, ask } = useDeskView()
  const [of, groups] = question.bars.split('-')
  const choice = (bars: Bars, words: React.ReactNode) => (
    <button type="button" aria-pressed={question.bars === bars} onClick={() => ask({ bars })}>
      {words}
    </button>
  )
  return (
    <p className="plan-bar-choice">
      {/* Where everybody is asked for, those in need are all people. */}
      {(question.own || question.need !== 'people') && (
        <span className="plan-choose" role="group" aria-label={t`Whom the bars count`}>
          {choice(`people-${groups}` as Bars, <Trans>All people</Trans>)}
          {choice(`need-${groups}` as Bars, <Trans>In need</Trans>)}
        </span>
      )}
      <span className="plan-choose" role="group" aria-label={t`What the bars are parted by`}>
        {choice(`${of}-tenths` as Bars, <Trans>Tenths of England</Trans>)}
        {choice(`${of}-fifths` as Bars, <Trans>Fifths of this place</Trans>)}
      </span>
    </p>
  )
}
