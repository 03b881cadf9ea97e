import type { RefObject } from 'react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { dateWords } from '../../i18n/timeWords.ts'
import { dayOf } from '../desk/dayOf.ts'
import { useDeskView } from '../desk/deskView.ts'
import { useAboutWords } from '../desk/useAboutWords.ts'
import { anyKindWords } from '../words/anyKindWords.ts'
import { minutesOfReach, reachWords } from '../words/figureWords.ts'
import { whenWords } from '../words/whenWords.ts'
import type { RingCall } from './ringCalls.ts'

/** What the sheet is about: place, question, date, and how old the list is. */
export function SheetHead({ heading, calls }: { heading: RefObject<HTMLHeadingElement | null>; calls: readonly RingCall[] }) {
  const { i18n } = useLingui()
  const { question, at, before } = useDeskView()
  const placeName = useAboutWords()
  const kind = anyKindWords(i18n, question.types)
  const minutes = minutesOfReach(question.reachM, question.pace)
  const reach = reachWords(i18n, question.reachM)
  const when = whenWords(i18n, question.hours)
  const date = dateWords(i18n, dayOf(at))
  const years = calls.flatMap(({ first }) => first.checked?.slice(0, 4) ?? []).toSorted()
  const [oldest, newest] = [years[0], years.at(-1)]
  const checked = oldest === newest ? oldest : `${oldest}–${newest}`
  const undated = calls.length - years.length
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
        {oldest !== undefined && <Trans>These places were last checked in {checked}.</Trans>}{' '}
        {undated > 0 && <Plural value={undated} one="# has no date." other="# have no date." />}{' '}
        {before !== null && <Trans>This is a scenario: some of it is not so.</Trans>}
      </p>
      <p>
        <Trans>Say who you are and why you ring. Write what they say, the day, and your name.</Trans>
      </p>
    </>
  )
}
