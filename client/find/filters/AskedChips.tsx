import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { asksAnything } from '../../../core/seek/question.ts'
import { writeWhen } from '../../../core/seek/when.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import type { AskedAddress } from '../../help/address/address.ts'
import { useAddress } from '../../help/address/useAddress.ts'
import { NEED_WORDS } from '../../help/words/askedWords.ts'
import { AGE_WORDS, whenAskedWords } from '../../help/words/whenAskedWords.ts'

/** One thing that was asked, in words, and the address without it. */
export interface AskedThing {
  key: string
  words: string
  without: Partial<AskedAddress>
}

/** All that was asked, each with the way to let it go. */
export function useAskedThings(): AskedThing[] {
  const { i18n, t } = useLingui()
  const { when, needs, children, languages } = useAddress()
  return [
    ...when.map((one) => ({
      key: `when ${writeWhen(one)}`,
      words: whenAskedWords(i18n, one),
      without: { when: when.filter((other) => other !== one) },
    })),
    ...needs.map((need) => ({
      key: need,
      words: i18n._(NEED_WORDS[need].ask),
      without: { needs: needs.filter((other) => other !== need) },
    })),
    ...children.map((band) => {
      const ages = i18n._(AGE_WORDS[band])
      return { key: band, words: t`Child: ${ages}`, without: { children: children.filter((other) => other !== band) } }
    }),
    ...languages.map((tag) => ({
      key: tag,
      words: LANGUAGE_NAMES.find((language) => language.tag === tag)?.own ?? tag,
      without: { languages: languages.filter((other) => other !== tag) },
    })),
  ]
}

/** What was asked, above the answers: a press takes it away. */
export function AskedChips({ path }: { path: string }) {
  const { t } = useLingui()
  const address = useAddress()
  const things = useAskedThings()
  if (!asksAnything(address)) return null
  return (
    <div className="asked">
      <p id="asked">
        <Trans>You asked for:</Trans>
      </p>
      <ul className="chips" aria-labelledby="asked">
        {things.map(({ key, words, without }) => (
          <li key={key}>
            <Link className="chip chip-asked" href={address.href(path, without)} aria-label={t`Take away: ${words}`}>
              {words}
              <Icon name="cross" />
            </Link>
          </li>
        ))}
        <li>
          <Link className="chip" href={address.href(path, { when: [], needs: [], children: [], languages: [] })}>
            <Trans>Take all away</Trans>
          </Link>
        </li>
      </ul>
    </div>
  )
}
