import type { MapColours } from './mapColours.ts'

/** What stands on the areas: shapes drawn by hand, doors by kind, names. */
export function markLayers(colours: MapColours) {
  const halo = { 'text-halo-color': colours.card, 'text-halo-width': 1.8 }
  return [
    { id: 'shapes', type: 'fill', source: 'shapes', paint: { 'fill-color': colours.plum, 'fill-opacity': 0.2 } },
    {
      id: 'shape-lines',
      type: 'line',
      source: 'shapes',
      paint: { 'line-color': colours.plum, 'line-width': 2.5, 'line-dasharray': [3, 1.5] },
    },
    {
      id: 'shape-corners',
      type: 'circle',
      source: 'shapes',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-color': colours.card, 'circle-stroke-color': colours.plum, 'circle-stroke-width': 2.5, 'circle-radius': 4.5 },
    },
    {
      id: 'doors',
      type: 'symbol',
      source: 'doors',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.28, 11, 0.5, 14, 0.9],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {},
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'names',
      filter: ['all', ['>=', ['zoom'], ['get', 'from']], ['<', ['zoom'], ['get', 'to']]],
      layout: {
        'text-field': ['get', 'name'],
        // No file of letters is fetched: without an address for them, the map draws with the fonts of the device.
        'text-font': ['sans-serif'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 7.5, 12, 9, ['case', ['==', ['get', 'kind'], 'authority'], 15, 12.5]],
        'text-max-width': 8,
        'text-padding': 1,
        // A name steps aside for its neighbour before it is left out.
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 0.8,
        'symbol-sort-key': ['-', 0, ['get', 'people']],
      },
      paint: { 'text-color': colours.ink, ...halo },
    },
  ]
}
