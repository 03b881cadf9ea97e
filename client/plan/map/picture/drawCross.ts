import { inkOn } from '../classes/inkOn.ts'
import type { MapLegend } from '../legend/mapLegend.ts'
import { drawText, setLook, type Page } from './drawText.ts'

const WORDS = 190
const SIDE = 112
const HIGH = 54
const GAP = 4
/** As on the map. */
const OPACITY = 0.85

/** The 3 × 3 with words on its axes; each square has the count of its areas. Moves the page on. */
export function drawCross(page: Page, cross: NonNullable<MapLegend['cross']>, tally: MapLegend['tally']): void {
  const { pen, colours, left, right, dir } = page
  const quiet = { size: 14, weight: 400, colour: colours.ink }
  const across = (column: number): number => {
    const from = WORDS + column * (SIDE + GAP)
    return dir === 'rtl' ? right - from - SIDE : left + from
  }
  drawText(page, `${cross.needAxis} × ${cross.reachAxis}`, { ...quiet, weight: 700 })
  const top = page.y
  const heads = cross.reach.map((words, column) => {
    const head = { ...page, left: across(column), right: across(column) + SIDE, y: top }
    drawText(head, words, quiet)
    return head.y
  })
  page.y = Math.max(...heads) + 6
  for (const need of [2, 1, 0] as const) {
    const side = dir === 'rtl' ? { left: right - WORDS + 8, right } : { left, right: left + WORDS - 8 }
    drawText({ ...page, ...side, y: page.y + HIGH / 2 - 12 }, cross.need[need], quiet)
    for (const reach of [0, 1, 2]) {
      const number = 3 * reach + need
      const colour = colours.classes[number]!
      pen.fillStyle = colour
      pen.globalAlpha = OPACITY
      pen.fillRect(across(reach), page.y, SIDE, HIGH)
      pen.globalAlpha = 1
      setLook(page, { size: 18, weight: 700, colour: inkOn(colour) })
      pen.textAlign = 'center'
      pen.fillText(String(tally.classes[number]!.areas), across(reach) + SIDE / 2, page.y + HIGH / 2 + 6)
    }
    page.y += HIGH + GAP
  }
}
