import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { NEED_WORDS } from '../../help/words/needWords.ts'
import type { Checked, PlanQuestion } from '../ask/planQuestion.ts'
import { anyKindWords } from './anyKindWords.ts'

const CHECKED_WORDS: Readonly<Record<Exclude<Checked, 'old'>, MessageDescriptor>> = {
  stale: msg`was confirmed within 12 months`,
  aging: msg`was confirmed within 6 months`,
}

/** What counts: "a food bank or a food pantry that is open, asks for no referral and says it has halal". */
export function doorWords(i18n: I18n, { types, hours, open, checked, has }: PlanQuestion): string {
  const kind = anyKindWords(i18n, types)
  const listed = new Intl.ListFormat(i18n.locale === 'en' ? 'en-GB' : i18n.locale, { type: 'conjunction' })
  const things = listed.format(has.map((need) => i18n._(NEED_WORDS[need].missing)))
  const said = [
    ...(hours === null ? [] : [i18n._(msg`is open`)]),
    ...(open ? [i18n._(msg`asks for no referral`)] : []),
    ...(has.length === 0 ? [] : [i18n._(msg`says it has ${things}`)]),
    ...(checked === 'old' ? [] : [i18n._(CHECKED_WORDS[checked])]),
  ]
  if (said.length === 0) return kind
  const all = listed.format(said)
  return i18n._(msg`${kind} that ${all}`)
}
