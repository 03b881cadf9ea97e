import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Answer } from '../../core/fit.ts'
import { useHere } from './links.ts'
import { againstWords } from './words/askedWords.ts'
import { farWords } from './words/whereWords.ts'

const SHOWN = 30

/** What does not fit, folded, each with the reason: a list can be wrong, and the person decides. */
export function OtherPlaces({ others }: { others: readonly Answer[] }) {
  const { i18n } = useLingui()
  const { href } = useHere()
  const left = others.length - SHOWN
  return (
    <details className="fold">
      <summary>
        <Trans>Does not fit what you asked, and why</Trans> <Plural value={others.length} one="# place" other="# places" />
      </summary>
      <ul className="others">
        {others.slice(0, SHOWN).map((answer) => (
          <li key={answer.service.id}>
            <Link href={href(`/service/${answer.service.id}`)}>
              <bdi>{answer.service.name}</bdi>
            </Link>{' '}
            <span className="quiet">
              {[againstWords(i18n, answer), farWords(i18n, answer)].filter((part) => part !== null).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="quiet">
          <Plural value={left} one="and # more, further away" other="and # more, further away" />
        </p>
      )}
    </details>
  )
}
