import type { I18n } from '@lingui/core'

/** "+3,100", "−120", "0": exact, for tables. @param digits after the point */
export const signedWords = (i18n: I18n, value: number, digits = 0): string =>
  i18n.number(value, { signDisplay: 'exceptZero', minimumFractionDigits: digits, maximumFractionDigits: digits })

/** "+3,100" in three significant figures, for sentences. */
export const signedRoundWords = (i18n: I18n, value: number): string =>
  i18n.number(value, { signDisplay: 'exceptZero', maximumSignificantDigits: 3 })
