import { useRef, useState, type KeyboardEvent } from 'react'
import { between, painted, type Cell } from './paintHours.ts'

/** The name of a day stands at hour −1, that of an hour at day −1. */
const FIRST: Cell = { day: 0, hour: 9 }

const STEPS: Readonly<Record<string, readonly [day: number, hour: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-9, 0],
  End: [9, 0],
  PageUp: [0, -30],
  PageDown: [0, 30],
}

/** One way in by Tab; inside it arrows move, also to the names, space paints, shift and an arrow paint on from where it began. */
export function useGridKeys(hours: readonly number[] | null, onPaint: (hours: readonly number[] | null) => void) {
  const [at, setAt] = useState(FIRST)
  const began = useRef<Cell | null>(null)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const inside = at.day >= 0 && at.hour >= 0
    if (event.key === ' ' && inside) {
      event.preventDefault()
      const hour = at.day * 24 + at.hour
      onPaint(painted(hours, [hour], hours?.includes(hour) !== true))
      return
    }
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    const next = moved(at, step[0] * rtl, step[1], event.shiftKey)
    began.current = event.shiftKey ? (began.current ?? at) : null
    if (event.shiftKey && inside && began.current !== null) onPaint(painted(hours, between(began.current, next), true))
    setAt(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-at="${next.day} ${next.hour}"]`)?.focus()
  }
  const put = (day: number, hour: number) => ({
    'data-at': `${day} ${hour}`,
    tabIndex: at.day === day && at.hour === hour ? 0 : -1,
    onFocus: () => setAt({ day, hour }),
  })
  return { grid: { onKeyDown }, at: put }
}

/** @param stays inside the hours: names are not painted on */
function moved({ day, hour }: Cell, days: number, hours: number, stays: boolean): Cell {
  const least = stays ? 0 : -1
  const next = { day: clamp(day + days, least, 6), hour: clamp(hour + hours, least, 23) }
  // There is no name where the names meet.
  return next.day === -1 && next.hour === -1 ? { day, hour } : next
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
