import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl'
import { ofCodes } from './markedAreas.ts'
import type { Choropleth, ChoroplethOptions, Over } from './choroplethOptions.ts'

/** Doors are small: a press this near, in px, means them. */
const NEAR = 7

interface Pointer {
  pick: Choropleth['pick']
  /** Code of the area that was pressed last. */
  pressed: () => string | null
}

/** Tells what is under the pointer and what is pressed; or, while a place is asked for, where. */
export function watchPointer(map: MapLibre, { onHover, onPress }: Pick<ChoroplethOptions, 'onHover' | 'onPress'>): Pointer {
  let hovered: string | null = null
  let pressed: string | null = null
  let picked: Parameters<Choropleth['pick']>[0] = null
  const setCursor = (over: boolean) => {
    map.getCanvas().style.cursor = picked !== null ? 'crosshair' : over ? 'pointer' : ''
  }
  const mark = (code: string | null) => {
    if (code === hovered) return
    map.setFilter('hovered', ofCodes(code === null ? [] : [code]))
    hovered = code
  }
  const leave = () => {
    mark(null)
    setCursor(false)
    onHover(null)
  }
  map.on('mousemove', (event) => {
    if (picked !== null) return
    const over = under(map, event)
    mark(over?.of === 'area' ? over.id : null)
    setCursor(over !== null)
    onHover(over)
  })
  map.on('mouseout', leave)
  map.on('click', (event) => {
    if (picked !== null) {
      picked([event.lngLat.lng, event.lngLat.lat])
      return
    }
    const over = under(map, event)
    if (over === null) return
    if (over.of === 'area') pressed = over.id
    onPress(over)
  })
  map.getCanvas().addEventListener('keydown', (event) => {
    if (picked === null || event.key !== 'Enter') return
    event.preventDefault()
    const { lng, lat } = map.getCenter()
    picked([lng, lat])
  })
  return {
    pressed: () => pressed,
    pick: (ask) => {
      picked = ask
      leave()
    },
  }
}

function under(map: MapLibre, { point: { x, y } }: MapMouseEvent): Over | null {
  const first = (layer: string, reach: number): unknown => {
    if (map.getLayer(layer) === undefined) return undefined
    const corners: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ]
    const properties = map.queryRenderedFeatures(corners, { layers: [layer] })[0]?.properties
    return properties?.[layer === 'doors' ? 'id' : 'code']
  }
  const door = first('doors', NEAR)
  if (typeof door === 'string') return { of: 'door', id: door, x, y }
  const area = first('areas', 0)
  return typeof area === 'string' ? { of: 'area', id: area, x, y } : null
}
