import { NOT_PUBLISHED, UNCERTAIN } from '../classes/areaClasses.ts'
import { lookOf } from './areaLooks.ts'

/** Layers that draw over some areas and leave the others alone: each is told which, and then has nothing of the others to draw. */
export const MARKED_LAYERS = ['uncertain', 'not-published', 'over-water'] as const
type MarkedLayer = (typeof MARKED_LAYERS)[number]

/** The filter of a layer that draws the areas of some codes. An empty code stands for none. */
export const ofCodes = (codes: readonly string[]): ['match', ['get', 'code'], string[], true, false] => [
  'match',
  ['get', 'code'],
  codes.length === 0 ? [''] : [...codes],
  true,
  false,
]

/** Codes of the areas that each layer draws. Where others are singled out, an area goes unhatched. @param looks a row an area */
export function markedAreas(codes: readonly string[], looks: Uint16Array): Readonly<Record<MarkedLayer, readonly string[]>> {
  const marked: Record<MarkedLayer, string[]> = { uncertain: [], 'not-published': [], 'over-water': [] }
  looks.forEach((packed, row) => {
    const { hatch, overWater, faded } = lookOf(packed)
    if (hatch === UNCERTAIN && !faded) marked.uncertain.push(codes[row]!)
    if (hatch === NOT_PUBLISHED && !faded) marked['not-published'].push(codes[row]!)
    if (overWater) marked['over-water'].push(codes[row]!)
  })
  return marked
}
