import { useContext, useEffect, useMemo, useRef, useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { DoorCard } from './doors/DoorCard.tsx'
import { boxWithin } from './draw/boxWithin.ts'
import type { Over } from './draw/choroplethOptions.ts'
import { useChoropleth } from './draw/useChoropleth.ts'
import { useDrawing } from './draw/useDrawing.ts'
import { Legend } from './legend/Legend.tsx'
import { ShowPicker } from './legend/ShowPicker.tsx'
import { useLaidOverlay } from './overlay/laidOverlay.ts'
import { MapMarkers } from './overlay/MapMarkers.tsx'
import { Picking } from './overlay/Picking.tsx'
import { leaveCanvas, MapCanvasPlace } from './picture/mapCanvasPlace.ts'
import { SavePicture } from './picture/SavePicture.tsx'
import { AreaSteps } from './steps/AreaSteps.tsx'
import { AreaWords } from './steps/AreaWords.tsx'
import { MapTip } from './steps/MapTip.tsx'

interface PlanMapProps {
  /** Addresses of the outlines. */
  areas: string
  boundaries: string
}

/** The areas coloured by what is shown. All it says can be read in the table, and reached there by keyboard. */
export function PlanMap({ areas: outlines, boundaries }: PlanMapProps) {
  const { t } = useLingui()
  const { place, areas, question, ask, state: shown } = useDeskView()
  const { columns } = shown
  const laid = useLaidOverlay()
  const box = useRef<HTMLDivElement>(null)
  const canvas = useContext(MapCanvasPlace)
  const [over, setOver] = useState<Over | null>(null)
  const [door, setDoor] = useState<string | null>(null)
  const state = useChoropleth(box, {
    outlines,
    boundaries,
    bbox: place.bbox,
    start: question.within === null ? place.bbox : boxWithin(areas, columns.rows),
    tiles: `${location.origin}/tiles/{z}/{x}/{y}`,
    words: {
      label: t`Map of ${place.name}: the table below says the same`,
      zoomIn: t`Zoom in`,
      zoomOut: t`Zoom out`,
      mouse: t`Hold Ctrl and scroll to zoom the map`,
      mac: t`Hold ⌘ and scroll to zoom the map`,
      fingers: t`Use two fingers to move the map`,
    },
    onHover: setOver,
    onPress: ({ of, id }) => {
      setDoor(of === 'door' ? id : null)
      if (of === 'area') ask({ area: id })
    },
  })
  const map = state.status === 'drawn' ? state.map : null
  useDrawing(map, laid)
  useEffect(() => leaveCanvas(canvas, map?.canvas ?? null), [map, canvas])
  const rowOf = useMemo(() => new Map(Array.from(columns.rows, (row, i) => [areas.code[row]!, i])), [areas, columns])
  const chosen = question.area === null ? undefined : rowOf.get(question.area)
  return (
    <>
      <ShowPicker />
      <div className="plan-map-frame">
        {state.status === 'failed' ? (
          <p className="plan-map plan-map-failed">
            <Trans>This browser cannot draw the map. The figures and the table below say all that it would show.</Trans>
          </p>
        ) : (
          <div className="plan-map">
            <div className="plan-map-box" ref={box} />
            {map !== null && <MapMarkers map={map} markers={laid.markers} />}
            {laid.picking !== null && <Picking onCancel={laid.onCancel} />}
            {over !== null && <MapTip over={over} i={over.of === 'area' ? rowOf.get(over.id) : undefined} />}
            {door !== null && <DoorCard id={door} onClose={() => setDoor(null)} />}
          </div>
        )}
        <div className="plan-map-foot">
          <AreaSteps />
        </div>
        <Legend>{map !== null && <SavePicture />}</Legend>
      </div>
      <output className="unseen">{chosen !== undefined && <AreaWords i={chosen} />}</output>
    </>
  )
}
