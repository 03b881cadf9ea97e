import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { JudgedListing } from '../../../core/seek/fit.ts'
import { leanOf, type LikelyReason } from '../../../core/seek/likely.ts'

/** "Its network usually asks for a voucher": why a place is likely to fit, or not, where its listing does not say. null = nothing can be said. */
export function likelyWords(i18n: I18n, answer: JudgedListing): string | null {
  const lean = leanOf(answer)
  return lean === null ? null : lean.why.map((reason) => i18n._(LIKELY_WORDS[reason])).join('. ')
}

/** Of each reason of `core/seek/likely`. */
export const LIKELY_WORDS: Readonly<Record<LikelyReason, MessageDescriptor>> = {
  'network asks for a voucher': msg`Its network usually asks for a voucher`,
  'through a worker': msg`Usually given through a worker who knows you`,
  'open to all': msg`Places like this are usually open to all, and free`,
  'given free': msg`Places like this usually give without asking for money`,
  'pay as you feel': msg`Cafés like this usually let you pay what you can`,
  'members pay': msg`Places like this usually ask for a few pounds a visit`,
  sold: msg`Groups like this usually buy together and share the cost`,
  'eaten there': msg`Food here is usually ready to eat`,
  'parcels need cooking': msg`Parcels usually need cooking: ask for food that does not`,
  'you go there': msg`You usually go there`,
  'they keep it themselves': msg`Those who run it keep to it themselves`,
  'baby banks have nappies': msg`Baby banks usually have nappies`,
}
