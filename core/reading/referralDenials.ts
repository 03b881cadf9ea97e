const THING =
  '(?:self[- ]?refer|(?:self[- ]?)?(?:referrals?|vouchers?|membership|appointments?|assessments?|booking|drop[- ]?ins?|walk[- ]?ins?))'
const THINGS = `${THING}(?:(?: or | and | nor |/)${THING})*`
const ASKED = '(?:needed|required|necessary|essential|compulsory|accepted|taken|available)'
/** Not over other words: "do not turn up without a referral" asks for one, and so may "cannot get to a referral agency". */
const SOME = '(?: (?:need|have|hold|to|require|accept|take|be)){0,3}'

/** "You don't need a referral", "no voucher or referral needed", "referrals are not required", "no self-referrals". */
const DENIED = new RegExp(
  `\\b(?:no need (?:for|of|to have)|(?:do|does|is|are|need|can|will)(?: not|n['’]t)${SOME}|cannot${SOME}|no|not)(?: an?| any| your)?(?: formal| prior| agency| professional| means test or)* ${THINGS}\\b(?: (?:is |are )?${ASKED}\\b)?|\\b${THINGS} (?:is |are )?(?:not|n['’]t|never)(?: [a-z]+)? ${ASKED}\\b|(?<!\\b(?:not|no|cannot|n['’]t)\\b[^.;]{0,60})\\bwithout (?:an? |any )?${THINGS}\\b`,
  'gi',
)
/** Vouchers that are given or taken in payment, and referrals to others: nobody needs one to come. */
const GIVEN =
  /(?:£\d+ |\b(?:energy|fuel|gas|electric(?:ity)?|supermarket|shopping|gift|healthy start) )vouchers?\b|\b(?:gives?|giving|offers?|provides?)(?: out)? (?:[a-z]+ )?vouchers?\b|\b(?:not|cannot|n['’]t) refer\b|\brefer (?:a friend|you\b(?! to us)|(?:people|clients|others|them) (?:on\b|to (?!us\b)))|\breferrals? to other\b/gi

/**
 * A sentence about referral without what it denies ("no self-referrals", "you don't need a voucher") and without the vouchers and
 * referrals that it gives, so that the rest is what it asks.
 *
 * @returns `isFree` = it says that a referral or voucher is not needed
 */
export function saidOfReferral(said: string): { asked: string; isFree: boolean } {
  const isFree = (said.match(DENIED) ?? []).some(
    (denial) => /(?<!self[- ]?)referral|voucher/i.test(denial) && /\b(?:need|required|necessary)|^no (?:formal )?referral$/i.test(denial),
  )
  return { asked: said.replaceAll(DENIED, ' ').replaceAll(GIVEN, ' '), isFree }
}
