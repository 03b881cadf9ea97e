import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SitesCandidate } from '../engine/messages.ts'

/** A site by its name; in an area "the middle of Ordsall, Salford 025C". */
function siteWords(i18n: I18n, { name, ward }: Pick<SitesCandidate, 'name' | 'ward'>): string {
  return ward === null ? name : i18n._(msg`the middle of ${ward}, ${name}`)
}

const MOST_NAMED = 3

/** "A, B and C"; null past three, where a list says it better. */
export function sitesWords(i18n: I18n, sites: readonly Pick<SitesCandidate, 'name' | 'ward'>[]): string | null {
  if (sites.length > MOST_NAMED) return null
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(sites.map((site) => siteWords(i18n, site)))
}

/** "850 m", "1.5 km". @param metres walked */
export function walkWords(i18n: I18n, metres: number): string {
  const isShort = metres < 1000
  const figure = i18n.number(isShort ? metres : metres / 1000, { maximumSignificantDigits: 3 })
  return isShort ? i18n._(msg`${figure} m`) : i18n._(msg`${figure} km`)
}
