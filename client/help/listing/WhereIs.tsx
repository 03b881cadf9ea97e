import { Trans, useLingui } from '@lingui/react/macro'
import type { Found } from '../../../core/seek/search.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useDistrict } from '../card/useDistrict.ts'
import { addressWords } from '../words/addressWords.ts'
import { farBesideAddress, hasDoor } from '../words/whereWords.ts'

/** Where it is, how far, and the way there. */
export function WhereIs({ found }: { found: Found }) {
  const { i18n } = useLingui()
  const { service } = found
  const district = useDistrict(service.authority)
  const far = farBesideAddress(i18n, found)
  return (
    <div className="where-is">
      <p>
        <bdi>{addressWords(i18n, service, district)}</bdi>
      </p>
      {far !== null && <p className="far">{far}</p>}
      {hasDoor(service) && service.at !== null && (
        <p className="directions">
          <a href={directionsUrl(service.at)} rel="noopener noreferrer">
            <Trans>Directions on OpenStreetMap</Trans>
            <Icon name="away" />
          </a>
        </p>
      )}
    </div>
  )
}

/** To the door, from wherever the reader then says: our side sends no start, and the page there is not told which page led to it. */
const directionsUrl = ([lon, lat]: readonly [number, number]): string => `https://www.openstreetmap.org/directions?route=%3B${lat}%2C${lon}`
