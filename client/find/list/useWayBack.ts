import { useEffect, type RefObject } from 'react'
import { arriveBack, rememberLeft, stayPut } from '../../ui/wayBack.ts'

interface WayBackFacts {
  /** Of the list. */
  path: string
  /** How many answers are shown. */
  shown: number
  /** Whether the answers stand as they will. */
  ready: boolean
  /** Whether the map stands beside: it comes after the list, and makes it narrower. */
  hasMap: boolean
}

/** Whoever opens a listing from here and comes back by "All help in…" is put at the card they left, with the focus on it. */
export function useWayBack(page: RefObject<HTMLElement | null>, { path, shown, ready, hasMap }: WayBackFacts): void {
  useEffect(() => {
    const element = page.current
    if (element === null) return undefined
    const remember = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="/service/"]') : null
      if (link !== null) rememberLeft(link, element, path, shown)
    }
    element.addEventListener('click', remember)
    return () => element.removeEventListener('click', remember)
  }, [page, path, shown])
  useEffect(() => {
    if (ready) arriveBack(page.current)
  })
  useEffect(() => {
    if (hasMap) stayPut()
  }, [hasMap])
}
