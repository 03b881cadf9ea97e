import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Referral } from '../../../../core/listing/service.ts'

/** Whether one may just come, in few words. What is not stated is to be asked, never "no". */
export function shortReferral(i18n: I18n, { routes, needs, inferred }: Referral): string {
  if (needs.includes('voucher') && !routes.includes('open')) return i18n._(msg`Voucher needed`)
  if (routes.includes('open'))
    return needs.length === 0 ? i18n._(msg`No referral needed`) : i18n._(msg`No referral needed, ask what to bring`)
  if (routes.includes('self')) return i18n._(msg`You can refer yourself`)
  if (routes.includes('professional')) return inferred ? i18n._(msg`Referral usually needed`) : i18n._(msg`Referral needed`)
  return i18n._(msg`Referral: ask`)
}
