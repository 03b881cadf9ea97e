import type { ReactNode } from 'react'

/** What is being waited for, said aloud when it appears. */
export const Waiting = ({ children, className = 'waiting' }: { children: ReactNode; className?: string }) => (
  <output className={className}>{children}</output>
)
