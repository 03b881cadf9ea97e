import { BLANK } from '../listing/blank.ts'
import { groupsIn } from './eligibilityText.ts'
import { saidOfReferral } from './referralDenials.ts'
import type { Referral, Service } from '../listing/service.ts'

/** What a published sentence about referral says, split into the facts it holds. Whatever it does not say stays "not stated". */
export interface ReferralReading {
  referral: Referral
  eligibility: Service['eligibility']
  cost: Service['cost']
  bring: string[] | null
}

const SAYS_NOTHING = /^(|na|n\/a|not known|not relevant|unknown)$/i

/**
 * Reads a "referral method" as lists publish it ("Foodbank Voucher", "Referral or self-refer", "£2 a week membership").
 * Plain words only; a phrase that is not about referral (such as "Meals only") gives nothing.
 */
export function readReferralText(text: string | null): ReferralReading {
  const said = (text ?? '').slice(0, 600).replaceAll(/\s+/g, ' ').trim()
  const reading: ReferralReading = {
    referral: { ...BLANK.referral },
    eligibility: { ...BLANK.eligibility },
    cost: { ...BLANK.cost },
    bring: null,
  }
  if (SAYS_NOTHING.test(said)) return reading
  const { asked, isFree } = saidOfReferral(said)
  const routes = routesIn(asked, isFree)
  const needs = needsIn(asked)
  const aboutReferral = isFree || routes.length > 0 || needs.length > 0
  reading.referral = { ...BLANK.referral, routes, needs, text: aboutReferral ? shortened(said) : null, limit: limitIn(said) }
  const cost = costIn(said)
  if (cost.kind !== 'price') reading.cost = cost
  reading.bring = bringIn(said)
  if (
    /^(for |local |support for |people |membership (for|to) |£\d+ (weekly )?membership (for|to) )|food & support for|to knowns only|for people who/i.test(
      said,
    ) ||
    /15 minutes/.test(said)
  )
    reading.eligibility = { ...BLANK.eligibility, groups: groupsIn(said), text: shortened(said) }
  return reading
}

/** Ways in that need nobody but oneself. A food club is joined; "visit or call … for possible referral" is asked for by oneself. */
const ASK_YOURSELF =
  /\bself[- ]?referrals?\b|\bself[- ]?refer\b|\bself,|^self$|\brefer yoursel(?:f|ves)\b|\bcall (?:back )?to book\b|\bbooking (?:is )?required\b|\bphone and leave\b|\bby phone to\b|\bregister as member\b|\bword of mouth\b|\bfood club\b|\bproof of [^.;]*\bor (?:agency )?referral|\bvisit or call\b[^.;]*(?:\([^)]*\))?[^.;]*\bfor possible referral\b/i

/** @param asked what is left of the sentence without its denials. @param isFree it says that neither referral nor voucher is needed */
function routesIn(asked: string, isFree: boolean): Referral['routes'] {
  const routes: Referral['routes'] = []
  const self = ASK_YOURSELF.test(asked)
  const rest = asked.replaceAll(
    /\bself[- ]?referrals?\b|\bself[- ]?refer\b|\brefer yoursel(?:f|ves)\b|cannot get to a referral agency for a food bank voucher|\bvisit or call\b.*?\bfor possible referral\b|\bcan refer a client\b/gi,
    '',
  )
  const professional =
    /\bvouchers?\b|\breferral|\brefer\b|\breferred\b|link workers|\bdeliver(?:s|ed)? to agencies\b|social prescribers/i.test(rest)
  if (isFree || /\b(?:open door|first come|drop[- ]?in|walk[- ]?in|just turn up|(?<!not )open to everyone)\b/i.test(asked))
    routes.push('open')
  if (self) routes.push('self')
  if (professional) routes.push('professional')
  return routes
}

function needsIn(said: string): Referral['needs'] {
  const needs: Referral['needs'] = []
  if (/\bvouchers?\b/i.test(said) && !/cannot get to a referral agency/i.test(said)) needs.push('voucher')
  if (/\bmembership\b|\bbecome a member\b|\bregister as member\b|\bfood club\b|\bmembers only\b/i.test(said)) needs.push('membership')
  if (/\bassessment\b/i.test(said)) needs.push('assessment')
  if (asksAppointment(said)) needs.push('appointment')
  return needs
}

/** "By appointment", "appointments only", "booking required": nobody should come without having asked; "drop in or appointment" is not that. */
const asksAppointment = (asked: string): boolean =>
  /\bappointments?\b|\bcall (?:back )?to book\b|\bmust (?:pre-?)?book\b|\bbooking (?:is )?(?:required|essential)\b/i.test(asked) &&
  !/\b(?:drop|walk)[- ]?in\b[^.;]* or [^.;]*appointment|\bappointments?\b[^.;]* or [^.;]*\b(?:drop|walk)[- ]?in\b/i.test(asked)

