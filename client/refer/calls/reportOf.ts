import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Asks, Told } from '../../../core/match/told.ts'
import type { ReportKind } from '../../../core/report/reportKinds.ts'
import type { Service } from '../../../core/listing/service.ts'
import { stillOn } from './callQuestion.ts'
import { PLAIN_QUESTIONS } from './plainQuestions.ts'

/** What a call would tell the people who keep the list. */
export interface CallReport {
  what: ReportKind
  /** Of the place alone, to be read before it is sent; '' = none is needed. */
  note: string
}

/** A "no" to one of these is about who may come, or what is asked of them. */
const RULES: ReadonlySet<Asks> = new Set<Asks>(['no-referral', 'no-id', 'free', 'children', 'age', 'area', 'who', 'no-recourse'])

/** What was asked, where it says nothing of the client; null = it does. */
function plainQuestion(i18n: I18n, asked: Asks, service: Service): string | null {
  if (asked === 'when') return stillOn(i18n, service)
  return asked in PLAIN_QUESTIONS && asked !== 'no-recourse' ? i18n._(PLAIN_QUESTIONS[asked as keyof typeof PLAIN_QUESTIONS]) : null
}

/**
 * The report that what a place said on the phone makes; null = nothing that can be told without telling of the client. Questions whose
 * words hold what was said of the client (ages, times, languages, where they live) give their kind alone, and a "yes" to them nothing. That a place is full is
 * told as what came of a visit, not here.
 */
export function reportOf(i18n: I18n, service: Service, { asked = {}, door }: Told): CallReport | null {
  if (door === 'closed') return { what: 'closed', note: '' }
  const all = Object.entries(asked) as [Asks, 'yes' | 'no'][]
  const said = all.flatMap(([one, answer]) => {
    const question = plainQuestion(i18n, one, service)
    if (question === null) return []
    return [answer === 'yes' ? i18n._(msg`${question} Yes.`) : i18n._(msg`${question} No.`)]
  })
  if (door === 'open') said.unshift(i18n._(msg`They take new people.`))
  const refused = all.flatMap(([one, answer]) => (answer === 'no' ? [one] : []))
  const what = refused.includes('when') ? 'hours' : refused.some((one) => RULES.has(one)) ? 'rules' : 'other'
  if (what === 'other' && said.length === 0) return null
  return { what, note: said.length === 0 ? '' : i18n._(msg`By phone: ${said.join(' ')}`) }
}
