import { useState, type PointerEvent } from 'react'
import { between, painted, type Cell } from './paintHours.ts'

interface Stroke {
  from: Cell
  to: Cell
  /** Painted, or wiped away where the first was painted. */
  on: boolean
}

/** Painting by pointer: from where it was put down to where it is, as a rectangle; it counts when it is lifted. */
export function usePainting(hours: readonly number[] | null, onPaint: (hours: readonly number[] | null) => void) {
  const [stroke, setStroke] = useState<Stroke | null>(null)
  const shown = stroke === null ? hours : painted(hours, between(stroke.from, stroke.to), stroke.on)
  const begin = (event: PointerEvent) => {
    const cell = cellAt(event)
    if (cell === null || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setStroke({ from: cell, to: cell, on: hours?.includes(cell.day * 24 + cell.hour) !== true })
  }
  const move = (event: PointerEvent) => {
    const cell = stroke === null ? null : cellAt(event)
    if (stroke !== null && cell !== null && (cell.day !== stroke.to.day || cell.hour !== stroke.to.hour)) setStroke({ ...stroke, to: cell })
  }
  const end = () => {
    if (stroke === null) return
    setStroke(null)
    onPaint(painted(hours, between(stroke.from, stroke.to), stroke.on))
  }
  return { shown, grid: { onPointerDown: begin, onPointerMove: move, onPointerUp: end, onPointerCancel: () => setStroke(null) } }
}

/** The cell under the pointer, which is captured and so says nothing of what it is over. */
function cellAt({ clientX, clientY }: PointerEvent): Cell | null {
  const hour = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-hour]')?.dataset.hour
  return hour === undefined ? null : { day: Math.floor(Number(hour) / 24), hour: Number(hour) % 24 }
}
