import { useRef, useState } from 'react'
import type { OutcomeKind } from '../../../../core/report/outcomeKinds.ts'
import { sendOutcome, type OutcomeSent } from './sendOutcome.ts'

/** What became of the last press, and of which. */
export type LastPress = OutcomeSent & { what: OutcomeKind; week: string }

export interface SayingOutcome {
  /** What is being sent now; null = nothing is. */
  sending: OutcomeKind | null
  /** null = nothing was pressed yet. */
  last: LastPress | null
  press: (what: OutcomeKind) => Promise<void>
}

/** Sends what came of a visit to one listing, one press at a time. @param week its Monday, such as 2026-11-23 */
export function useOutcome(service: string, week: string): SayingOutcome {
  const [sending, setSending] = useState<OutcomeKind | null>(null)
  const [last, setLast] = useState<LastPress | null>(null)
  const busy = useRef(false)

  const press = async (what: OutcomeKind) => {
    if (busy.current) return
    busy.current = true
    setSending(what)
    const sent = await sendOutcome({ service, what, week })
    setLast({ ...sent, what, week })
    setSending(null)
    busy.current = false
  }
  return { sending, last, press }
}
