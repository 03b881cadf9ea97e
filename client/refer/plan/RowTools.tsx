import { useLingui } from '@lingui/react/macro'
import { CompareButton } from '../speed/CompareButton.tsx'
import { ReportChange } from '../speed/ReportChange.tsx'

interface RowToolsProps {
  id: string
  name: string
  /** False = it is not on the list any more: it can be moved alone. */
  listed: boolean
  /** From 1. */
  number: number
  of: number
  /** @param by -1 = one up, 1 = one down */
  move: (by: number) => void
}

/** What can be done with a place of the plan: moved, compared, reported. */
export function RowTools({ id, name, listed, number, of, move }: RowToolsProps) {
  const { t } = useLingui()
  const up = t`Move up: ${name}`
  const down = t`Move down: ${name}`
  return (
    <div className="plan-tools">
      <button type="button" className="plan-tool" aria-disabled={number === 1} aria-label={up} title={up} onClick={() => move(-1)}>
        <span aria-hidden="true">↑</span>
      </button>
      <button type="button" className="plan-tool" aria-disabled={number === of} aria-label={down} title={down} onClick={() => move(1)}>
        <span aria-hidden="true">↓</span>
      </button>
      {listed && (
        <>
          <CompareButton id={id} name={name} />
          <ReportChange id={id} name={name} />
        </>
      )}
    </div>
  )
}
