import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { NO_LISTINGS } from '../../../core/gap/answer/gapNotes.ts'
import { headlineOf } from '../../../core/gap/answer/headline.ts'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { useDeskView } from '../desk/deskView.ts'
import { anyKindWords } from '../words/anyKindWords.ts'
import { minutesOfReach, peopleWords, reachWords } from '../words/figureWords.ts'
import { whenWords } from '../words/whenWords.ts'

/** The one sentence that answers the question; every control changes it. */
export function Headline() {
  const { state } = useDeskView()
  return (
    <output className="plan-headline">
      <Finding />
      <AcrossWater people={state.summary.overWater} />
    </output>
  )
}

function Finding() {
  const { i18n } = useLingui()
  const { question, state } = useDeskView()
  const { summary } = state
  const placeName = useAboutWords()
  const { people, uncovered, uncoveredInMostDeprivedFifth } = headlineOf(summary)
  const when = whenWords(i18n, question.hours)
  const kind = anyKindWords(i18n, question.types)
  const reach = reachWords(i18n, question.reachM)
  const minutes = minutesOfReach(question.reachM, question.pace)
  const all = peopleWords(i18n, people)
  const beyond = peopleWords(i18n, uncovered)
  const poorest = peopleWords(i18n, uncoveredInMostDeprivedFifth)
  if (summary.notes.includes(NO_LISTINGS))
    return <Trans>No listings here yet: we know of no help in or near {placeName}, so we cannot say who lives beyond reach of it.</Trans>
  if (summary.services.counted === 0)
    return when === null ? (
      <Trans>
        We know of no door in or near {placeName} ({kind}), so none of its {all} people count as near one.
      </Trans>
    ) : (
      <Trans>
        {when}, we know of no door in or near {placeName} that is listed as open ({kind}), so none of its {all} people count as near one.{' '}
        <HoursNotKnown doors={summary.services.unknownHours} />
      </Trans>
    )
  if (uncovered === 0)
    return when === null ? (
      <Trans>
        All {all} people in {placeName} live within a {minutes}-minute walk ({reach}) of {kind}.
      </Trans>
    ) : (
      <Trans>
        {when}, all {all} people in {placeName} live within a {minutes}-minute walk ({reach}) of {kind} that is open.
      </Trans>
    )
  return when === null ? (
    <Trans>
      <strong>{beyond}</strong> of {all} people in {placeName} live more than a {minutes}-minute walk ({reach}) from {kind};{' '}
      <strong>{poorest}</strong> of them live among the most deprived fifth of neighbourhoods in England.
    </Trans>
  ) : (
    <Trans>
      {when}, <strong>{beyond}</strong> of {all} people in {placeName} live more than a {minutes}-minute walk ({reach}) from {kind} that is
      open; <strong>{poorest}</strong> of them live among the most deprived fifth of neighbourhoods in England.
    </Trans>
  )
}

/** Uncertain, so it stands apart from those beyond reach. @param people null = not known */
function AcrossWater({ people }: { people: number | null }) {
  const { i18n } = useLingui()
  const many = peopleWords(i18n, people ?? 0)
  if (people === null || people === 0) return null
  return (
    <>
      {' '}
      <Trans>Of those within reach {many} would have to cross water: for them it is uncertain.</Trans>
    </>
  )
}

/** A door whose hours nobody published is not a door that is shut. */
function HoursNotKnown({ doors }: { doors: number }) {
  return doors === 0 ? null : <Plural value={doors} one="The hours of # door are not known." other="The hours of # doors are not known." />
}
