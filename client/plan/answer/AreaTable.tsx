import { useEffect, useMemo, useRef, useState } from 'react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { classedBy } from '../map/classedBy.ts'
import { minutesOfReach } from '../words/figureWords.ts'
import { worstFirst } from './worstFirst.ts'

const PAGE = 25

/** Every area, worst first: the first 25, more on request, and as far as the selected one. */
export function AreaTable() {
  const { areas, state, question, ask } = useDeskView()
  const { columns } = state
  const show = classedBy(question.show)
  const selected = question.area
  const codeOf = (i: number): string => areas.code[columns.rows[i]!]!
  const [asked, setAsked] = useState(PAGE)
  const box = useRef<HTMLDivElement>(null)
  const order = useMemo(() => worstFirst(areas, columns, show), [areas, columns, show])
  const selectedRank = selected === null ? -1 : order.findIndex((i) => codeOf(i) === selected)
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
            {order.slice(0, shown).map((i, rank) => (
              <AreaRow key={codeOf(i)} i={i} rank={rank + 1} selected={codeOf(i) === selected} onSelect={(area) => ask({ area })} />
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
  i: number
  rank: number
  selected: boolean
  onSelect: (code: string) => void
}

function AreaRow({ i, rank, selected, onSelect }: AreaRowProps) {
  const { i18n } = useLingui()
  const { areas, state, question } = useDeskView()
  const { columns } = state
  const row = columns.rows[i]!
  const figure = (value: number) => (Number.isNaN(value) ? <Trans>none</Trans> : i18n.number(value))
  const tenths = (value: number) =>
    Number.isNaN(value) ? <Trans>not published</Trans> : i18n.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const code = areas.code[row]!
  return (
    <tr data-code={code} data-selected={selected || undefined}>
      <td>{rank}</td>
      <th scope="row">
        <button type="button" dir="auto" aria-pressed={selected} onClick={() => onSelect(code)}>
          {areas.wardName[row]} <small>{areas.name[row]}</small>
        </button>
      </th>
      <td>
        <bdi>{areas.authorityName[row]}</bdi>
      </td>
      <td>{figure(areas.people[row]!)}</td>
      <td>{tenths(columns.need[i]!)}</td>
      <td>{tenths(columns.covered[i] === 1 ? 0 : columns.need[i]!)}</td>
      <td>{figure(areas.decile[row]!)}</td>
      <td>
        {figure(columns.nearestM[i]!)}
        {columns.water[i] === 1 && (
          <small>
            {' '}
            <Trans>across water</Trans>
          </small>
        )}
      </td>
      <td>{Number.isNaN(columns.nearestM[i]!) ? <Trans>none</Trans> : i18n.number(minutesOfReach(columns.nearestM[i]!, question.pace))}</td>
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
