import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Found } from '../../../core/seek/search.ts'
import { Facts } from '../facts/Facts.tsx'
import { ListingMap } from './ListingMap.tsx'
import { Section } from '../facts/Section.tsx'
import { Stated } from '../facts/Stated.tsx'
import { areaWords } from '../words/areaWords.ts'
import { writtenAddress } from '../words/addressWords.ts'
import { hasDoor } from '../words/whereWords.ts'

export function GettingThere({ found, place }: { found: Found; place: PlaceSummary | null }) {
  const { i18n } = useLingui()
  const { service } = found
  const address = writtenAddress(service)
  return (
    <Section id="there" title={<Trans>Getting there</Trans>}>
      <dl>
        <Stated label={<Trans>Address</Trans>}>{address === null ? null : <bdi>{address}</bdi>}</Stated>
        <Facts
          facts={[
            ...(service.address === null && service.postcode !== null ? [[msg`Street and number`, null] as const] : []),
            ...(service.address !== null && service.postcode === null ? [[msg`Postcode`, null] as const] : []),
            [msg`Area it covers`, areaWords(i18n, service.serves)],
            [msg`Buses, trains and lifts`, service.transport],
          ]}
        />
      </dl>
      {hasDoor(service) && service.precision === 'street' && (
        <p className="quiet">
          <Trans>The pin may be some doors away.</Trans>
        </p>
      )}
      {hasDoor(service) && place !== null && <ListingMap found={found} place={place} />}
    </Section>
  )
}
