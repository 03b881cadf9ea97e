import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { KeepContext } from './KeepContext.ts'

type Parts = typeof import('./keepParts.ts')

/**
 * Lets listings inside be kept. It works by script alone and nobody waits for it, so its code comes once the page is alive.
 *
 * @param place id of the place that lists them; null = none does, and nothing is kept
 */
export function KeepPlace({ place, children }: { place: string | null; children: ReactNode }) {
  const [parts, setParts] = useState<Parts | null>(null)
  useEffect(() => {
    import('./keepParts.ts').then(setParts, () => undefined)
  }, [])
  const keep = useMemo(() => (parts && place !== null ? { place, Button: parts.KeepButton } : null), [parts, place])
  return (
    <KeepContext value={keep}>
      {children}
      {parts && place !== null && <parts.KeptBar place={place} />}
    </KeepContext>
  )
}
