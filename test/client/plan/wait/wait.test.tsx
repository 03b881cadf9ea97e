import { describe, expect, it } from 'vitest'
import { readQuestion, writeQuestion } from '../../../../client/plan/ask/planQuestion.ts'
import { Strip } from '../../../../client/plan/strip/Strip.tsx'
import { Wait } from '../../../../client/plan/wait/Wait.tsx'
import { waitPath, waitTicks } from '../../../../client/plan/wait/waitCurve.ts'
import { longestWait } from '../../../../client/plan/wait/waitFinding.ts'
import { BLANK } from '../../../../core/listing/blank.ts'
import type { Position, Service } from '../../../../core/listing/service.ts'
import { rule } from '../../../core/listing/makeService.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'

const DOOR: Position = [-2, 52]
// In need: 800 at the door itself, 200 too far away to walk.
const figures = figuresOf([
  { code: 'A', at: DOOR, people: 1_000, incomeScore: 0.8 },
  { code: 'B', at: northOf(DOOR, 50_000), people: 2_000, incomeScore: 0.1 },
])
const onTuesday = (routes: Service['referral']['routes']): Service =>
  serviceOf(1, DOOR, {
    hours: [rule('TU', '10:00', '12:00')],
    hoursRead: 'whole',
    referral: { ...BLANK.referral, routes },
  })
const waitOf = async (query: string, service: Service) => {
  const desk = await deskOf(`types=food-bank${query}`, figures, [service])
  return { desk, text: textIn(desk, <Wait wait={desk.answers.wait!} />) }
}

describe('the wait', () => {
  // Open on Tuesday from 10 to 12. Who sets out on Tuesday at 12 has just missed it: a week less two hours.
  it('says from which hour it is longest, and who has nothing to wait for', async () => {
    const { desk, text } = await waitOf('', onTuesday(['open']))
    expect(desk.answers.wait!.byHour.wait_h[36]).toEqual({ in_need: 1_000, never: 200, mean_h: 166, median_h: 166 })
    expect(text).toContain(
      'Whoever sets out on Tuesday at 12 noon waits longest: 166 hours on average for people on low incomes; 20 in 100 have nothing to wait for',
    )
    expect(text).toContain('Show on the map')
  })

  it('is told for the hour of the question: on Monday at 10 am a day', async () => {
    const { text } = await waitOf('&when=mon-10', onTuesday(['open']))
    expect(text).toContain('Setting out on Monday at 10 am')
    expect(text).toContain('those who get in wait 24 hours on average. Half of all people on low incomes are in within 24 hours.')
  })

  it('is nothing where no place says that nobody must be sent, and something as if blanks asked for none', async () => {
    expect((await waitOf('', onTuesday([]))).text).toContain('There is nothing to wait for here')
    expect((await waitOf('&waits=blank', onTuesday([]))).text).toContain('Whoever sets out on Tuesday at 12 noon waits longest')
  })
})

describe('the curve of the wait', () => {
  const flat = (mean: number | null) => ({ in_need: 10, never: 0, mean_h: mean, median_h: null })

  it('starts at nought and ends where the week begins again', () => {
    expect(waitTicks([flat(62)])).toEqual([0, 24, 48, 72])
    // Of 72 hours at most: 36 are half of the height, 0 lie on the base.
    expect(waitPath([flat(36), flat(0)], 'mean_h', 72)).toBe('M0 50.00L1 100.00L2 50.00')
    expect(waitPath([flat(36)], 'median_h', 72)).toBe('')
  })

  it('knows no longest wait where nobody gets in', () => {
    expect(longestWait([flat(null)])).toBeNull()
    expect(longestWait([flat(3), flat(5), flat(5)])).toBe(1)
  })
})

describe('the strip', () => {
  it('shows what the address says, as tabs of which one is open', async () => {
    const desk = await deskOf('types=food-bank&strip=wait', figures, [onTuesday(['open'])])
    const html = htmlIn(desk, <Strip />)
    expect(html.match(/role="tab"/g)).toHaveLength(5)
    expect(html).toMatch(/id="strip-wait"[^>]*aria-selected="true"/)
    expect(html).toContain('waits longest')
    expect(html).not.toContain('Working it out')
  })

  it('is found again by its address, with whose wait is told', () => {
    const address = 'strip=ring&waits=first'
    expect(readQuestion(new URLSearchParams(address))).toMatchObject({ strip: 'ring', waits: 'first' })
    expect(writeQuestion(readQuestion(new URLSearchParams(address)))).toBe(address)
    expect(writeQuestion(readQuestion(new URLSearchParams('strip=nothing&waits=long')))).toBe('')
  })

  it('keeps the old answer, and says quietly that a newer one is being worked out', async () => {
    const desk = await deskOf('types=food-bank', figures, [onTuesday(['open'])])
    const html = htmlIn({ ...desk, isFresh: (part) => part !== 'week' }, <Strip />)
    expect(html).toContain('Working it out')
    expect(html).toContain('role="gridcell"')
    expect(htmlIn({ ...desk, answers: { gaps: desk.answers.gaps! }, isFresh: () => false }, <Strip />)).toContain('Working it out')
  })
})
