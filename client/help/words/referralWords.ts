import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Referral } from '../../../core/listing/service.ts'
import { listWords } from '../../i18n/hoursWords.ts'

/** One line: is a referral needed, and what else? An open door beside a referral route is still an open door. */
export function referralWords(i18n: I18n, referral: Referral): string {
  const { routes } = referral
  const needs = referral.needs.map((need) => i18n._(REFERRAL_NEED_WORDS[need]))
  const needed = listWords(i18n, needs)
  if (routes.includes('open'))
    return needs.length === 0 ? i18n._(msg`No referral needed`) : i18n._(msg`No referral needed, but bring or have: ${needed}`)
  if (routes.includes('self'))
    return needs.length === 0 ? i18n._(msg`You can refer yourself`) : i18n._(msg`You can refer yourself (${needed})`)
  if (routes.includes('professional')) return professional(i18n, needs, needed, referral.inferred)
  return needs.length === 0 ? i18n._(msg`Referral: not stated`) : i18n._(msg`Needs: ${needed}. Referral: not stated`)
}

function professional(i18n: I18n, needs: readonly string[], needed: string, inferred: boolean): string {
  if (inferred) return needs.length === 0 ? i18n._(msg`Referral usually needed`) : i18n._(msg`Referral usually needed (${needed})`)
  return needs.length === 0 ? i18n._(msg`Referral needed`) : i18n._(msg`Referral needed (${needed})`)
}

const REFERRAL_NEED_WORDS: Readonly<Record<Referral['needs'][number], ReturnType<typeof msg>>> = {
  voucher: msg`voucher`,
  membership: msg`membership`,
  assessment: msg`an assessment`,
  appointment: msg`an appointment`,
}
