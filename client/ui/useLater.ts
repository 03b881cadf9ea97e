import { useEffect, useState } from 'react'

/**
 * A value that follows behind: what was pressed or typed is drawn first, what is slow to work out from it after.
 * The last value wins; those that came and went before a frame was drawn are skipped.
 *
 * @param first what stands until the first value has followed
 */
export function useLater<T>(value: T, first: T = value): T {
  const [later, setLater] = useState<T>(() => first)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLater(() => value))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return later
}
