import { useEffect, useReducer } from 'react'
import type { Choropleth } from '../draw/choroplethOptions.ts'
import type { Laid } from './laidOverlay.ts'
import { MapMarker } from './MapMarker.tsx'

/** The markers that other parts lay over the map; they follow it as it moves. */
export function MapMarkers({ map, markers }: { map: Choropleth; markers: Laid['markers'] }) {
  const [, follow] = useReducer((count: number) => count + 1, 0)
  const any = markers.length > 0
  useEffect(() => (any ? map.onMove(() => follow()) : undefined), [map, any])
  return markers.map((laid) => <MapMarker key={laid.marker.id} map={map} {...laid} />)
}
