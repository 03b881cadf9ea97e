import { Plural, useLingui } from '@lingui/react/macro'
import type { MapLegend } from './mapLegend.ts'

interface StepLegendProps {
  legend: Pick<MapLegend, 'steps' | 'tally'>
  /** Class that is singled out; null = none. */
  pressed: number | null
  onPress: (number: number) => void
}

/** The classes of one figure, each with how many neighbourhoods it has. */
export function StepLegend({ legend: { steps, tally }, pressed, onPress }: StepLegendProps) {
  const { i18n } = useLingui()
  return (
    <ul className="plan-steps">
      {steps.map(({ class: number, words }) => {
        const { areas } = tally.classes[number]!
        return (
          <li key={number}>
            <button type="button" aria-pressed={pressed === number} disabled={areas === 0} onClick={() => onPress(number)}>
              <i className="plan-swatch" data-class={number} />
              <span>{words}</span>
              <small>
                {i18n.number(areas)}
                <span className="unseen">
                  {' '}
                  <Plural value={areas} one="neighbourhood" other="neighbourhoods" />
                </span>
              </small>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
