import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { peopleWords } from '../../words/figureWords.ts'
import type { ClassTally, Tally } from '../classes/classTally.ts'
import type { MapLegend } from './mapLegend.ts'

interface Pressing {
  /** Class that is singled out; null = none. */
  pressed: number | null
  onPress: (number: number) => void
}

const MANY_FIRST = [2, 1, 0] as const
const REACHES = [0, 1, 2] as const

/** Need × shortfall as the 3 × 3 itself: each square says how many neighbourhoods and people in need it stands for. */
export function CrossLegend({ cross, tally, pressed, onPress }: { cross: NonNullable<MapLegend['cross']>; tally: ClassTally } & Pressing) {
  const { who } = cross
  return (
    <table className="plan-cross">
      <caption>
        <strong>{cross.needAxis}</strong> <span aria-hidden="true">↓</span>
        <span className="unseen">
          {' '}
          <Trans>In each square: neighbourhoods, and how many live there: {who}</Trans>
        </span>
      </caption>
      <thead>
        <tr>
          <td>
            <strong>{cross.reachAxis}</strong> <span aria-hidden="true" className="plan-cross-arrow" />
          </td>
          {REACHES.map((reach) => (
            <th scope="col" key={reach}>
              {cross.reach[reach]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MANY_FIRST.map((need) => (
          <tr key={need}>
            <th scope="row">{cross.need[need]}</th>
            {REACHES.map((reach) => (
              <td key={reach}>
                <Square number={3 * reach + need} tally={tally.classes[3 * reach + need]!} who={who} pressed={pressed} onPress={onPress} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Square({ number, tally, who, pressed, onPress }: { number: number; tally: Tally; who: string } & Pressing) {
  const { i18n } = useLingui()
  const people = peopleWords(i18n, Math.round(tally.inNeed))
  return (
    <button
      type="button"
      className="plan-square"
      data-class={number}
      aria-pressed={pressed === number}
      disabled={tally.areas === 0}
      onClick={() => onPress(number)}
    >
      <strong>
        {i18n.number(tally.areas)}
        <span className="unseen">
          {' '}
          <Plural value={tally.areas} one="neighbourhood" other="neighbourhoods" />,{' '}
        </span>
      </strong>
      <small>
        {people}
        <span className="unseen"> {who}</span>
      </small>
    </button>
  )
}
