import { useEffect, useRef, type RefObject } from 'react'
import type { Sort } from './rows/sortedRows.ts'
import type { TableView } from './rows/tableView.ts'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import { usePrinting } from './usePrinting.ts'
import { useRowWindow } from './useRowWindow.ts'

/** As in table.css. */
const ROW_REM = 2.5

/** Rows that are printed; the file has them all. */
export const PRINTED = 50

interface VirtualTableProps {
  view: TableView
  /** Rows of the view in the order on screen. */
  order: readonly number[]
  sort: Sort
  onSort: (sort: Sort) => void
  /** What is typed to find rows. */
  typed: string
  /** Code of the row looked at. */
  selected: string | null
  onChoose: (code: string) => void
  /** What choosing a row does, where its name alone does not say it. */
  chooseWords?: (name: string) => string
  labelledBy: string
}

/** A real table of any length: only the rows that can be seen are drawn, and each says which of how many it is. */
export function VirtualTable({ view, order, sort, onSort, typed, selected, onChoose, chooseWords, labelledBy }: VirtualTableProps) {
  const box = useRef<HTMLDivElement>(null)
  const rowPx = ROW_REM * rootPx()
  const seen = useRowWindow(box, order.length, rowPx)
  const { first, end } = usePrinting() ? { first: 0, end: Math.min(PRINTED, order.length) } : seen
  const chosen = selected === null ? -1 : order.findIndex((row) => view.codeOf(row) === selected)
  useFromTheTop(box, `${sort.by} ${sort.down} ${typed}`)
  useBroughtIntoBox(box, chosen, rowPx)
  useRowPress(box, onChoose)
  const room = (rows: number) =>
    rows > 0 && (
      <tbody aria-hidden="true" className="plan-table-room">
        <tr style={{ height: rows * rowPx }} />
      </tbody>
    )
  return (
    <div className="plan-table-box" ref={box}>
      <table aria-labelledby={labelledBy} aria-rowcount={order.length + 1}>
        <TableHead columns={view.columns} sort={sort} onSort={onSort} />
        {room(first)}
        <tbody>
          {order.slice(first, end).map((row, i) => (
            <TableRow
              key={view.codeOf(row)}
              view={view}
              row={row}
              // The head is the first.
              rowIndex={first + i + 2}
              selected={first + i === chosen}
              chooseWords={chooseWords}
            />
          ))}
        </tbody>
        {room(order.length - end)}
      </table>
    </div>
  )
}

/** CSS pixels of one rem. */
const rootPx = (): number => (typeof document === 'undefined' ? 16 : parseFloat(getComputedStyle(document.documentElement).fontSize))

/** A press anywhere in a row chooses it, as its button does; who marks text to copy it chooses nothing. */
function useRowPress(box: RefObject<HTMLDivElement | null>, onChoose: (code: string) => void): void {
  useEffect(() => {
    const pressed = ({ target }: MouseEvent) => {
      if (!(target instanceof Element)) return
      const code = target.closest('tr')?.dataset.code
      const marking = document.getSelection()?.isCollapsed === false && target.closest('button') === null
      if (code !== undefined && !marking) onChoose(code)
    }
    const table = box.current
    table?.addEventListener('click', pressed)
    return () => table?.removeEventListener('click', pressed)
  }, [box, onChoose])
}

/** Who sorts or searches anew begins at the first row. @param asked what is sorted by and searched for */
function useFromTheTop(box: RefObject<HTMLDivElement | null>, asked: string): void {
  useEffect(() => {
    if (asked !== '') box.current?.scrollTo({ top: 0 })
  }, [box, asked])
}

/** Scrolls the table's own box to the row chosen, never the page. @param chosen place in the order; -1 = none */
function useBroughtIntoBox(box: RefObject<HTMLDivElement | null>, chosen: number, rowPx: number): void {
  useEffect(() => {
    const scrolled = box.current
    if (scrolled === null || chosen === -1) return
    const head = scrolled.querySelector('thead')?.offsetHeight ?? 0
    const top = chosen * rowPx
    const room = scrolled.clientHeight - head
    if (top < scrolled.scrollTop || top + rowPx > scrolled.scrollTop + room) scrolled.scrollTo({ top: top - (room - rowPx) / 2 })
  }, [box, chosen, rowPx])
}
