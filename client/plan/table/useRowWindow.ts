import { useEffect, useState, type RefObject } from 'react'

/** Rows that are drawn beyond each end of the box, so that the keyboard always finds a next one. */
const BEYOND = 10

/** Rows drawn before the box is measured, and where there is no box. */
const AT_FIRST = 25

export interface RowWindow {
  /** Rows from `first` up to `end` are drawn. */
  first: number
  end: number
}

/** Which rows of a long table can be seen. All are equally high. */
export function windowOf(scrolledPx: number, boxPx: number, rowPx: number, count: number): RowWindow {
  const first = Math.max(0, Math.min(count, Math.floor(scrolledPx / rowPx) - BEYOND))
  return { first, end: Math.min(count, Math.ceil((scrolledPx + boxPx) / rowPx) + BEYOND) }
}

/**
 * The rows to draw while a box scrolls over many; the rest is room.
 *
 * @param box scrolls
 * @param rowPx height of each row
 */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number, rowPx: number): RowWindow {
  const [shown, setShown] = useState<RowWindow>({ first: 0, end: AT_FIRST })
  useEffect(() => {
    const scrolled = box.current
    if (scrolled === null) return undefined
    const look = () => {
      const next = windowOf(scrolled.scrollTop, scrolled.clientHeight, rowPx, count)
      setShown((now) => (now.first === next.first && now.end === next.end ? now : next))
    }
    look()
    const sized = new ResizeObserver(look)
    sized.observe(scrolled)
    scrolled.addEventListener('scroll', look, { passive: true })
    return () => {
      sized.disconnect()
      scrolled.removeEventListener('scroll', look)
    }
  }, [box, count, rowPx])
  return { first: Math.min(shown.first, count), end: Math.min(shown.end, count) }
}
