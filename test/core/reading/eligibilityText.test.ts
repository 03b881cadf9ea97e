import { expect, it } from 'vitest'
import { groupsIn } from '../../../core/reading/eligibilityText.ts'

/** Sentences as the lists publish them; whom they name was read by hand. Only "everyone" and families matter to a parent with children. */
const READ: [text: string | null, groups: string[]][] = [
  ['Everyone', ['everyone']],
  ['everyone welcome', ['everyone']],
  ['everyone; no membership needed', ['everyone']],
  ['Everyone; targeted at Altrincham residents', ['everyone']],
  ['Open to everyone', ['everyone']],
  ['Open to all who may need support', ['everyone']],
  ['anyone', ['everyone']],
  ['anyone can come', ['everyone']],
  ['anyone who needs it', ['everyone']],
  ['all ages; older people especially', ['all ages']],
  ['all ages; people staying free from drugs and alcohol', ['all ages']],
  ['Families', ['families']],
  ['Local families', ['families']],
  ['anyone needing cost of living support', ['everyone']],
  ['anyone in need of food in the town', ['everyone']],
  // Of some families, or taken back.
  ['Everyone, with a voucher', []],
  ['Anyone, if referred', []],
  ['All, members first', []],
  ['anyone who needs a wheelchair', []],
  ['Anyone who wants to lose weight', []],
  ['All ages above ten', []],
  ['For families with young children', []],
  ['Men only. No families', []],
  ['Single people; not families', []],
  ['All women', []],
  ['Anyone over 18', []],
  ['All adults', []],
  ['Everyone except children', []],
  ['Everyone welcome', ['everyone']],
  ['For rough sleepers and local families', ['families']],
  ['low-income families in Manchester and Salford', ['families']],
  ['asylum seekers, refugees and their families', ['families']],
  // Everyone of some: not everyone.
  ['anyone on benefits or a low income', []],
  ['anyone on a tight budget; no voucher needed', []],
  ['Any Dudley borough resident who needs help', []],
  // "All ages" of a helpline beside a door for women over 18.
  ['women over 18; helpline all ages', []],
  ['Women', []],
  ['Young people', []],
  ['Students', []],
  ['ages 13 to 19 (up to 25 in some circumstances)', []],
  ['mothers with postnatal depression, anxiety or loneliness', []],
  ['£2 membership for any household in the postcode area', []],
  ['Membership: pay £2.50 for roughly £12 worth of groceries. Open to people living within 15 minutes walk.', []],
  ['Proof of address required', []],
  ['familiesandfriends', []],
  ['', []],
  [null, []],
]

it.each(READ)('%s', (text, groups) => {
  expect(groupsIn(text)).toEqual(groups)
})

it('reads the first 600 characters alone, however long the text', () => {
  expect(groupsIn(`${'x '.repeat(50_000)}families`)).toEqual([])
  expect(groupsIn(`Everyone; ${'x '.repeat(50_000)}`)).toEqual(['everyone'])
})
