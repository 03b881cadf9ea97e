import { Trans, useLingui } from '@lingui/react/macro'
import { NEED_HOW } from '../ask/who/needHow.ts'
import { needTexts } from '../ask/who/needTexts.ts'
import type { PlanQuestion } from '../ask/planQuestion.ts'
import { HowWorked } from '../how/HowWorked.tsx'
import { minutesOfReach, reachWords } from '../words/figureWords.ts'

interface HowRegionsProps {
  question: PlanQuestion
  /** Id of the place whose sources are named. */
  place: string
  /** Whether anything of the planner's list counts. */
  hasServices: boolean
}

/** How the figures of England, or of one authority without a list, were worked out. */
export function HowRegions({ question, place, hasServices }: HowRegionsProps) {
  const { i18n, t } = useLingui()
  const { name, source, isNot } = needTexts(i18n, question.need)
  const minutes = minutesOfReach(question.reachM, question.pace)
  const reach = reachWords(i18n, question.reachM)
  return (
    <HowWorked
      figure={t`The figures of this page`}
      place={place}
      inputs={[
        t`In need: ${name}. ${source}. ${isNot}`,
        t`People of mid-2022 in 33,755 neighbourhoods (LSOA 2021), each at the middle of its addresses.`,
        t`Where a count is not published it is grey, in no sum, and counted beside the sum.`,
      ]}
    >
      <p>{i18n._(NEED_HOW[question.need])}</p>
      <p>
        <Trans>
          In need: the sum over the neighbourhoods of each authority or ward. For every 100 residents: that sum ÷ its people × 100. Half of
          them live in as few as are needed when the largest come first.
        </Trans>
      </p>
      {hasServices && (
        <p>
          <Trans>
            Beyond reach: all in need where the straight line to the nearest place of your list × 1.3 is more than {minutes} minutes (
            {reach}). Where your list reaches nobody, nothing is known: that is not a gap, and in no sum.
          </Trans>
        </p>
      )}
    </HowWorked>
  )
}
