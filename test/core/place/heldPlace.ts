import { readFileSync } from 'node:fs'
import type { MultiPolygon, Polygon } from 'geojson'
import { boxOf } from '../../../core/place/england/boxOf.ts'
import { ALL_ENGLAND } from '../../../core/place/england/allEngland.ts'
import { Outwards } from '../../../core/place/england/outwards.ts'
import { codedGroundOf } from '../../../core/place/england/codedGroundOf.ts'
import { placeOf, PlaceRecord, type Place } from '../../../core/place/place.ts'
import { PlaceDefinition } from '../../../core/place/placeDefinition.ts'
import { englandFigures } from './england/heldFigures.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'))

const held = new Map<string, Place>()

/** A place of ours, or England, with all that follows from its codes, as the server opens it; read once. */
export function heldPlace(id: string): Place {
  const place = held.get(id) ?? opened(id)
  held.set(id, place)
  return place
}

function opened(id: string): Place {
  const { digests: _, ...record } = PlaceRecord.parse(read(`${id}/sources.json`))
  if (id === ALL_ENGLAND.id) return { ...ALL_ENGLAND, ...record }
  const definition = PlaceDefinition.parse(read(`${id}/place.json`))
  const { features } = read(`${id}/areas.geojson`) as { features: { geometry: Polygon | MultiPolygon }[] }
  const ground = codedGroundOf(definition, { figures: englandFigures(), outwards: Outwards.parse(read('england/outwards.json')) })
  return placeOf(definition, { ...ground, bbox: boxOf(features) }, record)
}
