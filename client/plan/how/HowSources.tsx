import { queryOptions, useQuery } from '@tanstack/react-query'
import { Trans, useLingui } from '@lingui/react/macro'
import type { PlacesAnswer } from '../../../core/api/places.ts'
import type { Source } from '../../../core/place/place.ts'
import { FOR_EVER } from '../../help/fetch/forEver.ts'
import { dateWords } from '../../i18n/timeWords.ts'
import { getJson } from '../../ui/getJson.ts'

const sourcesQuery = (place: string) =>
  queryOptions({
    queryKey: ['sources of', place],
    queryFn: async ({ signal }): Promise<readonly Source[]> => {
      const { places } = await getJson<PlacesAnswer>('/api/places', signal)
      // An authority of England is no place of its own: its sources are England's.
      return (places.find(({ id }) => id === place) ?? places.find(({ id }) => id === 'england'))?.sources ?? []
    },
    ...FOR_EVER,
  })

/**
 * The sources of the place, each with its own date, those with most rows first; single pages are summed up.
 *
 * @param place its id
 */
export function HowSources({ place }: { place: string }) {
  const { data, isError } = useQuery(sourcesQuery(place))
  const sources = (data ?? []).filter(({ used }) => used > MANY).toSorted((a, b) => b.used - a.used)
  const pages = (data ?? []).length - sources.length
  return (
    <>
      <h3>
        <Trans>Sources and dates</Trans>
      </h3>
      {data === undefined && (
        <output>
          {isError ? (
            <Trans>The list of sources did not come. It also stands on the page “Where this comes from”.</Trans>
          ) : (
            <Trans>Fetching the list of sources…</Trans>
          )}
        </output>
      )}
      <ul>
        {sources.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
        {pages > 0 && (
          <li>
            <Trans>And {pages} more, each with a few listings: see “Where this comes from”.</Trans>
          </li>
        )}
      </ul>
    </>
  )
}

/** Sources with fewer rows stand for single pages. */
const MANY = 10

function SourceLine({ source: { title, publisher, date } }: { source: Source }) {
  const { i18n } = useLingui()
  const dated = date === null ? null : dateWords(i18n, date)
  return (
    <li>
      <bdi>{title}</bdi>, <bdi>{publisher}</bdi>, {dated ?? <Trans>no date stated</Trans>}
    </li>
  )
}
