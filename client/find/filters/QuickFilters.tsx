import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { MouseEvent } from 'react'
import { type Choice, isSet, pressed } from '../../../core/seek/choices.ts'
import { AskLink } from '../../help/address/AskLink.tsx'
import { useQuestion } from '../../help/address/useAddress.ts'
import { countWords } from './countWords.ts'
import type { PlacesLeft } from './usePlacesLeft.ts'

/** The two that most people need. */
const QUICK: readonly { choice: Choice; words: MessageDescriptor }[] = [
  { choice: { of: 'needs', value: 'no-referral' }, words: msg`No voucher needed` },
  { choice: { of: 'when', value: 'today' }, words: msg`Open today` },
]

/** Two filters that are always in view, each with the places that it would leave; a press sets it or takes it away. @param path of the list */
export function QuickFilters({ path, left }: { path: string; left: PlacesLeft }) {
  const { i18n, t } = useLingui()
  const question = useQuestion()
  return (
    <ul className="quick" aria-label={t`Filters that most people need`}>
      {QUICK.map(({ choice, words }) => {
        const set = isSet(question, choice)
        const count = left({ ...question, ...pressed(question, choice) })
        const told = countWords(i18n, count, set)
        const name = i18n._(words)
        const none = count.left === 0 && !set
        return (
          <li key={choice.of}>
            <AskLink
              className="chip"
              path={path}
              changes={pressed(question, choice)}
              aria-current={set ? 'true' : undefined}
              aria-label={`${name}, ${told.words}`}
              aria-disabled={none || undefined}
              onClick={none ? refuse : undefined}
            >
              {name} {!set && <span className="count">{none ? told.short : count.left}</span>}
            </AskLink>
          </li>
        )
      })}
    </ul>
  )
}

const refuse = (event: MouseEvent) => event.preventDefault()
