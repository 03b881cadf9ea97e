import { describe, expect, it } from 'vitest'
import { mostInPlace } from '../../core/report/mostInPlace.ts'
import { LISTINGS } from './closingAttack.ts'
import { FULL_ATTACKS, runFullAttack } from './fullAttack.ts'

/** At the end of November 2026, 251 of the 278 listings stood inside: at most 5 bear the note before somebody has looked. */
const MOST = mostInPlace(LISTINGS.filter(({ edge }) => !edge).length)

/** One network, or many in a burst, put the note on no listing; who is patient puts it on a few; nothing else changes. */
describe.each(FULL_ATTACKS)('$name', (attack) => {
  it('leaves no more notes than the limit, and in a burst none that was not there before', async () => {
    const { most, last, trueNotes, otherwiseChanged, resolved } = await runFullAttack(attack)
    const isSlow = attack.name.includes('a day for')
    const before = attack.name.includes('true notes') ? 2 : 0
    expect([otherwiseChanged, resolved, trueNotes]).toEqual([0, 0, before])
    expect(most).toBeLessThanOrEqual(isSlow ? MOST : before)
    expect(last).toBeLessThanOrEqual(isSlow ? MOST : before)
  })
})
