import { voucherIssuers } from '../seek/voucherIssuers.ts'
import type { Found } from '../seek/search.ts'
import type { Issuer, Option } from './matched.ts'

/** As many as can be rung in ten minutes. */
const MOST = 6

/**
 * Who may issue a voucher or refer: the worker's own agencies first, then kinds that commonly do, those that answer now first, then the
 * nearest. The same for every need; they are told where an option asks for a paper that is not there (`asksForPaper`).
 *
 * @param found all places, closed ones among them
 */
export function issuersFor(found: readonly Found[], mine: ReadonlySet<string>): Issuer[] {
  const own = found.filter(({ service }) => mine.has(service.id) && service.status !== 'closed')
  const others = voucherIssuers(found, null, MOST + own.length).filter(({ service }) => !mine.has(service.id))
  return [...own.map((one) => issuer(one, true)), ...others.slice(0, MOST).map((one) => issuer(one, false))]
}

const issuer = (found: Found, mine: boolean): Issuer => ({ found, mine, answers: answersNow(found), inferred: !mine })

/** Is somebody there now, by hours that are trusted? */
export const answersNow = ({ open }: Found): Issuer['answers'] =>
  open.state === 'open until' ? 'now' : open.state === 'opens next' ? 'later' : 'not known'

/** A paper comes first, or its network usually wants one. */
export const asksForPaper = ({ reasons }: Option): boolean =>
  reasons.some(
    (reason) =>
      (reason.of === 'way' && (reason.how === 'paper first' || reason.how === 'mine issues')) ||
      (reason.of === 'not stated' && reason.asked === 'no-referral' && reason.lean === 'unlikely'),
  )
