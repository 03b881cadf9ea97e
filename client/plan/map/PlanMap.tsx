import { useEffect, useMemo, useRef, useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { GapColumns } from '../../../core/gap/answer/findGaps.ts'
import type { RankedBy } from '../../../core/gap/answer/ranking.ts'
import type { Position } from '../../../core/listing/service.ts'
import { useChoropleth } from './useChoropleth.ts'
import type { Outlines } from '../../help/fetch/ground.ts'
import { classOf } from './classOf.ts'

interface PlanMapProps {
  place: PlaceSummary
  outlines: Outlines
  boundaries: Outlines
  columns: GapColumns
  show: RankedBy
  doors: readonly Position[]
  selected: string | null
  onSelect: (code: string) => void
}

interface Over {
  code: string
  x: number
  y: number
}

/** The areas coloured by the measure. All it says can be read in the table, and reached there by keyboard. */
export function PlanMap({ place, outlines, boundaries, columns, show, doors, selected, onSelect }: PlanMapProps) {
  const { t } = useLingui()
  const box = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState<Over | null>(null)
  const tiles = `${location.origin}/tiles/{z}/{x}/{y}`
  const words = {
    label: t`Map of ${place.name}: the table below says the same`,
    zoomIn: t`Zoom in`,
    zoomOut: t`Zoom out`,
    mouse: t`Hold Ctrl and scroll to zoom the map`,
    mac: t`Hold ⌘ and scroll to zoom the map`,
    fingers: t`Use two fingers to move the map`,
  }
  const state = useChoropleth(box, { outlines, boundaries, bbox: place.bbox, tiles, words, onHover: setOver, onSelect })
  const map = state.status === 'drawn' ? state.map : null
  const rowOf = useMemo(() => new Map(columns.code.map((code, row) => [code, row])), [columns])
  const row = rowOf.get(selected ?? '')
  const [lon, lat] = row === undefined ? [] : [columns.lon[row], columns.lat[row]]
  useEffect(() => {
    const classes = new Map(columns.code.map((code, at) => [code, classOf(columns, at, show)]))
    map?.paint(classes, new Set(columns.code.filter((_, at) => columns.water[at] === 1)))
  }, [map, columns, show])
  useEffect(() => map?.showDoors(doors), [map, doors])
  useEffect(() => {
    map?.select(lon === undefined ? null : selected, lon === undefined || lat === undefined ? null : [lon, lat])
  }, [map, selected, lon, lat])
  if (state.status === 'failed')
    return (
      <p className="plan-map plan-map-failed">
        <Trans>This browser cannot draw the map. The figures and the table below say all that it would show.</Trans>
      </p>
    )
  return (
    <div className="plan-map">
      <div className="plan-map-box" ref={box} />
      {over !== null && <Tip columns={columns} row={rowOf.get(over.code)} over={over} />}
    </div>
  )
}

const WithinReach = ({ water }: { water: GapColumns['water'][number] | undefined }) =>
  water === 1 ? <Trans>within reach, but only across water</Trans> : <Trans>within reach</Trans>

function Tip({ columns, row, over }: { columns: GapColumns; row: number | undefined; over: Over }) {
  const { i18n } = useLingui()
  if (row === undefined) return null
  const need = i18n.number(Math.round(columns.in_need_uncovered[row]!))
  const minutes = columns.walk_minutes[row] ?? null
  return (
    <div className="plan-tip" style={{ left: over.x, top: over.y }}>
      <strong>{columns.ward[row]}</strong>
      <span>{columns.authority[row]}</span>
      <span>{minutes === null ? <Trans>No door that counts</Trans> : <Trans>{minutes} minutes on foot</Trans>}</span>
      <span>{columns.covered[row] === 1 ? <WithinReach water={columns.water[row]} /> : <Trans>{need} in need beyond reach</Trans>}</span>
    </div>
  )
}
