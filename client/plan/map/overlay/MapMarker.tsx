import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useLingui } from '@lingui/react/macro'
import type { Choropleth } from '../draw/choroplethOptions.ts'
import type { Laid } from './laidOverlay.ts'
import type { MapMarker as Marker } from './mapOverlay.ts'

/** Px that an arrow key moves a marker; with Shift as many times that. */
const STEP = 8
const LONG = 5
/** A press that wanders less than this, in px, is no drag. */
const STILL = 4

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** SVG paths on a grid of 24: a plus, a star, an arrow in the same drop; read as shapes, not as colours. */
const SIGNS: Readonly<Record<Marker['kind'], string>> = {
  hub: 'M12 6v8M8 10h8',
  site: 'M12 5.6l1.4 2.9 3.1.4-2.3 2.2.6 3.2-2.8-1.5-2.8 1.5.6-3.2-2.3-2.2 3.1-.4Z',
  moved: 'M8 10h7M12.5 7l3 3-3 3',
}

/** One marker: a button that can be dragged, and moved with the arrow keys, where its owner hears of it. */
export function MapMarker({ map, marker, onDrop, onMarker }: { map: Choropleth } & Laid['markers'][number]) {
  const { t } = useLingui()
  const [drag, setDrag] = useState<readonly [number, number] | null>(null)
  const from = useRef<readonly [number, number] | null>(null)
  const stood = map.place(marker.at)
  const [x, y] = [stood.x + (drag?.[0] ?? 0), stood.y + (drag?.[1] ?? 0)]
  const dropBy = (across: number, down: number) => onDrop?.(marker.id, map.at(stood.x + across, stood.y + down))
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key]
    if (way === undefined || onDrop === undefined) return
    event.preventDefault()
    const times = event.shiftKey ? LONG : 1
    dropBy(way[0] * times, way[1] * times)
  }
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (onDrop === undefined) return
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = [event.clientX, event.clientY]
  }
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    if (from.current === null) return
    const by: readonly [number, number] = [clientX - from.current[0], clientY - from.current[1]]
    if (drag !== null || Math.hypot(...by) > STILL) setDrag(by)
  }
  const onPointerUp = () => {
    from.current = null
    if (drag !== null) dropBy(...drag)
    setDrag(null)
  }
  const { kind, label } = marker
  return (
    <button
      type="button"
      className="plan-marker"
      data-kind={kind}
      data-moves={onDrop !== undefined || undefined}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      aria-label={onDrop === undefined ? label : t`${label}. Arrow keys move it.`}
      onClick={() => onMarker?.(marker.id)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path className="plan-marker-drop" d="M12 23c-5-6.5-8-9.6-8-13a8 8 0 0 1 16 0c0 3.4-3 6.5-8 13Z" />
        <path className="plan-marker-sign" d={SIGNS[kind]} />
      </svg>
      <span>{label}</span>
    </button>
  )
}
