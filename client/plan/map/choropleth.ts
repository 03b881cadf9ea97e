import {
  Map as MapLibre,
  NavigationControl,
  setWorkerUrl,
  type GeoJSONSource,
  type MapMouseEvent,
  type RasterTileSource,
  type StyleSpecification,
} from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Position } from '../../../core/listing/service.ts'
import { mapStyle, readColours } from './mapStyle.ts'

setWorkerUrl(workerUrl)

interface ChoroplethWords {
  label: string
  zoomIn: string
  zoomOut: string
  /** How to zoom with a mouse, and how to move with fingers, where the page itself scrolls. */
  mouse: string
  mac: string
  fingers: string
}

export interface ChoroplethOptions {
  /** Addresses of GeoJSON, which the map fetches and reads in a thread of its own. */
  outlines: string
  boundaries: string
  /** West, south, east, north in degrees. */
  bbox: readonly [number, number, number, number]
  tiles: string
  words: ChoroplethWords
  /** The area under the pointer with its place in the box, in px; null = none. */
  onHover: (over: { code: string; x: number; y: number } | null) => void
  onSelect: (code: string) => void
  /** The outlines could not be drawn after all. */
  onFail: () => void
}

/** The one door to the map library. Everything drawn comes from outside and goes out through callbacks. */
export interface Choropleth {
  /** Colours the areas: class 0–5 by code; those covered only over water get a dashed edge. */
  paint: (classes: ReadonlyMap<string, number>, overWater: ReadonlySet<string>) => void
  showDoors: (doors: readonly Position[]) => void
  /** Outlines one area, and goes to `at` where that is given and the area was not chosen on the map itself. */
  select: (code: string | null, at: Position | null) => void
  /** After the ground changed from light to dark or back. */
  recolour: () => void
  remove: () => void
}

/**
 * Draws the map. `container` carries `data-ready` while everything asked for is on screen.
 *
 * @throws Error where the browser cannot draw it (no WebGL)
 */
export function drawChoropleth(container: HTMLElement, options: ChoroplethOptions): Choropleth {
  const styleNow = () => mapStyle({ ...options, colours: readColours(container) }) as StyleSpecification
  const map = openMap(container, options, styleNow())
  let styled = false
  const waiting: (() => void)[] = []
  map.once('style.load', () => {
    styled = true
    redrawAfterTiles(map)
    for (const draw of waiting.splice(0)) draw()
  })
  // A street tile that does not come leaves paler ground, which needs no word.
  map.on('error', (event) => {
    if ('sourceId' in event && event.sourceId === 'areas') options.onFail()
  })
  const draw = (what: () => void) => {
    delete container.dataset.ready
    if (styled) what()
    else waiting.push(what)
    map.once('idle', () => {
      if (styled) container.dataset.ready = 'true'
    })
    map.triggerRepaint()
  }
  let selected: string | null = null
  let clicked: string | null = null
  watchPointer(map, {
    ...options,
    onSelect: (code) => {
      clicked = code
      options.onSelect(code)
    },
  })
  return {
    paint: (classes, overWater) =>
      draw(() =>
        classes.forEach((number, code) =>
          map.setFeatureState({ source: 'areas', id: code }, { class: number, overWater: overWater.has(code) }),
        ),
      ),
    showDoors: (doors) => draw(() => map.getSource<GeoJSONSource>('doors')?.setData(pointsOf(doors))),
    select: (code, at) =>
      draw(() => {
        if (selected !== null) map.setFeatureState({ source: 'areas', id: selected }, { selected: false })
        if (code !== null) map.setFeatureState({ source: 'areas', id: code }, { selected: true })
        selected = code
        if (at !== null && code !== clicked) map.flyTo({ center: [...at], zoom: Math.max(map.getZoom(), 12.5), duration: 600 })
      }),
    recolour: () => draw(() => repaint(map, styleNow())),
    remove: () => map.remove(),
  }
}

function openMap(container: HTMLElement, { bbox, words }: ChoroplethOptions, style: StyleSpecification): MapLibre {
  const [west, south, east, north] = bbox
  const map = new MapLibre({
    container,
    style,
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: 16 },
    maxBounds: [west - 1, south - 0.7, east + 1, north + 0.7],
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    cooperativeGestures: true,
    attributionControl: { compact: true },
    // A page that is printed or photographed reads the drawing again.
    canvasContextAttributes: { preserveDrawingBuffer: true },
    locale: {
      'Map.Title': words.label,
      'NavigationControl.ZoomIn': words.zoomIn,
      'NavigationControl.ZoomOut': words.zoomOut,
      'CooperativeGesturesHandler.WindowsHelpText': words.mouse,
      'CooperativeGesturesHandler.MacHelpText': words.mac,
      'CooperativeGesturesHandler.MobileHelpText': words.fingers,
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-left')
  return map
}

/**
 * MapLibre looks again when a tile has come, but not when the last one is refused (404), as all are where streets are off: it would
 * never be idle, and the map never ready. So it is told to look after each, whatever became of it.
 */
function redrawAfterTiles(map: MapLibre): void {
  const streets = map.getSource<RasterTileSource>('streets')
  if (streets === undefined) return
  const load = streets.loadTile.bind(streets)
  streets.loadTile = async (tile) => {
    try {
      return await load(tile)
    } finally {
      map.triggerRepaint()
    }
  }
}

function watchPointer(map: MapLibre, { onHover, onSelect }: Pick<ChoroplethOptions, 'onHover' | 'onSelect'>): void {
  let hovered: string | null = null
  const mark = (code: string | null) => {
    if (code === hovered) return
    if (hovered !== null) map.setFeatureState({ source: 'areas', id: hovered }, { hovered: false })
    if (code !== null) map.setFeatureState({ source: 'areas', id: code }, { hovered: true })
    hovered = code
    map.getCanvas().style.cursor = code === null ? '' : 'pointer'
  }
  const codeAt = ({ point }: MapMouseEvent): string | null => {
    const code: unknown =
      map.getLayer('areas') === undefined ? null : map.queryRenderedFeatures(point, { layers: ['areas'] })[0]?.properties.code
    return typeof code === 'string' ? code : null
  }
  map.on('mousemove', (event) => {
    const code = codeAt(event)
    mark(code)
    onHover(code === null ? null : { code, x: event.point.x, y: event.point.y })
  })
  map.on('mouseout', () => {
    mark(null)
    onHover(null)
  })
  map.on('click', (event) => {
    const code = codeAt(event)
    if (code !== null) onSelect(code)
  })
}

function repaint(map: MapLibre, style: StyleSpecification): void {
  for (const layer of style.layers)
    for (const [name, value] of Object.entries(layer.paint ?? {}))
      map.setPaintProperty(layer.id, name as Parameters<MapLibre['setPaintProperty']>[1], value)
}

const pointsOf = (doors: readonly Position[]) => ({
  type: 'FeatureCollection' as const,
  features: doors.map((at) => ({ type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [...at] } })),
})
