import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { LineId } from '../../../core/support/helplines.ts'
import type { HandoutProps } from '../../help/share/handout/Handout.tsx'
import { handoutPart } from '../../help/share/handout/handoutPart.ts'
import { ShareButtons } from '../../help/share/ShareButtons.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { showPaper, usePaper } from '../paper/paper.ts'
import { handedOver } from './handedOver.ts'
import { LinesToGive } from './LinesToGive.tsx'
import { PaperDialog } from '../paper/PaperDialog.tsx'

const NONE: ReadonlySet<LineId> = new Set()

/** What the client is given: the places of the plan, lines that were ticked and notes that were. Nothing that was said of the client. */
export function HandOut() {
  const { t } = useLingui()
  const { session, foundById, services, matched, place, at } = useReferDesk()
  const paper = usePaper()
  const [chosen, setChosen] = useState(NONE)
  const { found, notes } = handedOver(session.plan, foundById)
  const offered = [...new Map(matched.flatMap(({ lines }) => lines.map(({ line }) => [line.id, line] as const))).values()]
  const lines = offered.filter(({ id }) => chosen.has(id))
  if (found.length + offered.length === 0) return null
  return (
    <details className="fold hand-out" open>
      <summary>
        <Trans>Hand over</Trans>
      </summary>
      <LinesToGive lines={offered} chosen={chosen} choose={setChosen} />
      {found.length + lines.length > 0 && (
        <p>
          <button type="button" className="button" onClick={() => showPaper('hand-out')}>
            <Trans>A sheet for the client</Trans>
          </button>
        </p>
      )}
      <ShareButtons place={place} services={found.map(({ service }) => service)} listed={services} at={at} lines={lines} />
      {notes.length > 0 && (
        <p className="quiet">
          <Trans>Notes that you ticked stand on the sheet alone, not in messages.</Trans>
        </p>
      )}
      {paper === 'hand-out' && (
        <PaperDialog title={t`A sheet for the client`}>
          <Suspense
            fallback={
              <Waiting>
                <Trans>Drawing the sheet…</Trans>
              </Waiting>
            }
          >
            <Sheet place={place} found={found} listed={services} at={at} lines={lines} notes={notes} />
          </Suspense>
        </PaperDialog>
      )}
    </details>
  )
}

function Sheet(props: HandoutProps) {
  const [{ Part }] = useState(() => ({ Part: handoutPart() }))
  return <Part {...props} />
}
