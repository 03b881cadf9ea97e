import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Calendar } from '../../../core/days/calendar.ts'
import type { Found } from '../../../core/seek/search.ts'
import type { Service } from '../../../core/listing/service.ts'
import { hoursLines, listWords } from '../../i18n/hoursWords.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { ANSWER_WORDS, accessFacts } from './answerFacts.ts'
import { Facts } from '../facts/Facts.tsx'
import { HoursAhead } from './HoursAhead.tsx'
import { ListingMap } from './ListingMap.tsx'
import { Stated, Section } from '../facts/Stated.tsx'
import { areaWords } from '../words/areaWords.ts'
import { exceptionWords } from '../words/exceptionWords.ts'
import { statusWords } from '../words/statusWords.ts'
import { hasDoor } from '../words/whereWords.ts'

export function HoursPart({ found: { service, freshness }, at, calendar }: { found: Found; at: number; calendar: Calendar }) {
  const { i18n } = useLingui()
  const lines = hoursLines(i18n, service.hours ?? [])
  const on = service.confirmed.hours?.on ?? null
  const date = on === null ? '' : dateWords(i18n, on)
  const current = (freshness === 'fresh' || freshness === 'aging') && service.confirmed.hours !== undefined
  const stated = lines.length > 0 || service.hoursText !== null
  return (
    <Section id="hours" title={<Trans>Hours</Trans>}>
      {stated && !current && (
        <p className="quiet">
          {on === null ? (
            <Trans>As once listed, without a date. Ring or check before you go.</Trans>
          ) : (
            <Trans>As listed in {date}. They may have changed: ring or check before you go.</Trans>
          )}
        </p>
      )}
      <dl>
        {current && lines.length > 0 && <HoursAhead service={service} at={at} calendar={calendar} />}
        <Stated label={current ? <Trans>Every week</Trans> : <Trans>Listed hours</Trans>}>
          {lines.length === 0 ? null : (
            <ul className="plain">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Stated>
        <Stated label={<Trans>As published</Trans>}>{service.hoursText === null ? null : <q>{service.hoursText}</q>}</Stated>
        <Facts
          facts={[
            [msg`Days that differ`, exceptionWords(i18n, service.exceptions, at).join('; ')],
            [msg`Still running`, statusWords(i18n, service)],
          ]}
        />
      </dl>
    </Section>
  )
}

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

export function AccessPart({ service }: { service: Service }) {
  const { i18n } = useLingui()
  const { access, languages, interpreter } = service
  const names = new Intl.DisplayNames(i18n.locale === 'en' ? 'en-GB' : i18n.locale, { type: 'language' })
  return (
    <Section id="access" title={<Trans>Access and languages</Trans>}>
      <dl>
        <Stated label={<Trans>Languages</Trans>}>
          {listWords(
            i18n,
            languages.map((tag) => names.of(tag) ?? tag),
          )}
        </Stated>
        <Facts
          facts={[
            [msg`In their words`, access.text],
            ...accessFacts(i18n, access),
            [msg`How the access is known`, access.known === 'not stated' ? null : i18n._(KNOWN_WORDS[access.known])],
            [msg`Interpreter`, interpreter === 'not stated' ? null : i18n._(ANSWER_WORDS[interpreter])],
          ]}
        />
      </dl>
    </Section>
  )
}

const KNOWN_WORDS = {
  'self-declared': msg`They say so themselves`,
  surveyed: msg`Somebody went to look`,
} as const
