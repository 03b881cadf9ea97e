import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'
import { hourSpanWords, shortDayWords } from './daysWords.ts'
import { hourAfterKey } from './hourAfterKey.ts'

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** Laid out as a grid of CSS, the elements of a table lose what they mean; this says it again. */
const GRID = { role: 'grid' } as const
const ROW = { role: 'row' } as const
const ROW_HEADER = { role: 'rowheader' } as const
const COLUMN_HEADER = { role: 'columnheader' } as const
const CELL = { role: 'gridcell' } as const

/** One hour as it is drawn: a step of lightness, a figure, and both in words. */
export interface WeekCell {
  step: number
  figure: string
  words: string
}

interface WeekGridProps {
  label: string
  cells: readonly WeekCell[]
  /** Hours of the week that the question asks for. */
  asked: ReadonlySet<number>
  /** The hour that is looked at. */
  chosen: number
  onChoose: (hour: number) => void
}

/** Seven days by 24 hours, a cell each; days are rows, or columns where it is narrow. One cell is in the order of Tab, arrows lead to the others. */
export function WeekGrid({ label, cells, asked, chosen, onChoose }: WeekGridProps) {
  const { i18n } = useLingui()
  const grid = useRef<HTMLTableElement>(null)
  const [over, setOver] = useState<{ hour: number; x: number; y: number } | null>(null)
  const move = (event: KeyboardEvent) => {
    const style = getComputedStyle(grid.current!)
    const lay = { turned: style.gridAutoFlow.startsWith('column'), rtl: style.direction === 'rtl' }
    const next = hourAfterKey(event.key, event.ctrlKey || event.metaKey, chosen, lay)
    if (next === null) return
    event.preventDefault()
    onChoose(next)
    grid.current!.querySelector<HTMLElement>(`[data-hour="${next}"]`)?.focus()
  }
  const keys = { onKeyDown: move }
  const look = (event: PointerEvent<HTMLElement>) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-hour]')
    if (button === null) return setOver(null)
    const [cell, box] = [button.getBoundingClientRect(), event.currentTarget.getBoundingClientRect()]
    setOver({ hour: Number(button.dataset['hour']), x: cell.left + cell.width / 2 - box.left, y: cell.top - box.top })
  }
  return (
    <div className="week-box" onPointerOver={look} onPointerLeave={() => setOver(null)}>
      <table ref={grid} {...GRID} className="week-grid" aria-label={label} {...keys}>
        <tbody role="presentation">
          <tr {...ROW}>
            <th {...COLUMN_HEADER} scope="col">
              <span className="unseen">
                <Trans>Day</Trans>
              </span>
            </th>
            {HOURS.map((hour) => (
              <th key={hour} {...COLUMN_HEADER} scope="col" data-label={hour % 3 === 0 || undefined}>
                {clockWords(i18n, hour * 60)}
              </th>
            ))}
          </tr>
          {DAYS.map((day) => (
            <tr key={day} {...ROW}>
              <th {...ROW_HEADER} scope="row">
                <abbr title={weekdayWords(i18n, day)}>{shortDayWords(i18n, day)}</abbr>
              </th>
              {HOURS.map((clock) => {
                const hour = day * 24 + clock
                const { step, figure, words } = cells[hour]!
                const when = hourSpanWords(i18n, hour)
                return (
                  <td key={hour} {...CELL} data-step={step} data-asked={asked.has(hour) || undefined} aria-selected={asked.has(hour)}>
                    <button
                      type="button"
                      data-hour={hour}
                      tabIndex={hour === chosen ? 0 : -1}
                      aria-label={`${when}: ${words}`}
                      aria-current={hour === chosen || undefined}
                      onFocus={() => onChoose(hour)}
                      onClick={() => onChoose(hour)}
                    >
                      {figure}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {over !== null && (
        <div className="week-tip" aria-hidden="true" style={{ left: `clamp(8rem, ${over.x}px, 100% - 8rem)`, top: over.y }}>
          <strong>{hourSpanWords(i18n, over.hour)}</strong>
          <span>{cells[over.hour]!.words}</span>
        </div>
      )}
    </div>
  )
}