/** Times that say nothing but that one is made: "Appointment", "By appointment (2022)", "Mon - Fri by appointment". */
export const isByAppointment = (times: string): boolean =>
  /^(?!no|without)(?:[a-z]{3,9}(?: ?[-–] ?[a-z]{3,9})? )?(?:by )?appointments?(?: only)?(?: \([^)]*\))?\.?$/i.test(times.trim())

/** The referral with what something else that the row says asks for. */
export const withNeeds = (referral: Referral, needs: Referral['needs']): Referral => ({
  ...referral,
  needs: [...new Set([...referral.needs, ...needs])],
})

/** What two sentences of one row say of referral: every route and need of either; of the rest the first that says something. */
export function joinReferrals(first: ReferralReading, second: ReferralReading): ReferralReading {
  const { referral: a } = first
  const { referral: b } = second
  return {
    referral: {
      ...a,
      routes: [...new Set([...a.routes, ...b.routes])],
      needs: [...new Set([...a.needs, ...b.needs])],
      limit: a.limit ?? b.limit,
      text: a.text === null || b.text === null ? (a.text ?? b.text) : shortened(`${a.text}. ${b.text}`),
    },
    eligibility: first.eligibility.text === null ? second.eligibility : first.eligibility,
    cost: first.cost.kind === 'not stated' ? second.cost : first.cost,
    bring: first.bring ?? second.bring,
  }
}

function limitIn(said: string): string | null {
  return /\b(up to \d+ weeks|once every \d+ weeks)\b/i.exec(said)?.[0] ?? null
}

/** "£2.50 membership" → 250 pence, with the words it stood in, which say for how long. */
export function costIn(said: string): Service['cost'] {
  const text = shortened(said)
  const pennies = /\b(\d{1,2})p\b/.exec(said)
  const pounds =
    /£(\d{1,3})(?:\.(\d\d))?(?: a week| weekly| per week| a year| annual)? membership/i.exec(said) ?? /£(\d{1,3})(?:\.(\d\d))?/.exec(said)
  const pence = pounds ? Number(pounds[1]) * 100 + Number(pounds[2] ?? 0) : pennies ? Number(pennies[1]) : null
  if (/\bpay[- ]as[- ]you[- ]feel\b|\bpay what you can\b|\bdonation\b(?! (?:point|box|bin|station|drop|hours))/i.test(said))
    return { kind: 'donation', pence: null, what: text }
  const isFree = /^(?:free|no (?:charge|cost|fee)s?)\b(?! (?:parking|wi-?fi|of (?!charge)))/i.test(said)
  if (isFree && pence !== null && !/\bmembership\b/i.test(said)) return { ...BLANK.cost }
  if (/\b(membership|members?|annual fee)\b/i.test(said) && pence !== null) return { kind: 'membership', pence, what: text }
  if (isFree) return { kind: 'free', pence: null, what: /^free$/i.test(said) ? null : text }
  if (pence !== null) return { kind: 'price', pence, what: text }
  return { ...BLANK.cost }
}

/** [] = it says that nothing is needed; null = it does not say. */
function bringIn(said: string): string[] | null {
  const asking = clausesIn(said).filter((clause) => !NOT_ASKED.test(clause))
  const proofs = asking.flatMap((clause) => proofIn(clause) ?? [])
  const asked = [...proofs.slice(0, 1), ...(asking.some((clause) => ASKS_ID.test(clause)) ? ['ID'] : [])]
  if (asked.length > 0) return asked
  if (/\bno (?:evidence|proof|id|paperwork)(?: of [a-z ]{1,30})? (?:is )?(?:needed|required)\b/i.test(said)) return []
  return asking.some((clause) => /\bfoodbank vouchers?\b/i.test(clause)) ? ['Food bank voucher'] : null
}

const NOT_ASKED = /\b(no|not|without|never|nor|optional)\b|n['’]t\b/i
const ASKS_ID = /^(photo )?id (is )?(needed|required)$/i

/** "No proof of address, income or ID needed" is one clause: a comma parts them only behind the word that ends a demand. */
const clausesIn = (said: string): string[] =>
  said
    .replaceAll(/\b(needed|required|necessary|optional),/gi, '$1;')
    .split(/[.;]|\bbut\b/i)
    .map((clause) => clause.trim())

function proofIn(clause: string): string | null {
  const asked = /\b((?:proof|evidence) (?:of [a-z &/]+|that [a-z ]+))/i.exec(clause)?.[1]?.trim()
  if (!asked) return null
  const tidy = asked.replace(/ ((is )?(required|needed)|and referrals|or referral.*)$/i, '').trim()
  return tidy.charAt(0).toUpperCase() + tidy.slice(1).toLowerCase().replace(' id', ' ID')
}

/** Short factual phrases only: at most 200 characters, cut at a word. */
export function shortened(text: string): string {
  const tidy = text.replaceAll(/\s+/g, ' ').trim()
  return tidy.length <= 200 ? tidy : `${tidy.slice(0, 199).replace(/\s\S*$/, '')}…`
}
