import { useEffect, useLayoutEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'

/**
 * Rows of a list that are put into order by dragging them: a row goes where the pointer is as soon as it passes the middle of another.
 *
 * @param list its children are the rows
 * @param move called for each step
 */
export function useDragOrder(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null)
  const ends = useRef<AbortController | null>(null)
  const step = useRef(move)
  useLayoutEffect(() => {
    step.current = move
  })
  useEffect(() => () => ends.current?.abort(), [])

  const startDrag = (index: number, event: PointerEvent) => {
    if (event.button !== 0) return
    event.preventDefault()
    ends.current?.abort()
    const over = new AbortController()
    ends.current = over
    let from = index
    setDragged(index)
    // On the window: a row that moves in the page would lose the pointer.
    addEventListener(
      'pointermove',
      ({ clientY }) => {
        const to = rowAt(list.current, clientY, from)
        if (to === from) return
        step.current(from, to)
        from = to
        setDragged(to)
      },
      { signal: over.signal },
    )
    const drop = () => {
      over.abort()
      setDragged(null)
    }
    addEventListener('pointerup', drop, { signal: over.signal })
    addEventListener('pointercancel', drop, { signal: over.signal })
  }
  return { dragged, startDrag }
}

/** The place in the order that a height on the screen stands for. @param from where the dragged row is now */
function rowAt(list: HTMLElement | null, clientY: number, from: number): number {
  const middles = Array.from(list?.children ?? [], (row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2
  })
  return placeAt(middles, clientY, from)
}

/** The place among rows whose middles are at these heights, in order, for a row that now has the place `from`. */
export function placeAt(middles: readonly number[], y: number, from: number): number {
  let to = from
  while (to > 0 && y < middles[to - 1]!) to--
  while (to < middles.length - 1 && y > middles[to + 1]!) to++
  return to
}
