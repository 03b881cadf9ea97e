import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/** Listens to the keys pressed inside an element, popups of the map engine and all. @param onKey true = the key has been used */
export function useKeys(within: RefObject<HTMLElement | null>, onKey: (key: string) => boolean): void {
  const latest = useRef(onKey)
  useLayoutEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const stop = new AbortController()
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey && !event.ctrlKey && !event.metaKey && latest.current(event.key)) event.preventDefault()
    }
    within.current?.addEventListener('keydown', listen, stop)
    return () => stop.abort()
  }, [within])
}
