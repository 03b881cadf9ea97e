import { FIRST_STEP, NOT_KNOWN, NOT_PUBLISHED, UNCERTAIN } from '../classes/areaClasses.ts'
import type { MapColours } from './mapColours.ts'

/** How much of the streets shows through: the legend mixes its colours the same way (`planMap.css`). */
const OPACITY = 0.85
const PALE = 0.45
const FADED = 0.15

const on = (state: string) => ['boolean', ['feature-state', state], false]
const width = (state: string, px: number) => ['case', on(state), px, 0]
const areaClass = ['number', ['feature-state', 'class'], -1]
const hatched = (hatch: number) => ['case', on('faded'), 0, ['==', ['number', ['feature-state', 'hatch'], 0], hatch], 1, 0]

/**
 * Whatever depends on the state of an area is reckoned anew for each layer of its source when that state changes, and lines are dear: so what
 * is filled and what is edged are two sources of the same outlines, and a change of class leaves the lines alone.
 *
 * Areas by class, hatching, borders, and the lines round what is pointed at, chosen and asked about.
 */
export function areaLayers(colours: MapColours) {
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': ['match', areaClass, ...colours.classes.flatMap((colour, i) => [i, colour]), colours.ground],
        'fill-opacity': ['case', on('faded'), FADED, ['match', areaClass, [-1, FIRST_STEP, NOT_KNOWN], PALE, OPACITY]],
        'fill-antialias': false,
      },
    },
    {
      id: 'uncertain',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-pattern': 'uncertain', 'fill-opacity': hatched(UNCERTAIN), 'fill-antialias': false },
    },
    {
      id: 'not-published',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-pattern': 'not-published', 'fill-opacity': hatched(NOT_PUBLISHED), 'fill-antialias': false },
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
    { id: 'bare', type: 'fill', source: 'bare', paint: { 'fill-pattern': 'bare' } },
    { id: 'bare-edge', type: 'line', source: 'bare', paint: { 'line-color': colours.bare, 'line-width': 1.5, 'line-dasharray': [1, 1.5] } },
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
      id: 'within',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'code'], ''],
      paint: { 'line-color': colours.ink, 'line-width': 3 },
    },
    {
      id: 'over-water',
      type: 'line',
      source: 'edges',
      paint: {
        'line-color': colours.water,
        'line-width': width('overWater', 2.5),
        'line-offset': width('overWater', 1.5),
        'line-dasharray': [2, 1.5],
      },
    },
    { id: 'selected-casing', type: 'line', source: 'edges', paint: { 'line-color': colours.card, 'line-width': width('selected', 7) } },
    {
      id: 'selected',
      type: 'line',
      source: 'edges',
      paint: { 'line-color': colours.ink, 'line-width': ['case', on('selected'), 3.5, on('hovered'), 2, 0] },
    },
  ]
}
