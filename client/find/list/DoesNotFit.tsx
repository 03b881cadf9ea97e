import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { JudgedListing } from '../../../core/seek/fit.ts'
import { useAddress } from '../../help/address/useAddress.ts'
import { againstWords } from '../../help/words/askedWords.ts'
import { farWords } from '../../help/words/whereWords.ts'
import { ShowMore } from './ShowMore.tsx'

/** What does not fit, folded, each with the reason: a list can be wrong, and the person decides. @param path of the list */
export function DoesNotFit({ path, others }: { path: string; others: readonly JudgedListing[] }) {
  const { i18n } = useLingui()
  const { href, show } = useAddress()
  const left = others.length - show
  return (
    <details className="fold">
      <summary>
        <Trans>Does not fit what you asked, and why</Trans> <Plural value={others.length} one="# place" other="# places" />
      </summary>
      <ul className="others">
        {others.slice(0, show).map((answer) => (
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
      <ShowMore path={path} left={left} />
    </details>
  )
}
