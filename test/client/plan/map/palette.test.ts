import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inkOn } from '../../../../client/plan/map/classes/inkOn.ts'
import { colourDifference } from './colourDifference.ts'
import { EYE_NAMES, seenBy } from './seenBy.ts'

const MAP = readFileSync('client/plan/map/planMap.css', 'utf8')
const TOKENS = readFileSync('client/ui/tokens.css', 'utf8')
const LEGEND = readFileSync('client/plan/map/legend/legend.css', 'utf8')

type Rgb = readonly number[]
const rgb = (hex: string): Rgb => [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16))
/** A custom property as it is in the light, and in the dark, which is stated after. */
const stated = (css: string, name: string, look: 'light' | 'dark'): Rgb =>
  rgb([...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))][look === 'light' ? 0 : 1]![1]!)

/** As on the map and in the legend: 85 in 100 over the ground. */
const mixed = (colour: Rgb, ground: Rgb): Rgb => colour.map((value, i) => value * 0.85 + ground[i]! * 0.15)
const crossIn = (look: 'light' | 'dark'): Rgb[] =>
  Array.from({ length: 9 }, (_, i) => mixed(stated(MAP, `plan-cross-${i}`, look), stated(TOKENS, 'ground', look)))
const hex = (colour: Rgb): string => `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`

// Two pairs of the table in Sharma, Wu & Dalal 2005.
it('measures differences as the paper does', () => {
  expect(colourDifference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(colourDifference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4)
})

describe.each(['light', 'dark'] as const)('the nine colours of need × shortfall, %s', (look) => {
  const cross = crossIn(look)

  it.each(EYE_NAMES)('are told apart by a %s eye', (eye) => {
    const seen = cross.map((colour) => seenBy(eye, colour))
    const least = Math.min(...seen.flatMap((one, i) => seen.slice(i + 1).map((other) => colourDifference(one, other))))
    expect(least).toBeGreaterThan(7)
  })

  it.each(EYE_NAMES)('grow from few to many and from near to far for a %s eye, in lightness alone, as grey print has them', (eye) => {
    const lightness = cross.map((colour) => seenBy(eye, colour)[0])
    const sign = look === 'light' ? -1 : 1
    const steps = [0, 1, 2].flatMap((fixed) =>
      [0, 1].flatMap((step) => [
        lightness[3 * fixed + step + 1]! - lightness[3 * fixed + step]!,
        lightness[3 * (step + 1) + fixed]! - lightness[3 * step + fixed]!,
      ]),
    )
    expect(Math.min(...steps.map((step) => sign * step))).toBeGreaterThan(4)
  })

  it('carry numbers that are read, in the ink that the style sheet gives each', () => {
    cross.forEach((colour, i) => {
      const [, both, light, dark] = LEGEND.match(
        new RegExp(`data-class='${i}'\\] \\{\\s+--square[^}]+--on-square: (?:#(\\d+)|light-dark\\(#(\\w+), #(\\w+)\\));`),
      )!
      const ink = both ?? (look === 'light' ? light : dark)
      expect(ink === '000' ? '#000000' : '#ffffff', `square ${i}`).toBe(inkOn(hex(colour)))
    })
  })
})
