import { FIRST_STEP, NOT_KNOWN } from '../classes/areaClasses.ts'
import type { MapColours } from './mapColours.ts'
import { ofCodes } from './markedAreas.ts'

/** How much of the streets shows through: the legend mixes its colours the same way (`planMap.css`). */
const OPACITY = 0.85
const PALE = 0.45
const FADED = 0.15

const on = (state: string) => ['boolean', ['feature-state', state], false]
const areaClass = ['number', ['feature-state', 'class'], -1]
const NONE = ofCodes([])

/** Lines of the areas are thinner than a hair until the map is this near, and cost as much as all else. */
const LINES_FROM = 9.5

/**
 * A computer without a graphics card draws every area of every layer that might show it, seen or not. So an area's colour follows its state,
 * and whatever lies on few of them is a layer of those few, named by its filter: hatching, and the lines round what is chosen.
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
    hatched('uncertain'),
    hatched('not-published'),
    {
      id: 'area-lines',
      type: 'line',
      source: 'areas',
      minzoom: LINES_FROM,
      paint: {
        'line-color': colours.line,
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.05, 13, 0.8],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], LINES_FROM, 0, 10.5, 1],
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
    { id: 'within', type: 'line', source: 'boundaries', filter: NONE, paint: { 'line-color': colours.ink, 'line-width': 3 } },
    {
      id: 'over-water',
      type: 'line',
      source: 'marked',
      filter: NONE,
      paint: {
        'line-color': colours.water,
        // From afar a bold broken line would fill a small area with scribble.
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 1.2, 12, 2.5],
        'line-offset': ['interpolate', ['linear'], ['zoom'], 9, 0.4, 12, 1.5],
        'line-dasharray': [2, 1.5],
      },
    },
    { id: 'hovered', type: 'line', source: 'marked', filter: NONE, paint: { 'line-color': colours.ink, 'line-width': 2 } },
    { id: 'selected-casing', type: 'line', source: 'marked', filter: NONE, paint: { 'line-color': colours.card, 'line-width': 7 } },
    { id: 'selected', type: 'line', source: 'marked', filter: NONE, paint: { 'line-color': colours.ink, 'line-width': 3.5 } },
  ]
}

const hatched = (hatch: 'uncertain' | 'not-published') => ({
  id: hatch,
  type: 'fill',
  source: 'marked',
  filter: NONE,
  paint: { 'fill-pattern': hatch, 'fill-antialias': false },
})
