import { useEffect, useRef, useState } from 'react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { GapColumns } from '../../../core/gap/answer/findGaps.ts'
import { worstFirst, type RankedBy } from '../../../core/gap/answer/ranking.ts'

const PAGE = 25

interface AreaTableProps {
  columns: GapColumns
  show: RankedBy
  selected: string | null
  onSelect: (code: string) => void
}

/** Every area, worst first: the first 25, more on request, and as far as the selected one. */
export function AreaTable({ columns, show, selected, onSelect }: AreaTableProps) {
  const [asked, setAsked] = useState(PAGE)
  const box = useRef<HTMLDivElement>(null)
  const order = worstFirst(columns, show)
  const selectedRank = selected === null ? -1 : order.findIndex((row) => columns.code[row] === selected)
  const shown = Math.max(asked, selectedRank + 1)
  useEffect(() => bringIntoBox(box.current, selectedRank), [box, selectedRank])
  return (
    <div className="plan-ranking">
      <h2 id="plan-ranking-title">
        {show === 'need' ? <Trans>Where most people in need live beyond reach</Trans> : <Trans>Where the walk is longest</Trans>}
      </h2>
      <div className="plan-table-box" ref={box}>
        <table aria-labelledby="plan-ranking-title">
          <TableHead />
          <tbody>
            {order.slice(0, shown).map((row, rank) => (
              <AreaRow
                key={columns.code[row]}
                columns={columns}
                row={row}
                rank={rank + 1}
                selected={columns.code[row] === selected}
                onSelect={onSelect}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown < order.length && (
        <button type="button" className="button button-quiet" onClick={() => setAsked(shown + PAGE)}>
          <Plural value={Math.min(PAGE, order.length - shown)} one="Show # more" other="Show # more" />
        </button>
      )}
    </div>
  )
}

function TableHead() {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Rank</Trans>
        </th>
        <th scope="col">
          <Trans>Ward and neighbourhood</Trans>
        </th>
        <th scope="col">
          <Trans>Authority</Trans>
        </th>
        <th scope="col">
          <Trans>People</Trans>
        </th>
        <th scope="col">
          <Trans>In need</Trans>
        </th>
        <th scope="col">
          <Trans>In need beyond reach</Trans>
        </th>
        <th scope="col">
          <Trans>Deprivation tenth</Trans>
        </th>
        <th scope="col">
          <Trans>Metres on foot</Trans>
        </th>
        <th scope="col">
          <Trans>Minutes</Trans>
        </th>
      </tr>
    </thead>
  )
}

interface AreaRowProps {
  columns: GapColumns
  row: number
  rank: number
  selected: boolean
  onSelect: (code: string) => void
}

function AreaRow({ columns, row, rank, selected, onSelect }: AreaRowProps) {
  const { i18n } = useLingui()
  const figure = (value: number | null | undefined) => (value === null || value === undefined ? <Trans>none</Trans> : i18n.number(value))
  const tenths = (value: number | null | undefined) =>
    value === null || value === undefined ? (
      <Trans>not published</Trans>
    ) : (
      i18n.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    )
  const code = columns.code[row]!
  return (
    <tr data-code={code} data-selected={selected || undefined}>
      <td>{rank}</td>
      <th scope="row">
        <button type="button" dir="auto" aria-pressed={selected} onClick={() => onSelect(code)}>
          {columns.ward[row]} <small>{columns.name[row]}</small>
        </button>
      </th>
      <td>
        <bdi>{columns.authority[row]}</bdi>
      </td>
      <td>{figure(columns.people[row])}</td>
      <td>{tenths(columns.in_need[row])}</td>
      <td>{tenths(columns.in_need_uncovered[row])}</td>
      <td>{figure(columns.imd_decile[row])}</td>
      <td>
        {figure(columns.nearest_m[row])}
        {columns.water[row] === 1 && (
          <small>
            {' '}
            <Trans>across water</Trans>
          </small>
        )}
      </td>
      <td>{figure(columns.walk_minutes[row])}</td>
    </tr>
  )
}

/** Scrolls the table's own box, never the page. @param rank row of the table from 0; -1 = none */
function bringIntoBox(box: HTMLDivElement | null, rank: number): void {
  const row = box?.querySelector('tbody')?.rows[rank]
  if (!box || !row) return
  const head = box.querySelector('thead')?.offsetHeight ?? 0
  const [top, bottom] = [row.offsetTop - head, row.offsetTop + row.offsetHeight]
  if (top < box.scrollTop || bottom > box.scrollTop + box.clientHeight) box.scrollTop = top
}
