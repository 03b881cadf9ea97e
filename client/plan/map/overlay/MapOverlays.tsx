import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { LaidOverlays, LayOverlay, type MapOverlay } from './mapOverlay.ts'
import { MapCanvasPlace } from '../picture/mapCanvasPlace.ts'

/** Holds what the parts of a desk lay over its map; the map and they stand inside. */
export function MapOverlays({ children }: { children: ReactNode }) {
  const [laid, setLaid] = useState<ReadonlyMap<string, MapOverlay>>(() => new Map())
  const canvas = useMemo(() => ({ current: null }), [])
  const lay = useCallback((key: string, overlay: MapOverlay | null) => {
    setLaid((before) => {
      const after = new Map(before)
      if (overlay === null) after.delete(key)
      else after.set(key, overlay)
      return after
    })
  }, [])
  const overlays = useMemo(() => [...laid.values()], [laid])
  return (
    <LayOverlay value={lay}>
      <LaidOverlays value={overlays}>
        <MapCanvasPlace value={canvas}>{children}</MapCanvasPlace>
      </LaidOverlays>
    </LayOverlay>
  )
}
