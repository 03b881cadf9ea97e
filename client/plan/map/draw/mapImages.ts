import { DOOR_KINDS, DOOR_SHAPES, type DoorKind } from './doorKind.ts'
import type { MapColours } from './mapColours.ts'

/** Pixels that the map takes as a picture, twice as fine as it is drawn. */
export const IMAGE_RATIO = 2

/** What the map hatches with: uncertain areas, need that was not published, ground that nothing reaches. */
const HATCHES = ['uncertain', 'not-published', 'bare'] as const
export type Hatch = (typeof HATCHES)[number]

/** On a grid of 24. */
export const doorPath = (kind: DoorKind): Path2D => new Path2D(DOOR_SHAPES[kind])

export const doorImage = (kind: DoorKind): string => `door-${kind}`

/** All pictures of the map by name, drawn here and now: nothing is fetched. */
export function mapImages(colours: MapColours): ReadonlyMap<string, ImageData> {
  return new Map([
    ...HATCHES.map((hatch) => [hatch, drawn(TILE * IMAGE_RATIO, (pen) => drawHatch(pen, hatch, colours))] as const),
    ...DOOR_KINDS.map((kind) => [doorImage(kind), drawn(DOOR * IMAGE_RATIO, (pen) => drawDoor(pen, kind, colours))] as const),
  ])
}

/** Side of a square that repeats, in px. */
export const TILE = 8
const DOOR = 26

function drawn(side: number, draw: (pen: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas to draw on')
  pen.scale(IMAGE_RATIO, IMAGE_RATIO)
  draw(pen)
  return pen.getImageData(0, 0, side, side)
}

/** One square of a hatch; it fits its neighbours on all sides. Each line has an edge, so that it is seen on light and dark. */
export function drawHatch(pen: CanvasRenderingContext2D, hatch: Hatch, colours: Pick<MapColours, 'hatch' | 'hatchEdge' | 'bare'>): void {
  if (hatch === 'bare') {
    dots(pen, colours.hatchEdge, 1.8)
    dots(pen, colours.bare, 1)
    return
  }
  const lines: (() => void)[] = [() => diagonal(pen, 1), ...(hatch === 'not-published' ? [() => diagonal(pen, -1)] : [])]
  for (const [colour, width] of [
    [colours.hatchEdge, 2.4],
    [colours.hatch, 1.1],
  ] as const)
    for (const line of lines) {
      pen.strokeStyle = colour
      pen.lineWidth = width
      line()
    }
}

/** @param lean 1 = rising to the right, -1 = falling */
function diagonal(pen: CanvasRenderingContext2D, lean: 1 | -1): void {
  pen.beginPath()
  for (const shift of [-TILE, 0, TILE]) {
    const [from, to] = lean === 1 ? [TILE + 2, -2] : [-2, TILE + 2]
    pen.moveTo(shift - 2, from)
    pen.lineTo(shift + TILE + 2, to)
  }
  pen.stroke()
}

function dots(pen: CanvasRenderingContext2D, colour: string, radius: number): void {
  pen.fillStyle = colour
  for (const [x, y] of [
    [TILE / 4, TILE / 4],
    [(3 * TILE) / 4, (3 * TILE) / 4],
  ] as const) {
    pen.beginPath()
    pen.arc(x, y, radius, 0, 2 * Math.PI)
    pen.fill()
  }
}

function drawDoor(pen: CanvasRenderingContext2D, kind: DoorKind, { doors, card }: Pick<MapColours, 'doors' | 'card'>): void {
  pen.translate(1, 1)
  pen.lineJoin = 'round'
  pen.lineWidth = 4
  pen.strokeStyle = card
  pen.stroke(doorPath(kind))
  pen.fillStyle = doors[kind]
  pen.fill(doorPath(kind))
}
