import { Trans } from '@lingui/react/macro'
import type { Helpline, LineId } from '../../../core/support/helplines.ts'

interface LinesToGiveProps {
  /** Those that may go with the plan, each once. */
  lines: readonly Helpline[]
  chosen: ReadonlySet<LineId>
  choose: (chosen: ReadonlySet<LineId>) => void
}

/** National lines that the worker ticks to go with the plan: none does by itself, as a line says what it is for. */
export function LinesToGive({ lines, chosen, choose }: LinesToGiveProps) {
  if (lines.length === 0) return null
  const toggled = (id: LineId): ReadonlySet<LineId> =>
    chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id])
  return (
    <fieldset className="lines-to-give">
      <legend>
        <Trans>National lines to go with it</Trans>
      </legend>
      {lines.map(({ id, name, phone }) => (
        <label key={id} className="plan-tick">
          <input type="checkbox" checked={chosen.has(id)} onChange={() => choose(toggled(id))} />
          <span>
            <bdi>{name}</bdi> {phone !== null && <bdi className="quiet">{phone}</bdi>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
