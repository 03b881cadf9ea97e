import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { BEYOND_EDGE } from '../../../core/gap/answer/gapNotes.ts'
import type { GapSummary } from '../../../core/gap/answer/findGaps.ts'
import { useDeskView } from '../desk/deskView.ts'
import { peopleWords } from '../words/figureWords.ts'

/** What the figures rest on: how walking is measured, how old the listings are, what is not counted. */
export function HowWeCount() {
  const {
    question,
    state: { summary },
  } = useDeskView()
  const { i18n } = useLingui()
  const { counted, someWeeks, unknownHours, listed } = summary.services
  const doors = i18n.number(counted)
  const uncertain = peopleWords(i18n, summary.uncertain)
  const inNeed = peopleWords(i18n, summary.inNeedUncovered)
  const allInNeed = peopleWords(i18n, summary.inNeed)
  const years = listed.from === listed.to ? String(listed.from) : `${listed.from}–${listed.to}`
  return (
    <section className="plan-how" aria-labelledby="plan-how-title">
      <h2 id="plan-how-title">
        <Trans>How this is counted</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            {inNeed} of {allInNeed} people in need (income-deprived) live beyond reach.
          </Trans>
        </li>
        <li>
          <Trans>
            A walk is the straight line × 1.3, at 4.8 km an hour, from the middle of each neighbourhood’s addresses. {uncertain} people live
            where the answer changes between × 1.2 and × 1.4.
          </Trans>
        </li>
        <li>
          <OverWater summary={summary} />{' '}
          <Trans>
            Tidal water alone is seen. Bridges are not, nor are rivers above the tide, railways and motorways: a walk may be longer than
            counted here, or not be there.
          </Trans>
        </li>
        <li>
          <Trans>{doors} doors count, those up to 5 km outside the place among them.</Trans>{' '}
          {listed.from !== null &&
            (question.hours === null ? (
              <Trans>They are as listed in {years}.</Trans>
            ) : (
              <Trans>Their hours are as listed in {years}.</Trans>
            ))}{' '}
          {listed.undated > 0 && <Plural value={listed.undated} one="# has no date." other="# have no date." />}
        </li>
        {summary.notes.includes(BEYOND_EDGE) && (
          <li>
            <strong>
              <Trans>Help is listed up to 5 km outside the place, and this walk goes further: people near the border may reach more.</Trans>
            </strong>
          </li>
        )}
        {question.hours !== null && (
          <li>
            <Plural
              value={unknownHours}
              one="Not counted: # door with no hours that can be read."
              other="Not counted: # doors with no hours that can be read."
            />{' '}
            {someWeeks > 0 && (
              <Plural
                value={someWeeks}
                one="# more is open at that hour in some weeks only."
                other="# more are open at that hour in some weeks only."
              />
            )}
          </li>
        )}
      </ul>
    </section>
  )
}

function OverWater({ summary: { overWater, waterNotKnown } }: { summary: GapSummary }) {
  const { i18n } = useLingui()
  if (overWater === null) return <Trans>Whether a walk crosses water is not known here.</Trans>
  const people = peopleWords(i18n, overWater)
  const notKnown = peopleWords(i18n, waterNotKnown ?? 0)
  return (
    <>
      <Trans>
        {people} people count as within reach although every door near them lies across water, where the straight walk leaves the land for
        20 m or more.
      </Trans>{' '}
      {(waterNotKnown ?? 0) > 0 && <Trans>For {notKnown} more it is not known.</Trans>}
    </>
  )
}
