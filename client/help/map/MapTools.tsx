import { useLingui } from '@lingui/react/macro'
import type { Map as LeafletMap } from 'leaflet'
import { useRef, useState } from 'react'
import { MAX_ZOOM } from './pins/clusters.ts'
import { motion } from './moving.ts'
import { ToolIcon, type ToolName } from './ToolIcon.tsx'
import { useArrows } from './useArrows.ts'
import { MIN_ZOOM } from './view.ts'

interface MapToolsProps {
  /** null = the map is not there yet. */
  map: LeafletMap | null
  zoom: number | null
  /** Back to the view of the answers. */
  onHome: () => void
}

/** Everything that a drag, a pinch or a wheel does, by single presses: one tab stop, arrow keys within. */
export function MapTools({ map, zoom, onHome }: MapToolsProps) {
  const { t } = useLingui()
  const [active, setActive] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  const pan = (across: number, down: number) => () => {
    const size = map?.getSize()
    if (map && size) map.panBy([Math.round(size.x * across), Math.round(size.y * down)], motion())
  }
  const tools: readonly [name: ToolName, label: string, act: () => void, spent?: boolean][] = [
    ['in', t`Zoom in`, () => map?.zoomIn(), zoom !== null && zoom >= MAX_ZOOM],
    ['out', t`Zoom out`, () => map?.zoomOut(), zoom !== null && zoom <= MIN_ZOOM],
    ['west', t`Move west`, pan(-STEP, 0)],
    ['north', t`Move north`, pan(0, -STEP)],
    ['south', t`Move south`, pan(0, STEP)],
    ['east', t`Move east`, pan(STEP, 0)],
    ['home', t`Back to the answers`, onHome],
  ]
  useArrows(bar, 'button', false)
  return (
    <div className="map-tools" role="toolbar" aria-label={t`Move the map`} dir="ltr" ref={bar}>
      {tools.map(([name, label, act, spent = false], index) => (
        <button
          key={name}
          type="button"
          tabIndex={index === active ? 0 : -1}
          aria-disabled={spent || undefined}
          title={label}
          onFocus={() => setActive(index)}
          onClick={act}
        >
          <ToolIcon name={name} />
          <span className="tool-word">{label}</span>
        </button>
      ))}
    </div>
  )
}

/** A press moves the map by this part of its size, so that something known stays in view. */
const STEP = 0.4
