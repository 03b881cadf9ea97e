import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { Issuer, NeedMatch } from '../../../core/match/matched.ts'
import type { Service } from '../../../core/listing/service.ts'

/** Whether a paper comes first: a voucher, or a worker's referral where nobody can come without. */
export const asksForPaper = ({ referral: { routes, needs } }: Service): boolean =>
  !routes.includes('open') && (needs.includes('voucher') || (routes.includes('professional') && !routes.includes('self')))

/** Who may give a paper: of the need it is for, or of any. */
export const issuersOf = (matched: readonly NeedMatch[], need: ClientNeed | null): readonly Issuer[] =>
  matched.find((one) => one.need === need)?.issuers ?? matched.find(({ issuers }) => issuers.length > 0)?.issuers ?? []
