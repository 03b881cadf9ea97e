import { setupI18n, type I18n } from '@lingui/core'
import { messages as en } from './texts/en.po'

const TEXTS = { en } as const

/** The texts of every page, and those of this page, which come with it alone. */
export function speakAbout({ locale, messages }: I18n): I18n {
  const own = TEXTS[locale as keyof typeof TEXTS]
  return setupI18n({ locale, messages: { [locale]: { ...messages, ...own } } })
}
