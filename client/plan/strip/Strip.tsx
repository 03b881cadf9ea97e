import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { DecileBars } from '../answer/DecileBars.tsx'
import { STRIP_TABS, type StripTab } from '../ask/planQuestion.ts'
import { useDeskView } from '../desk/deskView.ts'
import { Doubts } from '../doubts/Doubts.tsx'
import { Ring } from '../ring/Ring.tsx'
import type { DeskPart } from '../engine/answers.ts'
import { Wait } from '../wait/Wait.tsx'
import { Week } from '../week/Week.tsx'
import { WorkingOut } from './WorkingOut.tsx'

const TAB_WORDS: Readonly<Record<StripTab, MessageDescriptor>> = {
  week: msg`When`,
  wait: msg`How long`,
  deciles: msg`By deprivation`,
  unknown: msg`What we do not know`,
  ring: msg`Whom to ring`,
}

/** Parts that a tab draws from; until they answer the question as it stands, it says that they are being worked out. */
const DRAWN_FROM: Readonly<Record<StripTab, readonly DeskPart[]>> = {
  week: ['week'],
  wait: ['wait'],
  deciles: ['gaps'],
  unknown: ['doubts', 'unknowns', 'lines'],
  ring: ['ring'],
}

/** What lies below the map: the week, the wait, the bars and what is not known, one at a time. */
export function Strip() {
  const { i18n, t } = useLingui()
  const { question, ask, isFresh } = useDeskView()
  const tabs = useRef<HTMLDivElement>(null)
  const shown = question.strip
  const isWorking = !DRAWN_FROM[shown].every(isFresh)
  const move = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(tabs.current!).direction === 'rtl'
    const next = tabAfterKey(event.key, shown, rtl)
    if (next === null) return
    event.preventDefault()
    ask({ strip: next })
    tabs.current!.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }
  return (
    <div className="strip">
      <div role="tablist" ref={tabs} className="strip-tabs" aria-label={t`More about the answer`} tabIndex={-1} onKeyDown={move}>
        {STRIP_TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`strip-${tab}`}
            data-tab={tab}
            aria-selected={tab === shown}
            aria-controls="strip-panel"
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => ask({ strip: tab })}
          >
            {i18n._(TAB_WORDS[tab])}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="strip-panel" className="strip-panel" aria-labelledby={`strip-${shown}`} aria-busy={isWorking}>
        <Panel tab={shown} />
        {isWorking && <WorkingOut />}
      </div>
    </div>
  )
}

/** Nothing of a tab until it was answered once. */
function Panel({ tab }: { tab: StripTab }): ReactNode {
  const { answers } = useDeskView()
  const { week, wait, ring, doubts, unknowns, lines } = answers
  if (tab === 'week') return week && <Week week={week} />
  if (tab === 'wait') return wait && <Wait wait={wait} />
  if (tab === 'ring') return ring && <Ring ring={ring} />
  if (tab === 'unknown') return doubts && unknowns && lines && <Doubts doubts={doubts} unknowns={unknowns} lines={lines} />
  return <DecileBars />
}

/** As in the tabs pattern of the ARIA Authoring Practices: arrows go round, Home and End to the ends. */
function tabAfterKey(key: string, tab: StripTab, rtl: boolean): StripTab | null {
  const at = STRIP_TABS.indexOf(tab)
  const count = STRIP_TABS.length
  const step = rtl ? -1 : 1
  if (key === 'ArrowRight') return STRIP_TABS[(at + step + count) % count]!
  if (key === 'ArrowLeft') return STRIP_TABS[(at - step + count) % count]!
  if (key === 'Home') return STRIP_TABS[0]
  return key === 'End' ? STRIP_TABS.at(-1)! : null
}
