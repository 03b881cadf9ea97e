import type { FeatureCollection } from 'geojson'

/** Colours as the page's own style sheet has them: classes 0 to 5, then lines and doors. */
export interface MapColours {
  ground: string
  classes: readonly [string, string, string, string, string, string]
  line: string
  border: string
  selected: string
  door: string
  water: string
  doorRing: string
  /** 0–1: streets are paler on a dark ground. */
  streets: number
}

/** Reads the colours from custom properties, so that light and dark have one home. */
export function readColours(element: Element): MapColours {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(name).trim()
  const [none, first, second, third, fourth, fifth] = [0, 1, 2, 3, 4, 5].map((number) => read(`--plan-${number}`)) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return {
    ground: read('--ground'),
    classes: [none, first, second, third, fourth, fifth],
    line: read('--plan-area-line'),
    border: read('--plan-border'),
    selected: read('--ink'),
    door: read('--plan-door'),
    water: read('--plan-water'),
    doorRing: read('--card'),
    streets: Number(read('--plan-streets')),
  }
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/**
 * The whole style: our own layers, and streets through our own server. No glyphs, no sprites, nothing from elsewhere;
 * names are read in the page. `tiles` is an address with {z}, {x} and {y}.
 */
export function mapStyle({
  outlines,
  boundaries,
  tiles,
  colours,
}: {
  /** Addresses of GeoJSON, which the map fetches and reads in a thread of its own. */
  outlines: string
  boundaries: string
  tiles: string
  colours: MapColours
}) {
  const areaColour = [
    'match',
    ['number', ['feature-state', 'class'], 0],
    ...colours.classes.slice(1).flatMap((colour, i) => [i + 1, colour]),
    colours.classes[0],
  ]
  const isOn = (state: string, on: number, off: number) => ['case', ['boolean', ['feature-state', state], false], on, off]
  return {
    version: 8 as const,
    sources: {
      streets: {
        type: 'raster' as const,
        tiles: [tiles],
        tileSize: 256,
        maxzoom: 18,
        attribution: '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>',
      },
      areas: { type: 'geojson' as const, data: outlines, promoteId: 'code', attribution: 'Outlines: ONS, OS © Crown copyright' },
      boundaries: { type: 'geojson' as const, data: boundaries },
      doors: { type: 'geojson' as const, data: EMPTY },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
      { id: 'streets', type: 'raster', source: 'streets', paint: { 'raster-opacity': colours.streets, 'raster-saturation': -0.9 } },
      {
        id: 'areas',
        type: 'fill',
        source: 'areas',
        paint: {
          'fill-color': areaColour,
          'fill-opacity': ['match', ['number', ['feature-state', 'class'], 0], 0, 0.45, 0.8],
          'fill-antialias': false,
        },
      },
      {
        id: 'area-lines',
        type: 'line',
        source: 'areas',
        paint: {
          'line-color': colours.line,
          'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.05, 13, 0.8],
          'line-opacity': ['interpolate', ['linear'], ['zoom'], 8.5, 0, 10, 1],
        },
      },
      {
        id: 'wards',
        type: 'line',
        source: 'boundaries',
        filter: ['==', ['get', 'kind'], 'ward'],
        minzoom: 10,
        paint: { 'line-color': colours.border, 'line-width': 1, 'line-opacity': 0.5 },
      },
      {
        id: 'authorities',
        type: 'line',
        source: 'boundaries',
        filter: ['==', ['get', 'kind'], 'authority'],
        paint: { 'line-color': colours.border, 'line-width': 1.6 },
      },
      {
        id: 'over-water',
        type: 'line',
        source: 'areas',
        paint: {
          'line-color': colours.water,
          'line-width': isOn('overWater', 2.5, 0),
          'line-offset': isOn('overWater', 1.5, 0),
          'line-dasharray': [2, 1.5],
        },
      },
      {
        id: 'doors',
        type: 'circle',
        source: 'doors',
        paint: {
          'circle-color': colours.door,
          'circle-stroke-color': colours.doorRing,
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 8, 2, 11, 4, 14, 7],
          'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 8, 0.8, 11, 1.5],
        },
      },
      { id: 'hovered', type: 'line', source: 'areas', paint: { 'line-color': colours.selected, 'line-width': isOn('hovered', 2, 0) } },
      {
        id: 'selected-casing',
        type: 'line',
        source: 'areas',
        paint: { 'line-color': colours.doorRing, 'line-width': isOn('selected', 7, 0) },
      },
      { id: 'selected', type: 'line', source: 'areas', paint: { 'line-color': colours.selected, 'line-width': isOn('selected', 3.5, 0) } },
    ],
  }
}
