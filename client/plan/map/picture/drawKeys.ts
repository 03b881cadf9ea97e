import { doorPath, drawHatch, TILE } from '../draw/mapImages.ts'
import type { MapLegend, MapMark } from '../legend/mapLegend.ts'
import { drawText, type Page } from './drawText.ts'

const WIDE = 30
const HIGH = 20
const GAP = 10

/** The classes of one figure, doors by kind, hatches and edges, each with its words; then what is to be noted. Moves the page on. */
export function drawKeys(page: Page, { steps, doors, marks, notes, tally }: MapLegend): void {
  const { pen, colours } = page
  const words = { size: 15, weight: 400, colour: colours.ink }
  for (const step of steps)
    key(page, `${step.words} (${tally.classes[step.class]!.areas})`, (x, y) => {
      pen.fillStyle = colours.classes[step.class]!
      pen.fillRect(x, y, WIDE, HIGH)
    })
  for (const door of doors)
    key(page, door.words, (x, y) => {
      pen.save()
      pen.translate(x + 4, y - 1)
      pen.fillStyle = colours.doors[door.kind]
      pen.fill(doorPath(door.kind))
      pen.restore()
    })
  for (const { mark, words: said } of marks) key(page, said, (x, y) => drawMark(page, mark, x, y))
  for (const note of notes) drawText(page, note, words)

  function key(at: Page, said: string, draw: (x: number, y: number) => void): void {
    const top = at.y
    draw(at.dir === 'rtl' ? at.right - WIDE : at.left, top + 4)
    const beside = at.dir === 'rtl' ? { ...at, right: at.right - WIDE - GAP } : { ...at, left: at.left + WIDE + GAP }
    drawText(beside, said, words)
    at.y = beside.y + 4
  }
}

function drawMark({ pen, colours }: Page, mark: MapMark, x: number, y: number): void {
  pen.save()
  pen.beginPath()
  pen.rect(x, y, WIDE, HIGH)
  pen.fillStyle = mark === 'not-asked' ? colours.ground : colours.classes[15]!
  pen.fill()
  pen.strokeStyle = mark === 'over-water' ? colours.water : colours.border
  pen.lineWidth = mark === 'over-water' ? 3 : 1
  if (mark === 'over-water') pen.setLineDash([6, 4])
  pen.stroke()
  pen.setLineDash([])
  pen.clip()
  if (mark === 'uncertain' || mark === 'not-published' || mark === 'bare')
    for (let across = 0; across < WIDE; across += TILE)
      for (let down = 0; down < HIGH; down += TILE) {
        pen.save()
        pen.translate(x + across, y + down)
        drawHatch(pen, mark, colours)
        pen.restore()
      }
  pen.restore()
}
