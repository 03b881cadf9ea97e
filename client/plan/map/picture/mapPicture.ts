import type { MapColours } from '../draw/mapColours.ts'
import type { MapLegend } from '../legend/mapLegend.ts'
import { drawCross } from './drawCross.ts'
import { drawKeys } from './drawKeys.ts'
import { drawText, type Page } from './drawText.ts'

export interface MapPicture {
  /** The map as it is drawn; null where the browser cannot draw it. */
  map: HTMLCanvasElement | null
  /** The sentence that answers the question. */
  headline: string
  /** Where a scenario is shown, that it is one; null where things are as they are. */
  mark: string | null
  legend: MapLegend
  /** Whose work it is, and of when. */
  credits: readonly string[]
  colours: MapColours
  /** CSS family, as the page has it. */
  font: string
  dir: 'ltr' | 'rtl'
}

/** Px of the page that is drawn, at twice as many pixels. */
const WIDTH = 1200
const MARGIN = 40
const RATIO = 2
/** Of the map, at most. */
const MAP_HEIGHT = 900

/**
 * A picture of the map to take away, which says by itself what it shows: the sentence, the mark of a scenario, the map, its legend with
 * counts, and whose work it is.
 *
 * @returns image/png
 * @throws Error where the browser cannot draw or pack a picture
 */
export async function mapPicture(picture: MapPicture): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('This browser cannot draw a picture. Print the page instead.')
  // The first drawing is to learn how tall it is: to set a height clears a canvas.
  canvas.width = WIDTH * RATIO
  canvas.height = RATIO
  const height = drawAll(pen, picture)
  canvas.height = Math.ceil(height) * RATIO
  drawAll(pen, picture)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (blob === null) throw new Error('This browser could not pack the picture. Print the page instead.')
  return blob
}

/** @returns height in px */
function drawAll(pen: CanvasRenderingContext2D, { map, headline, mark, legend, credits, colours, font, dir }: MapPicture): number {
  pen.setTransform(RATIO, 0, 0, RATIO, 0, 0)
  pen.fillStyle = colours.ground
  pen.fillRect(0, 0, WIDTH, pen.canvas.height)
  pen.direction = dir
  const page: Page = { pen, colours, font, dir, left: MARGIN, right: WIDTH - MARGIN, y: MARGIN }
  if (mark !== null) drawMark(page, mark)
  drawText(page, headline, { size: 26, weight: 700, colour: colours.ink })
  page.y += 16
  drawMap(page, map)
  drawText(page, legend.title, { size: 20, weight: 700, colour: colours.ink })
  page.y += 12
  drawLegend(page, legend)
  page.y += 20
  for (const credit of credits) drawText(page, credit, { size: 14, weight: 400, colour: colours.ink })
  return page.y + MARGIN
}

function drawMark(page: Page, mark: string): void {
  const { pen, colours, left, right } = page
  pen.fillStyle = colours.plum
  pen.fillRect(left, page.y, right - left, 40)
  const inside = { ...page, left: left + 14, right: right - 14, y: page.y + 5 }
  drawText(inside, mark, { size: 20, weight: 800, colour: colours.card })
  page.y += 52
}

/** The map as wide as the page, or as tall as it may be, whichever is less. */
function drawMap(page: Page, map: HTMLCanvasElement | null): void {
  if (map === null || map.width === 0) return
  const { pen, left, right } = page
  const scale = Math.min((right - left) / map.width, MAP_HEIGHT / map.height)
  const [wide, high] = [map.width * scale, map.height * scale]
  const x = left + (right - left - wide) / 2
  pen.drawImage(map, x, page.y, wide, high)
  pen.strokeStyle = page.colours.border
  pen.lineWidth = 1
  pen.strokeRect(x, page.y, wide, high)
  page.y += high + 14
}

/** The 3 × 3 with the keys beside it, or the keys alone. */
function drawLegend(page: Page, legend: MapLegend): void {
  if (legend.cross === null) {
    drawKeys(page, legend)
    return
  }
  const half = (page.left + page.right) / 2
  const [first, second] = [
    { ...page, right: half },
    { ...page, left: half + 30 },
  ]
  const [cross, keys] = page.dir === 'rtl' ? [second, first] : [first, second]
  drawCross(cross, legend.cross, legend.tally)
  drawKeys(keys, legend)
  page.y = Math.max(cross.y, keys.y)
}
