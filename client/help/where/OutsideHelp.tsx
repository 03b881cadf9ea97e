import { Trans, useLingui } from '@lingui/react/macro'
import type { Nation } from '../../../core/days/nation.ts'
import { linesOfNations } from '../../../core/support/linesOfNations.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { NATION_WORDS } from '../../i18n/nationWords.ts'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'
import { costWords, LINE_WORDS } from '../lines/lineWords.ts'
import { SourceNote } from '../lines/SourceNote.tsx'

/** Lines for everybody in the nation that a place outside this map lies in, each with its source; or that we have none. `sure` = it does lie there. */
export function OutsideHelp({ nations, sure }: { nations: readonly Nation[]; sure: boolean }) {
  const { i18n } = useLingui()
  const lines = linesOfNations(nations)
  const where = listWords(
    i18n,
    nations.map((nation) => i18n._(NATION_WORDS[nation])),
  )
  if (lines.length === 0)
    return (
      <p>
        <Trans>We have no list of places there, and no helpline that we know to answer there.</Trans>
      </p>
    )
  return (
    <>
      <p>
        {!sure ? (
          <Trans>Wherever you are in {where}, these lines answer:</Trans>
        ) : lines.some(({ forWhat }) => forWhat === 'money') ? (
          <Trans>We have no list of places there. These lines answer people in {where}:</Trans>
        ) : (
          <Trans>We have no list of places there, and no line about food or money. These lines answer people in {where}:</Trans>
        )}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <strong>
              <bdi>{line.name}</bdi>
            </strong>{' '}
            <PhoneNumber phone={line.phone ?? ''} />. {i18n._(LINE_WORDS[line.id])} {costWords(i18n, line)}{' '}
            <SourceNote source={line.source} />
          </li>
        ))}
      </ul>
    </>
  )
}
