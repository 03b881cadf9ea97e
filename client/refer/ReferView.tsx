import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { AskPanel } from './ask/AskPanel.tsx'
import { useReferDesk } from './desk/referDesk.ts'
import { OptionsPanel } from './options/OptionsPanel.tsx'
import { PlanPanel } from './plan/PlanPanel.tsx'
import { PrivacyLine } from './session/PrivacyLine.tsx'

const SHEETS = ['client', 'options', 'plan'] as const
type Sheet = (typeof SHEETS)[number]

/** Client, options and plan side by side; on a phone one of them at a time. Cleared, each begins anew: nothing half typed or ticked stays in a box. */
export function ReferView() {
  const { session, cleared } = useReferDesk()
  const [sheet, setSheet] = useState<Sheet>('client')
  return (
    <div className="refer-desk" data-sheet={sheet}>
      <PrivacyLine />
      <nav className="refer-tabs">
        {SHEETS.map((one) => (
          <button key={one} type="button" aria-pressed={sheet === one} onClick={() => setSheet(one)}>
            {one === 'client' && <Trans>Client</Trans>}
            {one === 'options' && <Trans>Options</Trans>}
            {one === 'plan' && <Plural value={session.plan.length} _0="Plan" one="Plan (#)" other="Plan (#)" />}
          </button>
        ))}
      </nav>
      <section className="refer-ask" aria-labelledby="refer-ask">
        <h2 id="refer-ask">
          <Trans>What do they need?</Trans>
        </h2>
        <AskPanel key={cleared} onDone={() => setSheet('options')} />
      </section>
      <section className="refer-options" aria-labelledby="refer-options">
        <h2 id="refer-options">
          <Trans>What could work</Trans>
        </h2>
        <OptionsPanel key={cleared} />
      </section>
      <section className="refer-plan" aria-labelledby="refer-plan">
        <h2 id="refer-plan">
          <Trans>The plan</Trans>
        </h2>
        <PlanPanel key={cleared} />
      </section>
    </div>
  )
}
