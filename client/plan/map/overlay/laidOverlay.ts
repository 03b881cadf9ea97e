import { useContext, useMemo } from 'react'
import { LaidOverlays, NOTHING_LAID, type MapOverlay, type MapShape } from './mapOverlay.ts'

/** All that is laid over the map as one: every marker with those who hear of it, the last that asks for a place, areas of all that name some. */
export interface Laid {
  markers: readonly { marker: MapOverlay['markers'][number]; onDrop: MapOverlay['onDrop']; onMarker: MapOverlay['onMarker'] }[]
  picking: MapOverlay['picking']
  onCancel: MapOverlay['onCancel']
  /** null = none is singled out. */
  areas: ReadonlySet<string> | null
  shapes: readonly MapShape[]
}

export function useLaidOverlay(): Laid {
  const overlays = useContext(LaidOverlays)
  return useMemo(() => laidOf(overlays), [overlays])
}

export function laidOf(overlays: readonly MapOverlay[]): Laid {
  const asks = overlays.findLast(({ picking }) => picking !== null) ?? NOTHING_LAID
  const areas = new Set(overlays.flatMap((overlay) => overlay.areas))
  return {
    markers: overlays.flatMap(({ markers, onDrop, onMarker }) => markers.map((marker) => ({ marker, onDrop, onMarker }))),
    picking: asks.picking,
    onCancel: asks.onCancel,
    areas: areas.size === 0 ? null : areas,
    shapes: overlays.flatMap(({ shapes }) => shapes ?? []),
  }
}
