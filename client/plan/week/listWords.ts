import type { I18n } from '@lingui/core'

/** "a, b and c", in the language of the page. */
export const listWords = (i18n: I18n, words: readonly string[]): string =>
  // British English puts no comma before the last.
  new Intl.ListFormat(i18n.locale === 'en' ? 'en-GB' : i18n.locale, { type: 'conjunction' }).format(words)
