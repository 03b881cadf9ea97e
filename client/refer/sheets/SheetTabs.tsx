import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useReferDesk } from '../desk/referDesk.ts'
import { optionCount, planCount } from './countOf.ts'
import { SHEETS, type Sheet } from './sheets.ts'

/** The parts of the desk as buttons, with how much stands in each; drawn where there is no room for all of them. */
export function SheetTabs({ shown, show }: { shown: Sheet; show: (sheet: Sheet) => void }) {
  const { t } = useLingui()
  const { session, matched } = useReferDesk()
  return (
    <nav className="desk-tabs refer-tabs" aria-label={t`Parts of the desk`}>
      {SHEETS.map((sheet) => (
        <button key={sheet} type="button" aria-pressed={shown === sheet} onClick={() => show(sheet)}>
          {sheet === 'client' && <Trans>Client</Trans>}
          {sheet === 'options' && <Plural value={optionCount(matched)} _0="Options" one="Options (#)" other="Options (#)" />}
          {sheet === 'plan' && <Plural value={planCount(session.plan)} _0="Plan" one="Plan (#)" other="Plan (#)" />}
        </button>
      ))}
    </nav>
  )
}
