import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Found } from '../../../core/seek/search.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Facts } from '../facts/Facts.tsx'
import { ListingMap } from './ListingMap.tsx'
import { Section } from '../facts/Section.tsx'
import { Stated } from '../facts/Stated.tsx'
import { areaWords } from '../words/areaWords.ts'
import { hasDoor } from '../words/whereWords.ts'

export function GettingThere({ found, place }: { found: Found; place: PlaceSummary | null }) {
  const { i18n } = useLingui()
  const { service } = found
  const address = [service.address, service.postcode].filter((part) => part !== null).join(', ')
  return (
    <Section id="there" title={<Trans>Getting there</Trans>}>
      <dl>
        <Stated label={<Trans>Address</Trans>}>{address === '' ? null : <bdi>{address}</bdi>}</Stated>
        <Facts
          facts={[
            ...(service.address === null && service.postcode !== null ? [[msg`Street and number`, null] as const] : []),
            ...(service.address !== null && service.postcode === null ? [[msg`Postcode`, null] as const] : []),
            [msg`Area it covers`, areaWords(i18n, service.serves)],
            [msg`Buses, trains and lifts`, service.transport],
          ]}
        />
      </dl>
      {hasDoor(service) && service.at !== null && (
        <p>
          <a href={directionsUrl(service.at)} rel="noopener noreferrer">
            <Trans>Directions on OpenStreetMap</Trans>
            <Icon name="away" />
          </a>{' '}
          <span className="quiet">
            <Trans>(leaves this site)</Trans>
          </span>
        </p>
      )}
      {hasDoor(service) && place !== null && <ListingMap found={found} place={place} />}
    </Section>
  )
}

/** To the door, from wherever the reader then says: our side sends no start. */
const directionsUrl = ([lon, lat]: readonly [number, number]): string => `https://www.openstreetmap.org/directions?route=%3B${lat}%2C${lon}`
