import { Trans } from '@lingui/react/macro'
import { PinShape } from './pins/PinShape.tsx'

/** Below the map: what the pins mean, how the map moves, and whose work it is. @param tilesAway true = street pictures cannot be had */
export function MapFoot({ tilesAway, said }: { tilesAway: boolean; said: string }) {
  return (
    <div className="map-foot quiet">
      <output className="unseen">{said}</output>
      <p className="map-key">
        <span>
          <PinShape group="take home" mark="known" /> <Trans>Hours known</Trans>
        </span>
        <span>
          <PinShape group="take home" mark="unsure" /> <Trans>Not confirmed</Trans>
        </span>
        <span>
          <PinShape group="take home" mark="closed" /> <Trans>Closed</Trans>
        </span>
      </p>
      <p className="by-touch">
        <Trans>Move the map with two fingers.</Trans>
      </p>
      <p className="by-mouse">
        <Trans>Drag to move the map. Hold Ctrl and turn the wheel to zoom.</Trans>
      </p>
      <p className="map-credit">
        {tilesAway && (
          <output>
            <Trans>Street pictures are away just now; outlines and names are still here.</Trans>{' '}
          </output>
        )}
        <a href="https://www.openstreetmap.org/copyright" rel="noopener noreferrer">
          © OpenStreetMap contributors
        </a>
        {' · '}
        <Trans>Outlines: Office for National Statistics, OS data © Crown copyright</Trans>
      </p>
    </div>
  )
}
