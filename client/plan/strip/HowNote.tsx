import { Trans, useLingui } from '@lingui/react/macro'
import { HOW_WORKED, type HowWorkedOf } from './howWorked.ts'

/** How a figure was worked out, folded until it is asked for. */
export function HowNote({ of }: { of: HowWorkedOf }) {
  const { i18n } = useLingui()
  const { formula, inputs } = HOW_WORKED[of]
  return (
    <details className="plan-worked">
      <summary>
        <Trans>How was this worked out?</Trans>
      </summary>
      <p>{i18n._(formula)}</p>
      {inputs.map((input) => (
        <p key={input.id}>{i18n._(input)}</p>
      ))}
    </details>
  )
}
