import { describe, expect, it } from 'vitest'
import { cutAt, parseDecay } from '../../../../core/gap/access/decay.ts'

const weights = (text: string, costs: readonly number[], bounds?: 'closed' | 'open') => costs.map(parseDecay(text, bounds).weight)

describe('decay', () => {
  it('weighs 1 up to and at a binary bound, 0 beyond', () => {
    expect(weights('binary:45', [0, 45, 45.001])).toEqual([1, 1, 0])
    expect(weights('binary:45', [0, 44.999, 45], 'open')).toEqual([1, 1, 0])
  })

  it('steps down, each bound inside its own step unless bounds are open', () => {
    expect(weights('step:10=1,20=.67,30=.33', [0, 10, 10.5, 20, 30, 31])).toEqual([1, 1, 0.67, 0.67, 0.33, 0])
    expect(weights('step:10=1,20=.67,30=.33', [10, 20, 30], 'open')).toEqual([0.67, 0.33, 0])
  })

  // e^(−0.1·20) = e^−2 = 0.1353353; e^(−20²/(2·20²)) = e^−0.5 = 0.6065307; 20^−2 = 0.0025.
  it('has the textbook curves', () => {
    expect(parseDecay('exp:0.1').weight(20)).toBeCloseTo(0.1353353, 7)
    expect(parseDecay('gaussian:20').weight(20)).toBeCloseTo(0.6065307, 7)
    expect(parseDecay('power:2').weight(20)).toBeCloseTo(0.0025, 12)
    expect(['exp:0.1', 'gaussian:20'].map((text) => parseDecay(text).weight(0))).toEqual([1, 1])
  })

  it('says how far it goes, and can be cut there', () => {
    expect(['binary:45', 'step:10=1,20=.5', 'exp:1'].map((text) => parseDecay(text).farthest)).toEqual([45, 20, Infinity])
    const cut = cutAt(parseDecay('exp:0.1'), 61)
    expect([cut.text, cut.farthest, cut.weight(61) > 0, cut.weight(61.1)]).toEqual(['exp:0.1 up to 61', 61, true, 0])
    expect(cutAt(parseDecay('exp:0.1'), 61, 'open').weight(61)).toBe(0)
    expect(() => cutAt(parseDecay('exp:0.1'), -1)).toThrow('maxCost must be 0 or more, got -1')
  })

  it.each([
    ['45', 'decay must be binary:45, step:10=1,20=.67,30=.33, exp:0.1, gaussian:20 or power:1, in the unit of the costs, got "45"'],
    ['linear:5', 'got "linear:5"'],
    ['binary:', 'decay binary:: expected a bound of 0 or more, got ""'],
    ['binary:-1', 'decay binary:-1: expected a bound of 0 or more, got "-1"'],
    ['binary:Infinity', 'expected a bound of 0 or more, got "Infinity"'],
    ['exp:0', 'decay exp:0: expected a number above 0, got "0"'],
    ['gaussian:NaN', 'expected a number above 0, got "NaN"'],
    ['power:x', 'expected a number above 0, got "x"'],
    ['step:10', 'expected steps such as 10=1,20=.67, got "10"'],
    ['step:10=1,', 'expected steps such as 10=1,20=.67, got ""'],
    ['step:10=1=2', 'expected steps such as 10=1,20=.67, got "10=1=2"'],
    ['step:20=1,10=.5', 'expected bounds that grow, so one above 20, got "10"'],
    ['step:10=1,10=.5', 'expected bounds that grow, so one above 10, got "10"'],
    ['step:10=-1', 'expected a weight of 0 or more, got "-1"'],
  ])('refuses %s and says what it expected', (text, said) => {
    expect(() => parseDecay(text)).toThrow(RangeError)
    expect(() => parseDecay(text)).toThrow(said)
  })
})
