import { useRef, useState } from 'react'
import type { ReportKind } from '../../../core/report/reportKinds.ts'
import { noteTrouble, tidyNote } from '../../../core/report/reportNote.ts'
import type { ReportOutcome } from '../../../core/api/pages.ts'
import { sendReport } from './sendReport.ts'

export interface Reporting {
  busy: boolean
  /** null = nothing was sent yet. */
  outcome: ReportOutcome | null
  send: (what: ReportKind, typed: string) => Promise<void>
}

/** Sends reports on one listing. A note that tells who somebody is never leaves the page. */
export function useReport(service: string): Reporting {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<ReportOutcome | null>(null)
  const sending = useRef(false)
  const attempt = useRef({ said: '', key: '' })

  const send = async (what: ReportKind, typed: string) => {
    if (sending.current) return
    const note = tidyNote(typed)
    const trouble = noteTrouble(note ?? '')
    if (trouble !== null) {
      setOutcome({ state: 'refused', note: typed, trouble })
      return
    }
    const said = JSON.stringify([what, note])
    if (attempt.current.said !== said) attempt.current = { said, key: newKey() }
    sending.current = true
    setBusy(true)
    setOutcome(await sendReport({ service, what, note }, attempt.current.key))
    setBusy(false)
    sending.current = false
  }

  return { busy, outcome, send }
}

/** A random UUID (RFC 9562, version 4); `crypto.randomUUID` is missing where the page came over plain http. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
