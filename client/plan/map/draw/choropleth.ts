import {
  AttributionControl,
  Map as MapLibre,
  NavigationControl,
  setWorkerUrl,
  type GeoJSONSource,
  type RasterTileSource,
  type StyleSpecification,
} from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Position } from '../../../../core/listing/service.ts'
import { areaPainter } from './areaPainter.ts'
import type { Choropleth, ChoroplethOptions } from './choroplethOptions.ts'
import { bareFeatures, doorFeatures, nameFeatures, shapeFeatures } from './mapFeatures.ts'
import { IMAGE_RATIO, mapImages } from './mapImages.ts'
import { EMPTY, mapStyle } from './mapStyle.ts'
import { readColours } from './mapColours.ts'
import { ofCodes } from './markedAreas.ts'
import { watchPointer } from './watchPointer.ts'

setWorkerUrl(workerUrl)

/**
 * Draws the map; the one door to the map library. `container` carries `data-ready` while everything asked for is on screen.
 *
 * @throws Error where the browser cannot draw it (no WebGL)
 */
export function drawChoropleth(container: HTMLElement, options: ChoroplethOptions): Choropleth {
  const colours = () => readColours(container)
  const styleNow = () => mapStyle({ ...options, colours: colours() }) as StyleSpecification
  const map = openMap(container, options, styleNow())
  let styled = false
  const waiting: (() => void)[] = []
  map.once('style.load', () => {
    styled = true
    for (const [name, image] of mapImages(colours())) map.addImage(name, image, { pixelRatio: IMAGE_RATIO })
    redrawAfterTiles(map)
    for (const draw of waiting.splice(0)) draw()
  })
  // A street tile that does not come leaves paler ground, which needs no word.
  map.on('error', (event) => {
    if ('sourceId' in event && event.sourceId === 'areas') options.onFail()
  })
  /** @param what is to be drawn; it calls `then` once all of it is told */
  const drawInParts = (what: (then: () => void) => void) => {
    delete container.dataset.ready
    const readyWhenIdle = () => {
      map.once('idle', () => {
        if (styled) container.dataset.ready = 'true'
      })
      map.triggerRepaint()
    }
    if (styled) what(readyWhenIdle)
    else waiting.push(() => what(readyWhenIdle))
  }
  const draw = (what: () => void) =>
    drawInParts((then) => {
      what()
      then()
    })
  const told = new Map<string, string>()
  const nothing = JSON.stringify(EMPTY)
  // An answer brings what most often was there before: to draw that anew would take as long as what is new.
  const setData = (source: string, data: FeatureCollection) => {
    const text = JSON.stringify(data)
    if ((told.get(source) ?? nothing) === text) return
    told.set(source, text)
    draw(() => map.getSource<GeoJSONSource>(source)?.setData(data))
  }
  const painter = areaPainter(map, (act) => requestAnimationFrame(act))
  const pointer = watchPointer(map, options)
  return {
    canvas: map.getCanvas(),
    paint: (codes, looks) => drawInParts((then) => painter.paint(codes, looks, then)),
    showDoors: (doors) => setData('doors', doorFeatures(doors)),
    showNames: (names) => setData('names', nameFeatures(names)),
    showBare: (outline) => setData('bare', bareFeatures(outline)),
    showShapes: (shapes) => setData('shapes', shapeFeatures(shapes)),
    select: (code, at) =>
      draw(() => {
        for (const layer of ['selected-casing', 'selected']) map.setFilter(layer, ofCodes(code === null ? [] : [code]))
        if (at !== null && code !== pointer.pressed()) flyTo(map, at)
      }),
    outline: (code) => draw(() => map.setFilter('within', ofCodes(code === null ? [] : [code]))),
    goTo: ([west, south, east, north]) =>
      draw(() => map.fitBounds([west, south, east, north], { padding: roomIn(container), duration: 600 })),
    pick: pointer.pick,
    place: (at) => map.project([...at]),
    at: (x, y) => {
      const { lng, lat } = map.unproject([x, y])
      return [lng, lat]
    },
    onMove: (act) => {
      map.on('move', act)
      return () => void map.off('move', act)
    },
    recolour: () =>
      draw(() => {
        for (const [name, image] of mapImages(colours())) map.updateImage(name, image)
        repaint(map, styleNow())
      }),
    remove: () => map.remove(),
  }
}

/** Px of a desk's map, at its end, on which the legend lies, and how wide a map is before it does; see `legend.css`. */
const LEGEND = 340
const WIDE = 640

/** What is shown stands beside the legend, whichever way the page is read. */
function roomIn(container: HTMLElement) {
  const legend = container.clientWidth >= WIDE ? LEGEND : 16
  const mirrored = isMirrored(container)
  return { top: 16, bottom: 40, left: mirrored ? legend : 16, right: mirrored ? 16 : legend }
}

const isMirrored = (container: HTMLElement): boolean => getComputedStyle(container).direction === 'rtl'

/** To the middle: on a desk what is said of an area stands at one side of it and the legend at the other. */
function flyTo(map: MapLibre, at: Position): void {
  map.flyTo({ center: [...at], zoom: Math.max(map.getZoom(), 12.5), duration: 600 })
}

function openMap(container: HTMLElement, { bbox, start, words }: ChoroplethOptions, style: StyleSpecification): MapLibre {
  const [west, south, east, north] = bbox
  const map = new MapLibre({
    container,
    style,
    bounds: [...start],
    fitBoundsOptions: { padding: roomIn(container) },
    maxBounds: [west - 1, south - 0.7, east + 1, north + 0.7],
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    cooperativeGestures: true,
    attributionControl: false,
    // Names that fade in have the whole map drawn again for as long as they do.
    fadeDuration: 0,
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
  // The legend stands at the other end.
  map.addControl(new AttributionControl({ compact: true }), isMirrored(container) ? 'bottom-right' : 'bottom-left')
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

function repaint(map: MapLibre, style: StyleSpecification): void {
  for (const layer of style.layers)
    for (const [name, value] of Object.entries(layer.paint ?? {}))
      map.setPaintProperty(layer.id, name as Parameters<MapLibre['setPaintProperty']>[1], value)
}
