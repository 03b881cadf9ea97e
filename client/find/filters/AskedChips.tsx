import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type MouseEvent } from 'react'
import { asksAnything } from '../../../core/seek/question.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { AskLink } from '../../help/address/AskLink.tsx'
import { useAddress } from '../../help/address/useAddress.ts'
import { toAnswers } from './toAnswers.ts'
import { useAskedThings } from './useAskedThings.ts'

/** What was asked, above the answers: a press takes it away, and focus goes to the next, or to the answers where none is left. */
export function AskedChips({ path }: { path: string }) {
  const { t } = useLingui()
  const address = useAddress()
  const things = useAskedThings()
  const chips = useRef<HTMLUListElement>(null)
  const taken = useRef<number | null>(null)

  useEffect(() => {
    if (taken.current === null) return
    const links = chips.current?.querySelectorAll<HTMLElement>('.chip-asked') ?? []
    const next = links[Math.min(taken.current, links.length - 1)]
    taken.current = null
    if (next === undefined) toAnswers()
    else next.focus()
  })

  const take = (index: number) => (event: MouseEvent) => {
    if (staysHere(event)) taken.current = index
  }
  if (!asksAnything(address)) return null
  return (
    <div className="asked">
      <p id="asked">
        <Trans>You asked for:</Trans>
      </p>
      <ul className="chips" aria-labelledby="asked" ref={chips}>
        {things.map(({ key, words, without }, index) => (
          <li key={key}>
            <AskLink className="chip chip-asked" path={path} changes={without} aria-label={t`Take away: ${words}`} onClick={take(index)}>
              {words}
              <Icon name="cross" />
            </AskLink>
          </li>
        ))}
        <li>
          <AskLink className="chip" path={path} changes={{ when: [], needs: [], children: [], languages: [] }} onClick={take(0)}>
            <Trans>Take all away</Trans>
          </AskLink>
        </li>
      </ul>
    </div>
  )
}

/** Not in a new tab or window. */
const staysHere = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey
