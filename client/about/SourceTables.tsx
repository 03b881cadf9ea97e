import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../core/api/places.ts'
import type { Source } from '../../core/place/place.ts'
import { dateWords } from '../i18n/timeWords.ts'
import { usePage } from '../frame/PageContext.tsx'
import type { SourcesByPlace } from '../help/fetch/sources.ts'

/** Sources by place: title, licence, credit and date, how much of each is used, and what was left out. */
export function SourceTables({ sources }: { sources: SourcesByPlace }) {
  const { places } = usePage()
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">
        <Trans>Sources, place by place</Trans>
      </h2>
      {places.map((place) => (
        <PlaceSources key={place.id} place={place} sources={sources[place.id] ?? []} />
      ))}
    </section>
  )
}

function PlaceSources({ place, sources }: { place: PlaceSummary; sources: readonly Source[] }) {
  const { refused, services, edge, setAside } = place.counts
  const { i18n } = useLingui()
  const left = refused + setAside
  return (
    <details className="fold">
      <summary>
        <h3>{place.name}</h3>{' '}
        <span className="quiet">
          <Plural value={sources.length} one="# source" other="# sources" />
        </span>
      </summary>
      <p>
        {services === 0 ? (
          <Trans>Figures only: this pack lists no help.</Trans>
        ) : (
          <Trans>
            {i18n.number(services)} listings in <Link href={`/find/${place.id}`}>{place.name}</Link>, and {i18n.number(edge)} up to 5 km
            outside it.
          </Trans>
        )}{' '}
        {left > 0 && (
          <Plural
            value={left}
            one="# row was left out, because it could not be right."
            other="# rows were left out, because they could not be right."
          />
        )}
      </p>
      <ul className="sources">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </details>
  )
}

function SourceItem({ source }: { source: Source }) {
  const { i18n } = useLingui()
  const { title, url, publisher, date, licence, licenceUrl, credit, used, note } = source
  return (
    <li>
      <p>
        <strong>
          {url === null ? (
            title
          ) : (
            <a href={url} rel="noopener noreferrer">
              {title}
            </a>
          )}
        </strong>
        {publisher !== '' && <>, {publisher}</>}
      </p>
      <p className="quiet">
        {date === null ? <Trans>date not stated</Trans> : dateWords(i18n, date)}
        {' · '}
        {licenceUrl === null ? (
          licence
        ) : (
          <a href={licenceUrl} rel="noopener noreferrer">
            {licence}
          </a>
        )}
        {' · '}
        <Plural value={used} one="# row used" other="# rows used" />
      </p>
      {credit !== title && <p className="quiet">{credit}</p>}
      {note !== null && <p className="quiet">{note}</p>}
    </li>
  )
}
