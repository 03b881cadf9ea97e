import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import type { Helpline, LineId, LineNeed } from '../../../core/support/helplines.ts'
import type { LineNow } from '../../../core/support/helplineState.ts'
import { momentWords, timeWords } from '../../i18n/timeWords.ts'
import { openWords, type OpenWords } from '../words/openWords.ts'
import { ringWords } from '../words/ringWords.ts'

type Words = Readonly<ReturnType<typeof msg>>

export const LINE_NEED_WORDS: Readonly<Record<LineNeed, Words>> = {
  money: msg`Money and benefits`,
  debt: msg`Debt`,
  home: msg`Losing your home`,
  listening: msg`Someone to listen`,
  health: msg`Health`,
  safety: msg`Abuse at home`,
  asylum: msg`Seeking asylum`,
}

/** What each line is for, and for whom. */
export const LINE_WORDS: Readonly<Record<LineId, Words>> = {
  hardship: msg`No money for food or bills. They can give you a food bank voucher.`,
  'citizens-advice': msg`Advice on money, benefits, work and housing.`,
  'universal-credit': msg`Your claim, or an advance payment.`,
  'healthy-start': msg`Money for food and milk if you are pregnant or have a child under 4.`,
  stepchange: msg`Free debt advice.`,
  debtline: msg`Free debt advice.`,
  shelter: msg`You are homeless or may lose your home.`,
  samaritans: msg`For anyone who is struggling to cope.`,
  'nhs-mind': msg`Urgent help with your mental health.`,
  childline: msg`For anyone under 19.`,
  'silver-line': msg`A friendly voice for older people.`,
  'nhs-111': msg`Urgent medical help that is not for 999.`,
  'gas-emergency': msg`You smell gas, or an alarm for carbon monoxide sounds. Go outside first.`,
  'domestic-abuse': msg`Someone hurts or controls you.`,
  'migrant-help': msg`Help for people seeking asylum. The number is on their page.`,
}

/** Whether it is free to ring; null = it has no number. */
export const costWords = (i18n: I18n, { phone }: Pick<Helpline, 'phone'>): string | null => (phone === null ? null : ringWords(i18n, phone))

/**
 * When a line answers, as its page lists it: our hours of it are as old as that page, so they are told as listed, never as open.
 */
export function lineOpenWords(i18n: I18n, { open }: Pick<LineNow, 'open'>, now: number): OpenWords {
  if (open.state === 'open until') {
    if (open.until - now > 6 * DAY_MS) return { tone: 'later', text: i18n._(msg`Listed as day and night`), reason: null }
    const until = timeWords(i18n, open.until)
    return { tone: 'later', text: i18n._(msg`Listed to answer until ${until}`), reason: null }
  }
  if (open.state === 'opens next') {
    const opens = momentWords(i18n, open.opens, now)
    return { tone: 'later', text: i18n._(msg`Listed to answer from ${opens}`), reason: null }
  }
  if (open.state === 'not confirmed' && open.reason === 'no hours')
    return { tone: 'unsure', text: i18n._(msg`Hours: not stated`), reason: null }
  return { ...openWords(i18n, open, now, true), text: i18n._(msg`Hours: not confirmed`) }
}
