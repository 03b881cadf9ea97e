import { setupI18n, type I18n } from '@lingui/core'
import { messages as en } from './texts/en.po'

export interface Language {
  /** BCP 47. */
  tag: string
  dir: 'ltr' | 'rtl'
}

/** The languages the pages are written in; the first one stands where nothing else is asked. */
export const LANGUAGES: readonly [Language, ...Language[]] = [{ tag: 'en', dir: 'ltr' }]

/** A text catalogue of its own for each page, so that two requests never share a language. */
export function speak(language: Language = LANGUAGES[0]): I18n {
  return setupI18n({ locale: language.tag, messages: { en } })
}

/** A browser reads its tables of a language at the first number and plural that it writes: here while the list is still on its way. */
export function readTables(language: string): void {
  new Intl.NumberFormat(language).format(0)
  new Intl.PluralRules(language).select(0)
}
