import { useEffect, useMemo, useRef, useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useChoropleth } from './useChoropleth.ts'
import { useDeskView } from '../desk/deskView.ts'
import { minutesOfReach } from '../words/figureWords.ts'
import { classedBy, classOf } from './classOf.ts'

interface PlanMapProps {
  /** Addresses of the outlines. */
  areas: string
  boundaries: string
}

interface Over {
  code: string
  x: number
  y: number
}

/** The areas coloured by the measure. All it says can be read in the table, and reached there by keyboard. */
export function PlanMap({ areas: outlines, boundaries }: PlanMapProps) {
  const { t } = useLingui()
  const { place, areas, question, ask, state: shown } = useDeskView()
  const { columns, listings } = shown
  const { area: selected } = question
  const show = classedBy(question.show)
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
  const state = useChoropleth(box, {
    outlines,
    boundaries,
    bbox: place.bbox,
    tiles,
    words,
    onHover: setOver,
    onSelect: (area) => ask({ area }),
  })
  const map = state.status === 'drawn' ? state.map : null
  const rowOf = useMemo(() => new Map(Array.from(columns.rows, (row, i) => [areas.code[row]!, i])), [areas, columns])
  const row = selected === null ? -1 : areas.code.indexOf(selected)
  const [lon, lat] = row === -1 ? [] : [areas.lon[row], areas.lat[row]]
  useEffect(() => {
    const classes = new Map([...rowOf].map(([code, i]) => [code, classOf(columns, i, show)]))
    map?.paint(classes, new Set([...rowOf].filter(([, i]) => columns.water[i] === 1).map(([code]) => code)))
  }, [map, rowOf, columns, show])
  useEffect(() => map?.showDoors(listings.flatMap(({ at }) => (at === null ? [] : [at]))), [map, listings])
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
      {over !== null && <Tip i={rowOf.get(over.code)} over={over} />}
    </div>
  )
}

const WithinReach = ({ water }: { water: number | undefined }) =>
  water === 1 ? <Trans>within reach, but only across water</Trans> : <Trans>within reach</Trans>

function Tip({ i, over }: { i: number | undefined; over: Over }) {
  const { i18n } = useLingui()
  const { areas, question, state } = useDeskView()
  if (i === undefined) return null
  const { columns } = state
  const row = columns.rows[i]!
  const need = i18n.number(Math.round(columns.need[i]!))
  const metres = columns.nearestM[i]!
  const minutes = Number.isNaN(metres) ? null : minutesOfReach(metres, question.pace)
  return (
    <div className="plan-tip" style={{ left: over.x, top: over.y }}>
      <strong>{areas.wardName[row]}</strong>
      <span>{areas.authorityName[row]}</span>
      <span>{minutes === null ? <Trans>No door that counts</Trans> : <Trans>{minutes} minutes on foot</Trans>}</span>
      <span>{columns.covered[i] === 1 ? <WithinReach water={columns.water[i]} /> : <Trans>{need} in need beyond reach</Trans>}</span>
    </div>
  )
}
