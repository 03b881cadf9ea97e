import { Plural, Trans } from '@lingui/react/macro'
import type { DeskAnswers } from '../engine/answers.ts'

/** How old the hours are, and how many places have none that are known. */
export function HoursAge({ week: { counted, hoursNotKnown, listed } }: { week: DeskAnswers['week'] }) {
  const years = listed.from === listed.to ? String(listed.from) : `${listed.from}–${listed.to}`
  return (
    <p className="quiet">
      {listed.from !== null && <Trans>Hours as listed in {years}.</Trans>}{' '}
      {listed.undated > 0 && (
        <Plural value={listed.undated} one="The hours of # place have no date." other="The hours of # places have no date." />
      )}{' '}
      {hoursNotKnown === 0 ? (
        <Trans>All places that count have hours that we know.</Trans>
      ) : (
        <Plural
          value={hoursNotKnown}
          one={`Of ${counted} places that count, # has no hours that we know: it may be open at any of these times.`}
          other={`Of ${counted} places that count, # have no hours that we know: they may be open at any of these times.`}
        />
      )}
    </p>
  )
}
