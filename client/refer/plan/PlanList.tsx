import { useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useRef, useState } from 'react'
import { useReferDesk } from '../desk/referDesk.ts'
import type { PlanItem } from '../session/session.ts'
import { PlanRow } from './PlanRow.tsx'
import { moved } from './planMoves.ts'
import { useDragOrder } from './useDragOrder.ts'

export const keyOf = ({ id, need }: Pick<PlanItem, 'id' | 'need'>): string => `${id} ${need ?? ''}`

/** The steps of the plan in order: moved by buttons, or dragged. */
export function PlanList() {
  const { t } = useLingui()
  const { session, change, foundById } = useReferDesk()
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<HTMLElement | null>(null)
  const [said, setSaid] = useState('')
  const { plan } = session

  const move = (from: number, to: number) => {
    const item = plan[from]!
    const end = Math.max(0, Math.min(to, plan.length - 1))
    if (end === from) return
    pressed.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    change(moved(item.id, item.need, end))
    const name = foundById.get(item.id)?.service.name ?? ''
    setSaid(t`${name}: now ${end + 1} of ${plan.length}`)
  }
  // A row that moves in the page loses its focus.
  useLayoutEffect(() => {
    if (pressed.current !== null && list.current?.contains(pressed.current)) pressed.current.focus()
    pressed.current = null
  }, [plan])
  const { dragged, startDrag } = useDragOrder(list, move)

  return (
    <>
      <ol className="plan-list" ref={list}>
        {plan.map((item, index) => (
          <PlanRow
            key={keyOf(item)}
            item={item}
            number={index + 1}
            of={plan.length}
            dragged={dragged === index}
            startDrag={(event) => startDrag(index, event)}
            move={(by) => move(index, index + by)}
          />
        ))}
      </ol>
      <output className="unseen">{said}</output>
    </>
  )
}
