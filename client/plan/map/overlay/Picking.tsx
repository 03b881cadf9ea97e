import { useContext, useEffect } from 'react'
import { Trans } from '@lingui/react/macro'
import { MapCanvasPlace } from '../picture/mapCanvasPlace.ts'

/** What is to be done while a place on the map is asked for; the keyboard is put on the map. */
export function Picking({ onCancel }: { onCancel: (() => void) | undefined }) {
  const canvas = useContext(MapCanvasPlace)
  useEffect(() => canvas.current?.focus(), [canvas])
  useEffect(() => {
    const stop = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onCancel?.()
    }
    document.addEventListener('keydown', stop)
    return () => document.removeEventListener('keydown', stop)
  }, [onCancel])
  return (
    <>
      <div className="plan-crosshair" aria-hidden="true" />
      <div className="plan-picking">
        <p role="status">
          <Trans>Press the place on the map. By keyboard: move the map with the arrow keys; Enter takes its middle, Escape stops.</Trans>
        </p>
        {onCancel !== undefined && (
          <button type="button" className="button button-quiet" onClick={onCancel}>
            <Trans>Stop</Trans>
          </button>
        )}
      </div>
    </>
  )
}
