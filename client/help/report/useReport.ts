import { useRef, useState } from 'react'
import type { ReportKind } from '../../../core/report/reportKinds.ts'
import type { ReportOutcome } from '../../../core/api/pages.ts'
import { inTime } from '../../ui/patience.ts'
import { newKey } from './newKey.ts'
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
    sending.current = true
    setBusy(true)
    setOutcome(await outcomeOf(what, typed))
    setBusy(false)
    sending.current = false
  }

  const outcomeOf = async (what: ReportKind, typed: string): Promise<ReportOutcome> => {
    const reading = await readNotes().catch(() => null)
    if (reading === null) return { state: 'refused', note: typed, trouble: 'no answer' }
    const note = reading.tidyNote(typed)
    const trouble = reading.noteTrouble(note ?? '')
    if (trouble !== null) return { state: 'refused', note: typed, trouble }
    const said = JSON.stringify([what, note])
    if (attempt.current.said !== said) attempt.current = { said, key: newKey() }
    return await sendReport({ service, what, note }, attempt.current.key)
  }

  return { busy, outcome, send }
}

/** What looks through a note comes when one is sent; without it nothing is sent. */
const readNotes = () => inTime(import('../../../core/report/reportNote.ts'))
