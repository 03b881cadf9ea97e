import type { ReactNode } from 'react'

/** A part of the questions that is asked when it matters; folded it says what was answered. */
export function AskFold({ title, said, children }: { title: ReactNode; said: string; children: ReactNode }) {
  return (
    <details className="refer-fold">
      <summary>
        <span>{title}</span>
        {said !== '' && <small>{said}</small>}
      </summary>
      {children}
    </details>
  )
}
