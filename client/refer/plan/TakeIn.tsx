import { Trans } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { useReferDesk } from '../desk/referDesk.ts'
import { headingOf } from '../sheets/sheets.ts'
import { readPlanLink } from './planLink.ts'
import { added } from './planMoves.ts'
import { TakeInNote } from './TakeInNote.tsx'

/** A plan that comes by a link: behind the # of this page, or pasted. It is taken in when the worker says so. @param children the plan so far */
export function TakeIn({ children }: { children: ReactNode }) {
  const { place, services, session, change } = useReferDesk()
  const [fragment, forget] = useFragment()
  const [pasted, setPasted] = useState('')
  const link = readPlanLink(fragment === '' ? pasted : fragment, place.id, services)
  const leave = () => {
    forget()
    setPasted('')
    document.getElementById(headingOf('plan'))?.focus()
  }
  const take = (ids: readonly string[]) => {
    change((before) => ids.reduce((plan, id) => added(id, null)(plan), before))
    leave()
  }
  const isEmpty = session.plan.length === 0
  return (
    <>
      {link.state !== 'none' && <TakeInNote link={link} isEmpty={isEmpty} take={take} leave={leave} />}
      {children}
      {link.state === 'none' && isEmpty && (
        <label className="take-in-paste">
          <Trans>A plan from before? Paste its link</Trans>
          <input type="text" value={pasted} autoComplete="off" onInput={(event) => setPasted(event.currentTarget.value)} />
        </label>
      )}
    </>
  )
}

/** What stands behind the # of this page, and how to take it away from there. */
function useFragment(): [string, () => void] {
  const [fragment, setFragment] = useState(() => location.hash)
  useEffect(() => {
    const read = () => setFragment(location.hash)
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  const forget = () => {
    history.replaceState(history.state, '', location.pathname + location.search)
    setFragment('')
  }
  return [fragment, forget]
}
