import type { MultiPolygon } from 'geojson'
import type { Position } from '../../../../core/listing/service.ts'
import type { MapShape } from '../overlay/mapOverlay.ts'
import type { DoorKind } from './doorKind.ts'
import type { PlaceName } from './placeNames.ts'

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

export interface MapDoor {
  id: string
  at: Position
  kind: DoorKind
}

/** What lies under the pointer, with its place in the box in px. */
export interface Over {
  of: 'area' | 'door'
  /** Code of the area, or id of the door. */
  id: string
  x: number
  y: number
}

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
  /** Of the place. */
  bbox: Box
  /** What is seen first. */
  start: Box
  tiles: string
  words: ChoroplethWords
  /** null = nothing is under the pointer. */
  onHover: (over: Over | null) => void
  /** An area or a door was pressed. */
  onPress: (pressed: Pick<Over, 'of' | 'id'>) => void
  /** The outlines could not be drawn after all. */
  onFail: () => void
}

/** The map as the page sees it. Everything drawn comes from outside and goes out through callbacks. */
export interface Choropleth {
  /** What is seen, for a picture of it. */
  canvas: HTMLCanvasElement
  /** @param looks a row an area, as `areaLooks` packs them */
  paint: (codes: readonly string[], looks: Uint16Array) => void
  showDoors: (doors: readonly MapDoor[]) => void
  showNames: (names: readonly PlaceName[]) => void
  /** Ground that no door reaches; null = none is shown. */
  showBare: (outline: MultiPolygon | null) => void
  showShapes: (shapes: readonly MapShape[]) => void
  /** Outlines one area, and goes to `at` where that is given and the area was not pressed on the map itself. */
  select: (code: string | null, at: Position | null) => void
  /** Draws a line round an authority or a ward; null = round none. */
  outline: (code: string | null) => void
  goTo: (box: Box) => void
  /** Asks for a place: the next press, or Enter for the middle, gives one in place of choosing an area. null = no longer. */
  pick: (picked: ((at: Position) => void) | null) => void
  /** Where a position stands in the box, in px, and back. */
  place: (at: Position) => { x: number; y: number }
  at: (x: number, y: number) => Position
  /** @returns what ends it */
  onMove: (act: () => void) => () => void
  /** After the ground changed from light to dark or back. */
  recolour: () => void
  remove: () => void
}
