import { useState, type ReactNode } from 'react'

interface FoldProps {
  title: ReactNode
  /** Unfolded when it is first drawn; from then on it is as the planner leaves it, whatever is chosen inside. */
  unfolded?: boolean
  className?: string
  children: ReactNode
}

/** A part of the question that is asked less often. */
export function Fold({ title, unfolded = false, className, children }: FoldProps) {
  const [first] = useState(unfolded)
  return (
    <details className={className} open={first}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
