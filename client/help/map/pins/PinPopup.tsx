import { useLingui } from '@lingui/react/macro'
import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useRef } from 'react'
import type { Found } from '../../../../core/seek/search.ts'
import { reveal } from '../moving.ts'
import { PopupEntry } from './PopupEntry.tsx'
import { ToolIcon } from '../ToolIcon.tsx'

/** What a pin says when it is pressed. The reader is taken to its first link, and the map moves until all of it is seen. */
export function PinPopup({ map, found, onClose }: { map: LeafletMap; found: Found; onClose: () => void }) {
  const { t } = useLingui()
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The engine sets the popup's size and place after this; one frame later it stands.
    const frame = requestAnimationFrame(() => {
      if (body.current === null) return
      reveal(map, body.current.closest('.leaflet-popup') ?? body.current)
      body.current.querySelector('a')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [map])
  return (
    <div className="popup-body" role="group" aria-label={found.service.name} ref={body} dir={document.dir || undefined}>
      <PopupEntry found={found} />
      <button className="popup-close" type="button" aria-label={t`Close`} onClick={onClose}>
        <ToolIcon name="close" />
      </button>
    </div>
  )
}
