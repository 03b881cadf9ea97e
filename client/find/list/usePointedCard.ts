import { useEffect, type RefObject } from 'react'

/** Tells which answer the reader points at, by pointer or focus, so that the map can show the same. */
export function usePointedCard(list: RefObject<HTMLElement | null>, onPoint: (id: string | null) => void): void {
  useEffect(() => {
    const element = list.current
    if (element === null) return undefined
    const point = ({ target }: Event) => {
      const card = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null
      onPoint(card?.dataset.id ?? null)
    }
    const leave = () => onPoint(null)
    const stop = new AbortController()
    for (const name of ['pointerover', 'focusin']) element.addEventListener(name, point, { signal: stop.signal })
    for (const name of ['pointerleave', 'focusout']) element.addEventListener(name, leave, { signal: stop.signal })
    return () => stop.abort()
  }, [list, onPoint])
}
