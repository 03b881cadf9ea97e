import type { Service } from '../../listing/service.ts'
import { isUnlikely } from '../likely.ts'
import { meets } from '../needs.ts'
import { bigStems } from './smallWords.ts'
import { tokensOf } from './tokensOf.ts'

/** "no referral", "without a voucher", "i dont have a food bank voucher": said of the person, not sought. */
const HAS_NONE =
  /(?<![^ ])(?:no|not|without|dont|havent|havnt|doesnt|didnt|cant)(?: (?:have|has|got|get|need|needs|needed|needing|a|an|any|the|food ?bank|or|id))* (?:vouchers?|referrals?|referal|referrel|refferal)(?: (?:needed|required|necessary))?(?![^ ])/g

/** What is sought, without "and no voucher". `without` = it was said. Where nothing else is sought, who gives vouchers is. */
export function partVoucher(words: string): { words: string; without: boolean } {
  const plain = tokensOf(words).join(' ')
  const rest = plain.replaceAll(HAS_NONE, ' ').replaceAll(/ {2,}/g, ' ').trim()
  return rest === plain || bigStems(tokensOf(rest)).length === 0 ? { words, without: false } : { words: rest, without: true }
}

/** Whether somebody without a voucher may come, as far as is stated or inferred from the network. */
export function mayComeWithout(service: Service): boolean {
  const stated = meets(service, 'no-referral')
  return stated === 'yes' || (stated === 'not stated' && !isUnlikely({ service, unknown: ['no-referral'] }))
}
