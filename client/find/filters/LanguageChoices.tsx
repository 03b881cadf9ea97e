import { useLingui } from '@lingui/react/macro'
import type { Left } from '../../../core/seek/choices.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { ChoiceBox } from './ChoiceBox.tsx'
import { countWords } from './countWords.ts'

/**
 * Languages that were chosen, as boxes, and a menu that adds another.
 *
 * @param countOf places left once this language is pressed; null = not counted yet
 */
export function LanguageChoices({ chosen, countOf }: { chosen: readonly string[]; countOf: (tag: string) => Left | null }) {
  const { i18n, t } = useLingui()
  return (
    <>
      {chosen.map((tag) => (
        <ChoiceBox key={tag} name="languages" value={tag} words={ownName(tag)} checked count={countOf(tag)} />
      ))}
      <select name="languages" aria-label={t`A language you speak`} defaultValue="">
        <option value="">{chosen.length === 0 ? t`Any language` : t`Another language`}</option>
        {LANGUAGE_NAMES.filter(({ tag }) => !chosen.includes(tag)).map(({ tag, own, name }) => {
          const count = countOf(tag)
          return (
            <option key={tag} value={tag} disabled={count?.left === 0}>
              {`${own} – ${i18n._(name)}${count === null ? '' : ` (${countWords(i18n, count, false).short})`}`}
            </option>
          )
        })}
      </select>
    </>
  )
}

const ownName = (tag: string): string => LANGUAGE_NAMES.find((language) => language.tag === tag)?.own ?? tag
