import { Suspense, useState, type ComponentType, type ReactNode } from 'react'
import type { PlaceSummary } from '../core/api/places.ts'
import { usePage } from './frame/PageContext.tsx'
import { Waiting } from './ui/Waiting.tsx'

interface DoorProps {
  place: PlaceSummary
  /** A `lazyPart`. */
  part: () => ComponentType<{ place: PlaceSummary }>
  /** What is said until it is there. */
  waiting: ReactNode
  /** What is said where no script runs. */
  children: ReactNode
}

/** The way to a page of a place that is drawn by script alone, and whose code comes only to those who open it. */
export function ScriptDoor({ place, part, waiting, children }: DoorProps) {
  const { hydrated } = usePage()
  const wait = <Waiting>{waiting}</Waiting>
  return hydrated ? (
    <Suspense fallback={wait}>
      <Opened place={place} part={part} />
    </Suspense>
  ) : (
    <>
      {wait}
      <noscript>{children}</noscript>
    </>
  )
}

function Opened({ place, part }: Pick<DoorProps, 'place' | 'part'>) {
  const [{ Page }] = useState(() => ({ Page: part() }))
  return <Page place={place} />
}
