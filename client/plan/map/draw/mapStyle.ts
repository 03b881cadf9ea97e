import type { FeatureCollection } from 'geojson'
import { FINEST_STREETS, streetsAround } from '../../../../core/place/england/streetsAround.ts'
import { areaLayers } from './areaLayers.ts'
import type { Box } from './choroplethOptions.ts'
import { markLayers } from './markLayers.ts'
import type { MapColours } from './mapColours.ts'

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Of 512 of a tile: room for half of the widest line. What is usual, 128, has outlines at a corner drawn four times. */
const BUFFER = 8
const empty = { type: 'geojson' as const, data: EMPTY }

/**
 * The whole style: our own layers, and streets through our own server. No glyphs, no sprites, nothing from elsewhere: names are drawn from
 * the fonts of the device, pictures by `mapImages`. `tiles` is an address with {z}, {x} and {y}.
 */
export function mapStyle({
  outlines,
  boundaries,
  bbox,
  tiles,
  colours,
}: {
  /** Addresses of GeoJSON, which the map fetches and reads in a thread of its own. */
  outlines: string
  boundaries: string
  /** Of the place. */
  bbox: Box
  tiles: string
  colours: MapColours
}) {
  // They are as coarse as they should be: each made coarser by itself, neighbours part, and the gaps are seen as specks.
  const areas = { type: 'geojson' as const, data: outlines, tolerance: 0, buffer: BUFFER }
  return {
    version: 8 as const,
    sources: {
      streets: {
        type: 'raster' as const,
        tiles: [tiles],
        bounds: streetsAround(bbox),
        tileSize: 256,
        maxzoom: FINEST_STREETS,
        attribution: '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>',
      },
      areas: { ...areas, promoteId: 'code', attribution: 'Outlines: ONS, OS © Crown copyright' },
      // The same outlines again: a filter that changes has its source drawn anew, which the colours need not be.
      marked: areas,
      boundaries: { type: 'geojson' as const, data: boundaries, buffer: BUFFER },
      bare: empty,
      shapes: empty,
      doors: empty,
      names: empty,
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colours.ground } },
      {
        id: 'streets',
        type: 'raster',
        source: 'streets',
        paint: { 'raster-opacity': colours.streets, 'raster-saturation': -0.9, 'raster-fade-duration': 0 },
      },
      ...areaLayers(colours),
      ...markLayers(colours),
    ],
  }
}
