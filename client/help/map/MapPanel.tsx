import { Trans } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { CrashNote } from '../../ui/CrashNote.tsx'
import { lazyPart } from '../../ui/lazyPart.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import type { MapCanvasProps } from './MapCanvas.tsx'

/** The map engine comes when the map is opened, and not before. */
const mapCanvas = lazyPart(() => import('./MapCanvas.tsx').then((module) => module.MapCanvas))

export function MapButton({ className, open, onPress }: { className: string; open: boolean; onPress: () => void }) {
  return (
    <button className={`button button-quiet map-button ${className}`} type="button" aria-expanded={open} onClick={onPress}>
      <Icon name={open ? 'list' : 'map'} />
      {open ? <Trans>Close the map</Trans> : <Trans>Show on a map</Trans>}
    </button>
  )
}

/** A second view of the same answers. Without it the list says all there is. */
export function MapPanel(props: MapCanvasProps) {
  const [{ MapCanvas }] = useState(() => ({ MapCanvas: mapCanvas() }))
  const broken = (
    <p className="note" role="alert">
      <Trans>The map cannot be shown here. The list says everything the map would.</Trans>
    </p>
  )
  return (
    <div className="map-panel">
      <CrashNote instead={broken}>
        <Suspense
          fallback={
            <Waiting className="map-waiting">
              <Trans>Opening the map…</Trans>
            </Waiting>
          }
        >
          <MapCanvas {...props} />
        </Suspense>
      </CrashNote>
    </div>
  )
}
