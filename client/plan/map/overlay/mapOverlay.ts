import { createContext, useContext, useEffect, useId } from 'react'
import type { Position } from '../../../../core/listing/service.ts'

/**
 * What another part of the desk may lay over the map, and ask of it.
 *
 *     const overlay = useMemo(() => ({ ...NOTHING_LAID, markers: [{ id: 'new 0', at, kind: 'hub', label: 'Hub 1' }], onDrop }), [at, onDrop])
 *     useMapOverlay(overlay)                                       // shown as long as the component is
 *     useMapOverlay(waiting ? { ...NOTHING_LAID, picking: (at) => addHub(at), onCancel: stop } : null)
 *
 * Several parts may lay something at once; the last that asks for a place is the one that is answered. Pass the same object for the same
 * thing (`useMemo`). Without a map, or outside a desk, nothing happens.
 */
export interface MapOverlay {
  markers: readonly MapMarker[]
  /** A marker was dragged there, or moved with the arrow keys. Absent = markers stand still. */
  onDrop?: (id: string, at: Position) => void
  /** A marker was pressed. */
  onMarker?: (id: string) => void
  /** Asks for a place on the map: a press, or Enter for its middle. It goes on being asked until this is null again. */
  picking: null | ((at: Position) => void)
  /** Escape, or the button that says "stop". */
  onCancel?: () => void
  /** Codes of areas to be looked at; all others fade. Empty = none. */
  areas: readonly string[]
  /** Drawn by hand. */
  shapes?: readonly MapShape[]
}

export interface MapMarker {
  id: string
  at: Position
  /** `hub` = would be new; `site` = proposed; `moved` = stood elsewhere; each has a shape of its own. */
  kind: 'hub' | 'site' | 'moved'
  /** Read beside it and aloud. */
  label: string
}

/** Corners in order, not closed: one is a dot, two a line, three and more an area. */
export interface MapShape {
  id: string
  corners: readonly Position[]
}

export const NOTHING_LAID: MapOverlay = { markers: [], picking: null, areas: [] }

/** Takes what one part lays, under its own key; null takes it away. */
export const LayOverlay = createContext<(key: string, overlay: MapOverlay | null) => void>(() => undefined)
/** All that is laid, in the order in which it came. */
export const LaidOverlays = createContext<readonly MapOverlay[]>([])

/** Lays something over the map for as long as the component stands. null = nothing. */
export function useMapOverlay(overlay: MapOverlay | null): void {
  const lay = useContext(LayOverlay)
  const key = useId()
  useEffect(() => {
    lay(key, overlay)
    return () => lay(key, null)
  }, [lay, key, overlay])
}
