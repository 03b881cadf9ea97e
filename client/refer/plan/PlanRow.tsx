import { Trans, useLingui } from '@lingui/react/macro'
import type { PointerEvent } from 'react'
import { useAddress } from '../../help/address/useAddress.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { focusBeside } from '../speed/focusBeside.ts'
import { NextStep } from '../step/NextStep.tsx'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'
import { ItemNote } from './ItemNote.tsx'
import { PlaceLines } from './PlaceLines.tsx'
import { takenOut, type PlanPlace } from './planMoves.ts'
import { RowTools } from './RowTools.tsx'

interface PlanRowProps {
  place: PlanPlace
  /** From 1. */
  number: number
  of: number
  dragged: boolean
  startDrag: (event: PointerEvent) => void
  /** @param by -1 = one up, 1 = one down */
  move: (by: number) => void
}

/** One place of the plan: what for, where, when, how to get in touch; its note, its next step, its place in the order. */
export function PlanRow({ place, number, of, dragged, startDrag, move }: PlanRowProps) {
  const { i18n, t } = useLingui()
  const { href } = useAddress()
  const { foundById, change } = useReferDesk()
  const found = foundById.get(place.id)
  const name = found?.service.name ?? t`a place that is not listed`
  const out = t`Take out of the plan: ${name}`
  const needs = place.needs.filter((need) => need !== null)
  return (
    <li className={dragged ? 'plan-row plan-dragged' : 'plan-row'}>
      <div className="plan-head">
        <span className="plan-grip" aria-hidden="true" onPointerDown={startDrag}>
          {number}
        </span>
        <div>
          {needs.length > 0 && (
            <p className="plan-need">
              {listWords(
                i18n,
                needs.map((need) => i18n._(CLIENT_NEED_WORDS[need])),
              )}
            </p>
          )}
          <h3>
            {found === undefined ? (
              <Trans>This place is not on the list any more, or was not at this date.</Trans>
            ) : (
              <a href={href(`/service/${place.id}`)} target="_blank" rel="noopener noreferrer">
                <bdi>{name}</bdi>
              </a>
            )}
          </h3>
        </div>
        <button
          type="button"
          className="plan-tool plan-remove"
          aria-label={out}
          title={out}
          onClick={(event) => {
            focusBeside(event.currentTarget, '.plan-remove')
            change(takenOut(place.id))
          }}
        >
          <Icon name="cross" />
        </button>
      </div>
      {found !== undefined && <PlaceLines found={found} />}
      <ItemNote place={place} name={name} />
      {found !== undefined && <NextStep found={found} need={needs[0] ?? null} />}
      <RowTools id={place.id} name={name} listed={found !== undefined} number={number} of={of} move={move} />
    </li>
  )
}
