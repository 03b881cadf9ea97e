import type { Map as MapLibre } from 'maplibre-gl'
import { lookOf } from './areaLooks.ts'
import { MARKED_LAYERS, markedAreas, ofCodes } from './markedAreas.ts'

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
export function areaPainter(
  map: Pick<MapLibre, 'setFeatureState' | 'setFilter' | 'triggerRepaint'>,
  nextFrame: (act: () => void) => void,
): AreaPainter {
  let drawn = new Uint16Array()
  let number = 0
  const told = new Map<string, string>()
  const mark = (codes: readonly string[], looks: Uint16Array): void => {
    const marked = markedAreas(codes, looks)
    for (const layer of MARKED_LAYERS) {
      const key = marked[layer].join()
      if (key === (told.get(layer) ?? '')) continue
      told.set(layer, key)
      map.setFilter(layer, ofCodes(marked[layer]), { validate: false })
    }
  }
  return {
    paint: (codes, looks, done) => {
      number += 1
      const mine = number
      if (drawn.length !== looks.length) drawn = new Uint16Array(looks.length)
      const changed = [...looks.keys()].filter((row) => looks[row] !== drawn[row])
      const slice = (from: number): void => {
        if (mine !== number) return
        const start = performance.now()
        // These go to the map's thread and come back: so they are told first.
        if (from === 0) mark(codes, looks)
        for (const row of changed.slice(from, from + SLICE)) {
          const [now, before] = [lookOf(looks[row]!), lookOf(drawn[row]!)]
          if (now.class !== before.class || now.faded !== before.faded)
            map.setFeatureState({ source: 'areas', id: codes[row]! }, { class: now.class, faded: now.faded })
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
