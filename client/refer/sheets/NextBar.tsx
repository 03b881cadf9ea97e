import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useReferDesk } from '../desk/referDesk.ts'
import { optionCount, planCount } from './countOf.ts'
import type { Sheet } from './sheets.ts'

/** The next step at the foot of a phone: from what was said to the options, from the options to the plan. */
export function NextBar({ shown, show }: { shown: Sheet; show: (sheet: Sheet) => void }) {
  const { session, matched } = useReferDesk()
  const bar = (to: Sheet, words: ReactNode) => (
    <p className="refer-next">
      <button type="button" className="button" onClick={() => show(to)}>
        {words}
      </button>
    </p>
  )
  if (shown === 'client' && matched.length > 0)
    return bar('options', <Plural value={optionCount(matched)} _0="See what else can be tried" one="See # place" other="See # places" />)
  if (shown === 'options' && matched.length === 0) return bar('client', <Trans>Say what they need</Trans>)
  const planned = planCount(session.plan)
  if (shown === 'options' && planned > 0)
    return bar('plan', <Plural value={planned} one="# in the plan: look at it" other="# in the plan: look at it" />)
  return null
}
