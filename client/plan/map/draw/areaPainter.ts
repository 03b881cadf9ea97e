import type { Map as MapLibre } from 'maplibre-gl'
import { lookOf } from './areaLooks.ts'

/** Areas told to the map in one go: so many take it some 20 ms to draw anew, which leaves a frame on a slow machine. */
const SLICE = 2000

export interface AreaPainter {
  /** @param looks a row an area, as `areaLooks` packs them; @param done after the last slice was told */
  paint: (codes: readonly string[], looks: Uint16Array, done: () => void) => void
}

/**
 * Tells the map what changed, and that alone, a slice a frame: a place is one slice, England seventeen. A later painting ends an earlier one.
 * Each slice stands in the page's own measures as `plan-map-paint`.
 */
export function areaPainter(map: Pick<MapLibre, 'setFeatureState' | 'triggerRepaint'>, nextFrame: (act: () => void) => void): AreaPainter {
  let drawn = new Uint16Array()
  let number = 0
  return {
    paint: (codes, looks, done) => {
      number += 1
      const mine = number
      if (drawn.length !== looks.length) drawn = new Uint16Array(looks.length)
      const changed = [...looks.keys()].filter((row) => looks[row] !== drawn[row])
      const slice = (from: number): void => {
        if (mine !== number) return
        const start = performance.now()
        for (const row of changed.slice(from, from + SLICE)) {
          const { overWater, ...fill } = lookOf(looks[row]!)
          map.setFeatureState({ source: 'areas', id: codes[row]! }, fill)
          if (overWater !== lookOf(drawn[row]!).overWater) map.setFeatureState({ source: 'edges', id: codes[row]! }, { overWater })
          drawn[row] = looks[row]!
        }
        map.triggerRepaint()
        performance.measure('plan-map-paint', { start, detail: Math.min(SLICE, changed.length - from) })
        if (from + SLICE < changed.length) nextFrame(() => slice(from + SLICE))
        else done()
      }
      slice(0)
    },
  }
}
