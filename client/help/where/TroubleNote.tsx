import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Trouble } from '../../../core/seek/where.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { NATION_WORDS } from '../../i18n/nationWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { Choices, type Choose } from './Choices.tsx'
import { OddPostcodeWords } from './OddPostcodeWords.tsx'
import { OutsideHelp } from './OutsideHelp.tsx'

/** Why a place could not be found, and what to do instead. */
export function TroubleNote({ trouble, choose }: { trouble: Trouble; choose: Choose }) {
  return (
    <div className="note note-warn" role="alert" id="where-trouble">
      <Icon name="warn" />
      <div>
        <p>
          <TroubleWords trouble={trouble} />
        </p>
        <Choices trouble={trouble} choose={choose} />
        {trouble.nations !== undefined && !isChosenFirst(trouble) && (
          <OutsideHelp nations={trouble.nations} sure={trouble.code === 'outside'} />
        )}
      </div>
    </div>
  )
}

/** Several councils of England and nowhere else: the page of each says what helps there. */
const isChosenFirst = ({ nations, elsewhere = [] }: Trouble): boolean => elsewhere.length > 1 && nations?.length === 1

/** A postcode whose first half lies in two nations. */
const isOnBorder = ({ nations = [], elsewhere: [one] = [] }: Trouble): boolean =>
  nations.length > 1 && one !== undefined && one.outward !== null

export function TroubleWords({ trouble }: { trouble: Trouble }): ReactNode {
  const { code, text, choices, whole, elsewhere, odd = 'no such area', nations = [] } = trouble
  const { places } = usePage()
  const { i18n } = useLingui()
  const held = places
    .filter(({ counts }) => counts.services > 0)
    .map(({ name }) => name)
    .join(', ')
  const typed = <bdi>{text}</bdi>
  switch (code) {
    case 'unknown postcode':
      return choices !== undefined ? (
        <Trans>We don’t know the exact postcode in {typed}. Check it, or search the whole area.</Trans>
      ) : (
        <Trans>We don’t know the postcode {typed}. Check it, or type the name of your area.</Trans>
      )
    case 'half a postcode':
      return <Trans>{typed} is half a postcode: its end is missing. Type all of it, such as M16 0RA, or search the whole area.</Trans>
    case 'outside':
      if (isOnBorder(trouble)) {
        const both = listWords(
          i18n,
          nations.map((nation) => i18n._(NATION_WORDS[nation])),
        )
        return (
          <Trans>
            {typed} is on a border, in {both}. If you are on England’s side, here is what helps there:
          </Trans>
        )
      }
      return elsewhere !== undefined && elsewhere.length > 1 ? (
        <Trans>There is more than one {typed}. Which one do you mean?</Trans>
      ) : (
        <Trans>
          {typed} is outside this map. It covers these places: {held}.
        </Trans>
      )
    case 'unknown place':
      return <Trans>We don’t know a place called {typed}. Check the spelling, or type a postcode.</Trans>
    case 'several':
      return <Trans>There is more than one {typed}. Which one do you mean?</Trans>
    case 'did you mean':
      return <Trans>We are not sure what {typed} is. Did you mean one of these? If not, type a postcode.</Trans>
    case 'large':
      return choices !== undefined || whole !== undefined ? (
        <Trans>{typed} is large. Which part are you in? Type your postcode or the name of your area, or choose.</Trans>
      ) : (
        <Trans>{typed} is large. Type your postcode or the name of your town.</Trans>
      )
    case 'empty':
      return <Trans>Type a postcode or the name of your area first.</Trans>
    case 'odd postcode':
      return <OddPostcodeWords odd={odd} typed={typed} />
    default:
      return code satisfies never
  }
}
