import { useLingui } from '@lingui/react/macro'
import { writeWhen } from '../../../core/seek/when.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import type { AskedAddress } from '../../help/address/address.ts'
import { useAddress } from '../../help/address/useAddress.ts'
import { NEED_WORDS } from '../../help/words/needWords.ts'
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
