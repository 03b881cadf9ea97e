import { useLingui } from '@lingui/react'
import { HowWorked } from '../how/HowWorked.tsx'
import { HOW_WORKED, type HowWorkedOf } from './howWorked.ts'

/** How a figure of the strip was worked out. */
export function HowNote({ of }: { of: HowWorkedOf }) {
  const { i18n } = useLingui()
  const { figure, formula, inputs } = HOW_WORKED[of]
  return (
    <HowWorked figure={i18n._(figure)} inputs={inputs.map((input) => i18n._(input))}>
      <p>{i18n._(formula)}</p>
    </HowWorked>
  )
}
