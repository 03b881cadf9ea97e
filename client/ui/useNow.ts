import { useEffect, useState } from 'react'

const MINUTE_MS = 60_000

/**
 * The server's clock carried on by the time that has passed here, so that a device with a wrong clock still shows the right answer.
 *
 * @param first what the server gave, ms since 1970 UTC
 */
export function useNow(first: number): number {
  const [now, setNow] = useState(first)
  useEffect(() => {
    const began = Date.now()
    const timer = setInterval(() => setNow(first + Date.now() - began), MINUTE_MS)
    return () => clearInterval(timer)
  }, [first])
  return now
}
