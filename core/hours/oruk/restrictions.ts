import type { HoursRule } from '../../listing/hoursRule.ts'

export type Restrictions = Partial<Pick<HoursRule, 'term_time_only' | 'school_holidays_only' | 'bank_holiday'>>

/** What a clause may say, as a whole; another word in it and it is not understood. */
const FORMS: readonly (readonly [RegExp, Restrictions])[] = [
  [
    /^(?:open |held )?(?:(?:only )?(?:in|during) (?:the )?(?:school )?term[- ]?time(?: only)?|(?:school )?term[- ]?time only)$/,
    { term_time_only: true },
  ],
  [/^(?:open |held )?(?:(?:only )?(?:in|during) (?:the )?school holidays(?: only)?|school holidays only)$/, { school_holidays_only: true }],
  [
    /^(?:(?:the service|it) is |we are )?(?:closed|not (?:open|available|held|running)|no (?:sessions?|service)|except|excluding|not)(?: on| during)? (?:all )?(?:bank|public) holidays$/,
    { bank_holiday: 'closed' },
  ],
  [
    /^(?:(?:the service|it) is |we are )?(?:including|open(?: on)?|available on) (?:all )?(?:bank|public) holidays$/,
    { bank_holiday: 'open' },
  ],
]

/**
 * What a free text beside a schedule says of holidays: "Not available on public holidays. Term time only."
 *
 * @returns null where any of it is not understood: "cancelled until further notice" takes the hours back, and so may every other word
 */
export function restrictionsIn(text: string): Restrictions | null {
  const found: Restrictions = {}
  for (const clause of text.split(/[.;,\n]/)) {
    const words = clause.trim().replaceAll(/\s+/g, ' ').toLowerCase()
    if (words === '') continue
    const form = FORMS.find(([pattern]) => pattern.test(words))
    if (form === undefined) return null
    if (!isInAccord(found, form[1])) return null
    Object.assign(found, form[1])
  }
  return found
}

/** Open and closed on bank holidays, or in term and in the holidays: each is plain, together nobody knows. */
export const isInAccord = (a: Restrictions, b: Restrictions): boolean => {
  const [inTerm, inHolidays] = [a.term_time_only ?? b.term_time_only, a.school_holidays_only ?? b.school_holidays_only]
  return !(inTerm && inHolidays) && (a.bank_holiday ?? b.bank_holiday) === (b.bank_holiday ?? a.bank_holiday)
}
