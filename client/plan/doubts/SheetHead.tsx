import type { RefObject } from 'react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../i18n/timeWords.ts'
import { dayOf } from '../desk/dayOf.ts'
import { useDeskView } from '../desk/deskView.ts'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { anyKindWords } from '../words/anyKindWords.ts'
import { minutesOfReach, reachWords } from '../words/figureWords.ts'
import { whenWords } from '../words/whenWords.ts'

/** What the sheet is about: place, question, date, and how old the list is. */
export function SheetHead({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
  const { i18n } = useLingui()
  const { question, at, state, before } = useDeskView()
  const { listed } = state.summary.services
  const placeName = useAboutWords()
  const kind = anyKindWords(i18n, question.types)
  const minutes = minutesOfReach(question.reachM, question.pace)
  const reach = reachWords(i18n, question.reachM)
  const when = whenWords(i18n, question.hours)
  const date = dateWords(i18n, dayOf(at))
  const years = listed.from === listed.to ? String(listed.from) : `${listed.from}–${listed.to}`
  return (
    <>
      <h2 id="sheet-title" ref={heading} tabIndex={-1}>
        <Trans>Whom to ring first in {placeName}</Trans>
      </h2>
      <p>
        <Trans>
          Question: who lives more than a {minutes}-minute walk ({reach}) from {kind}?
        </Trans>{' '}
        {when !== null && <Trans>{when}.</Trans>} <Trans>List as known on {date}.</Trans>{' '}
        {listed.from !== null && <Trans>What counts was listed in {years}.</Trans>}{' '}
        {listed.undated > 0 && <Plural value={listed.undated} one="# has no date." other="# have no date." />}{' '}
        {before !== null && <Trans>This is a scenario: some of it is not so.</Trans>}
      </p>
      <p>
        <Trans>Say who you are and why you ring. Write what they say, the day, and your name.</Trans>
      </p>
    </>
  )
}
