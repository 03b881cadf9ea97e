import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { BEYOND_EDGE } from '../../../core/gap/answer/gapNotes.ts'
import type { GapSummary } from '../../../core/gap/answer/findGaps.ts'
import { needTextsOf } from '../ask/who/needTexts.ts'
import { isByMatrix, useDeskView } from '../desk/deskView.ts'
import { peopleWords } from '../words/figureWords.ts'
import { yearsWords } from '../words/yearsWords.ts'

/** What the figures rest on: whom they count, how walking is measured, how old the listings are, what is not counted. */
export function HowWeCount() {
  const { i18n } = useLingui()
  const view = useDeskView()
  const {
    answered,
    own,
    state: { summary },
  } = view
  const { name, source, isNot } = needTextsOf(i18n, answered, own)
  const uncertain = peopleWords(i18n, summary.uncertain)
  const { pace } = answered
  return (
    <section className="plan-how" aria-labelledby="plan-how-title">
      <h2 id="plan-how-title">
        <Trans>How this is counted</Trans>
      </h2>
      <ul>
        <li>
          <strong>{name}</strong>: {source}. {isNot}
        </li>
        <li>
          {isByMatrix(view) ? (
            <Trans>Walks are as the place’s own matrix has them.</Trans>
          ) : (
            <Trans>
              A walk is the straight line × 1.3, at {pace} m a minute, from the middle of each neighbourhood’s addresses. {uncertain} people
              live where the answer changes between × 1.2 and × 1.4.
            </Trans>
          )}
        </li>
        <li>
          <OverWater summary={summary} />{' '}
          <Trans>
            Tidal water alone is seen. Bridges are not, nor are rivers above the tide, railways and motorways: a walk may be longer than
            counted here, or not be there.
          </Trans>
        </li>
        <li>
          <Doors services={summary.services} />
        </li>
        {summary.notes.includes(BEYOND_EDGE) && (
          <li>
            <strong>
              <Trans>Help is listed up to 5 km outside the place, and this walk goes further: people near the border may reach more.</Trans>
            </strong>
          </li>
        )}
      </ul>
    </section>
  )
}

function Doors({ services }: Pick<GapSummary, 'services'>) {
  const { i18n } = useLingui()
  const { answered } = useDeskView()
  const { counted, someWeeks, unknownHours, listed } = services
  const doors = i18n.number(counted)
  const years = yearsWords(i18n, listed)
  return (
    <>
      <Trans>{doors} places count, those up to 5 km outside among them.</Trans>{' '}
      {counted > 0 &&
        (answered.hours === null ? (
          <Trans>They are as listed in {years}.</Trans>
        ) : (
          <Trans>Their hours are as listed in {years}.</Trans>
        ))}{' '}
      {answered.hours !== null && (
        <Plural
          value={unknownHours}
          one="Not counted: # place with no hours that can be read."
          other="Not counted: # places with no hours that can be read."
        />
      )}{' '}
      {someWeeks > 0 && (
        <Plural
          value={someWeeks}
          one="# more is open in those hours in some weeks only."
          other="# more are open in those hours in some weeks only."
        />
      )}
    </>
  )
}

function OverWater({ summary: { overWater, waterNotKnown } }: { summary: GapSummary }) {
  const { i18n } = useLingui()
  if (overWater === null) return <Trans>Whether a walk crosses water is not known here.</Trans>
  const people = peopleWords(i18n, overWater)
  const notKnown = peopleWords(i18n, waterNotKnown ?? 0)
  return (
    <>
      {overWater === 0 ? (
        <Trans>Nobody counts as within reach over water alone.</Trans>
      ) : (
        <Trans>
          {people} people count as within reach although every door near them lies across water, where the straight walk leaves the land for
          20 m or more.
        </Trans>
      )}{' '}
      {(waterNotKnown ?? 0) > 0 && <Trans>For {notKnown} more it is not known.</Trans>}
    </>
  )
}
