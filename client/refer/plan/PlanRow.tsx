import { Trans, useLingui } from '@lingui/react/macro'
import type { PointerEvent } from 'react'
import { useAddress } from '../../help/address/useAddress.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import type { PlanItem } from '../session/session.ts'
import { CompareButton } from '../speed/CompareButton.tsx'
import { ReportChange } from '../speed/ReportChange.tsx'
import { NextStep } from '../step/NextStep.tsx'
import { CLIENT_NEED_WORDS } from '../words/clientNeedWords.ts'
import { ItemNote } from './ItemNote.tsx'
import { PlaceLines } from './PlaceLines.tsx'
import { removed } from './planMoves.ts'

interface PlanRowProps {
  item: PlanItem
  /** From 1. */
  number: number
  of: number
  dragged: boolean
  startDrag: (event: PointerEvent) => void
  /** @param by -1 = one up, 1 = one down */
  move: (by: number) => void
}

/** One step of the plan: what for, where, when, how to get in touch; its note, its next step, its place in the order. */
export function PlanRow({ item, number, of, dragged, startDrag, move }: PlanRowProps) {
  const { i18n, t } = useLingui()
  const { href } = useAddress()
  const { foundById, change } = useReferDesk()
  const found = foundById.get(item.id)
  const name = found?.service.name ?? t`a place that is not listed`
  const remove = () => change(removed(item.id, item.need))
  return (
    <li className={dragged ? 'plan-row plan-dragged' : 'plan-row'}>
      <div className="plan-head">
        <span className="plan-grip" aria-hidden="true" onPointerDown={startDrag}>
          {number}
        </span>
        <div>
          {item.need !== null && <p className="plan-need">{i18n._(CLIENT_NEED_WORDS[item.need])}</p>}
          <h3>
            {found === undefined ? (
              <Trans>This place is not on the list any more, or was not at this date.</Trans>
            ) : (
              <a href={href(`/service/${item.id}`)} target="_blank" rel="noopener noreferrer">
                <bdi>{name}</bdi>
              </a>
            )}
          </h3>
        </div>
      </div>
      {found !== undefined && <PlaceLines found={found} />}
      <ItemNote item={item} name={name} />
      {found !== undefined && <NextStep found={found} need={item.need} />}
      <div className="plan-tools">
        <button
          type="button"
          className="plan-tool"
          aria-disabled={number === 1}
          aria-label={t`Move up: ${name}`}
          title={t`Move up`}
          onClick={() => move(-1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          className="plan-tool"
          aria-disabled={number === of}
          aria-label={t`Move down: ${name}`}
          title={t`Move down`}
          onClick={() => move(1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
        {found !== undefined && (
          <>
            <CompareButton id={item.id} name={name} />
            <ReportChange id={item.id} name={name} />
          </>
        )}
        <button type="button" className="plan-tool plan-remove" aria-label={t`Take out of the plan: ${name}`} onClick={remove}>
          <Icon name="cross" />
          <Trans>Take out</Trans>
        </button>
      </div>
    </li>
  )
}
