import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { AskPanel } from './ask/AskPanel.tsx'
import { OptionsPanel } from './options/OptionsPanel.tsx'
import { AsOfBanner } from '../help/address/AsOfBanner.tsx'
import { newestDate } from '../help/address/newestDate.ts'
import { useAddress } from '../help/address/useAddress.ts'
import { useReferDesk } from './desk/referDesk.ts'
import { PlanPanel } from './plan/PlanPanel.tsx'
import { PrivacyLine } from './session/PrivacyLine.tsx'
import { NextBar } from './sheets/NextBar.tsx'
import { SheetTabs } from './sheets/SheetTabs.tsx'
import { headingOf, type Sheet } from './sheets/sheets.ts'

/**
 * Client, options and plan side by side; on a phone one of them at a time, each leading to the next. A link opens at the plan that it holds. Cleared,
 * each begins anew: nothing half typed or ticked stays in a box.
 */
export function ReferView() {
  const [sheet, setSheet] = useState<Sheet>(() => (location.hash.length > 1 ? 'plan' : 'client'))
  const { cleared, place, found } = useReferDesk()
  const { asof } = useAddress()
  const show = (next: Sheet, goes: 'alone' | 'with focus') => {
    setSheet(next)
    requestAnimationFrame(() => {
      const heading = document.getElementById(headingOf(next))
      heading?.scrollIntoView({ block: 'start' })
      if (goes === 'with focus') heading?.focus({ preventScroll: true })
    })
  }
  return (
    <>
      {asof !== null && <AsOfBanner place={place.name} listed={newestDate(found)} />}
      <div className="refer-desk" data-sheet={sheet}>
        <PrivacyLine />
        <SheetTabs shown={sheet} show={(next) => show(next, 'alone')} />
        <section className="refer-ask" aria-labelledby={headingOf('client')}>
          <h2 id={headingOf('client')} tabIndex={-1}>
            <Trans>What do they need?</Trans>
          </h2>
          <AskPanel key={cleared} />
        </section>
        <section className="refer-options" aria-labelledby={headingOf('options')}>
          <h2 id={headingOf('options')} tabIndex={-1}>
            <Trans>What could work</Trans>
          </h2>
          <OptionsPanel key={cleared} />
        </section>
        <section className="refer-plan" aria-labelledby={headingOf('plan')}>
          <h2 id={headingOf('plan')} tabIndex={-1}>
            <Trans>The plan</Trans>
          </h2>
          <PlanPanel key={cleared} />
        </section>
        <NextBar shown={sheet} show={(next) => show(next, 'with focus')} />
      </div>
    </>
  )
}
