/**
 * What it costs to ring a number in the United Kingdom. `usual` = what a call to 01 or 02 costs, and inside the minutes of a plan
 * that holds those; `plan` = as the plan of the phone says; `more` = a service charge comes on top, outside the minutes of a plan.
 */
export type RingCost = 'free' | 'usual' | 'plan' | 'more' | 'not known'

/** By how a number begins: National Telephone Numbering Plan, Ofcom. 0800 and 0808 are free from mobiles too since 1 July 2015. */
const BY_START: readonly (readonly [start: RegExp, cost: RingCost])[] = [
  [/^0(800|808)\d/, 'free'],
  [/^116\d{3}$/, 'free'],
  [/^(111|112|999)$/, 'free'],
  [/^03/, 'usual'],
  [/^0[12]/, 'plan'],
  [/^07[1-57-9]/, 'plan'],
  [/^08[47]/, 'more'],
  [/^09/, 'more'],
  [/^118\d{3}$/, 'more'],
]

/**
 * What a number costs to ring. Personal numbers (070), pagers (076), numbers of other countries and whatever the plan has no word on
 * are `not known`, which is never "free".
 *
 * @param phone as published or as dialled: `0800 1111`, `+44 (0)161 496 0000`, `tel:03003307010`
 */
export function ringCost(phone: string): RingCost {
  const number = nationalNumber(phone)
  return BY_START.find(([start]) => start.test(number))?.[1] ?? 'not known'
}

/** The digits as they are dialled inside the country. Relay UK's 18001 and 18002 cost nothing beside the call itself. */
function nationalNumber(phone: string): string {
  const digits = phone.replaceAll(/\(0\)|[^\d+]/g, '').replace(/^1800[12](?=.)/, '')
  return digits.replace(/^(\+|00)44(?:0(?=\d))?/, '0')
}
