import { useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useRef, useState } from 'react'
import { useReferDesk } from '../desk/referDesk.ts'
import { PlanRow } from './PlanRow.tsx'
import { moved, planPlaces } from './planMoves.ts'
import { useDragOrder } from './useDragOrder.ts'

/** The places of the plan in order: moved by buttons, or dragged. */
export function PlanList() {
  const { t } = useLingui()
  const { session, change, foundById } = useReferDesk()
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<HTMLElement | null>(null)
  const [said, setSaid] = useState('')
  const places = planPlaces(session.plan)

  const move = (from: number, to: number) => {
    const { id } = places[from]!
    const end = Math.max(0, Math.min(to, places.length - 1))
    if (end === from) return
    pressed.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    change(moved(id, end))
    const name = foundById.get(id)?.service.name ?? ''
    setSaid(t`${name}: now ${end + 1} of ${places.length}`)
  }
  // A row that moves in the page loses its focus.
  useLayoutEffect(() => {
    if (pressed.current !== null && list.current?.contains(pressed.current)) pressed.current.focus()
    pressed.current = null
  })
  const { dragged, startDrag } = useDragOrder(list, move)

  return (
    <>
      <ol className="plan-list" ref={list}>
        {places.map((place, index) => (
          <PlanRow
            key={place.id}
            place={place}
            number={index + 1}
            of={places.length}
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
