import { describe, expect, it } from 'vitest'
import { ATTACKS, LISTINGS, runAttack } from './closingAttack.ts'

/** In November 2026, 242 of the 268 listings stood inside: a fiftieth of them is 4.84, so at most 4 are closed by reports before somebody has looked. */
const INSIDE = LISTINGS.filter(({ edge }) => !edge).length
const MOST = Math.max(3, Math.floor(INSIDE / 50))

/** All that whoever attacks reaches is a few listings and many quiet lines; one command takes both back. */
describe.each(ATTACKS)('an attack on the West Midlands: $name', (attack) => {
  it('closes no more than the limits, and one command undoes it', async () => {
    const { after, resolved, undone, listings } = await runAttack(attack)
    expect(after.shown).toBeLessThanOrEqual(attack.remedy.includes('--burst') ? 3 : MOST)
    expect(after.shown + after.held).toBe(listings)
    expect(resolved).toEqual({ shown: 0, held: 0 })
    expect(undone).toEqual(after)
  })
})
