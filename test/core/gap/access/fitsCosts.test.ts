import { describe, expect, it } from 'vitest'
import { cutAt, parseDecay } from '../../../../core/gap/access/decay.ts'
import { requireFit } from '../../../../core/gap/access/fitsCosts.ts'
import { reachOf } from '../pairsOf.ts'

/** Five areas, each with a service of its own at these costs. */
const nearest = (...costs: number[]) =>
  reachOf(
    costs.map((cost, i) => costs.map((_, j) => (i === j ? cost : null))),
    costs.length,
  ).byArea
const saidOf = (decay: string, costs: number[], unit: string | null = 'walked metres'): string => {
  try {
    requireFit(parseDecay(decay), nearest(...costs), unit)
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    return (error as Error).message
  }
}
const METRES = [120, 300, 400, 700, 1500]
const MINUTES = [3, 6, 9, 14, 30]

describe('a decay of another unit than that of the costs', () => {
  // e^−7 is a thousandth, so exp:1 ends within 6.91; ln 2 / 400 is 0.0017, so exp:0.002 weighs about half at the middle, 400.
  it('is refused with where it ends, what the costs are, and a parameter that fits', () => {
    expect(saidOf('exp:1', METRES)).toBe(
      'decay exp:1 is too steep for these costs: it falls to nothing within 6.91, the least of them is 120 walked metres, and half of the areas have their nearest service at 400 or more; something like exp:0.002 would fit; use a gentler one, in the unit of the costs',
    )
  })

  it.each([
    ['exp:0.1', 'exp:0.002'],
    ['gaussian:20', 'gaussian:400'],
    ['gaussian:0.5', 'gaussian:400'],
    ['binary:20', 'binary:400'],
    ['binary:1.5', 'binary:400'],
    ['step:5=1,10=.67,20=.33', 'step:100=1,200=0.67,400=0.33'],
    ['step:0.4=1,0.8=.5', 'step:200=1,400=0.5'],
  ])('%s is meant for minutes or kilometres: on metres %s would fit', (decay, fitting) => {
    expect(saidOf(decay, METRES)).toContain(`something like ${fitting} would fit`)
    expect(saidOf(fitting, METRES)).toBe('')
  })

  it.each([
    'exp:0.001',
    'exp:0.005',
    'gaussian:500',
    'gaussian:100',
    'binary:800',
    'binary:150',
    'step:400=1,800=.67,1609=.33',
    'power:1',
    'power:3',
  ])('%s is one of metres', (decay) => expect(saidOf(decay, METRES)).toBe(''))

  it.each(['exp:0.1', 'exp:0.3', 'gaussian:20', 'binary:45', 'binary:3', 'step:10=1,20=.67,30=.33', 'power:1'])(
    '%s is one of minutes',
    (decay) => expect(saidOf(decay, MINUTES, null)).toBe(''),
  )

  it('is one whose steps all end below the least cost', () => {
    expect(saidOf('step:1=1,2=.5', MINUTES, null)).toContain('it falls to nothing within 2, the least of them is 3, and')
    expect(() => requireFit(cutAt(parseDecay('exp:0.1'), 2), nearest(...MINUTES), null)).toThrow('falls to nothing within 2')
  })

  it('is seen although one area of many lies so near that it weighs', () => {
    const many = [2, ...Array.from({ length: 199 }, (_, i) => 300 + i)]
    expect(saidOf('exp:1', many)).toContain('something like exp:0.002 would fit')
    expect(saidOf('binary:20', many)).toContain('something like binary:390 would fit')
    // A sharp question of the right unit, which one area in 200 is inside.
    expect(saidOf('binary:50', many)).toBe('')
  })

  it('of power has no unit, but may be steeper than numbers go', () => {
    // 400^−100 is 10^−260.
    expect(saidOf('power:100', METRES)).toContain('at 400, where the nearest services of half of the areas are, it weighs 6.22e-261')
    expect(saidOf('power:20', METRES)).toBe('')
  })

  it('is not told by what comes to people at no cost, nor where nothing is reached', () => {
    expect(saidOf('exp:1', [0, 0, 0])).toBe('')
    expect(saidOf('exp:1', [])).toBe('')
    expect(saidOf('exp:1', [0, 500])).toContain('falls to nothing')
  })
})
