import type { I18n } from '@lingui/core'
import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { Router } from 'wouter'
import { programmesQuery } from './about/queries.ts'
import { sourcesQuery } from './help/fetch/sources.ts'
import { App } from './App.tsx'
import { AboutPages } from './about/AboutPages.tsx'
import { ElsewherePages } from './elsewhere/ElsewherePages.tsx'
import { FilterForm } from './find/filters/FilterForm.tsx'
import { FilterFormContext } from './find/filters/FilterFormContext.ts'
import { authoritiesQuery } from './help/fetch/ground.ts'
import { listingKey, listingOf, listingQuery, listingsOf, servicesKey } from './help/fetch/listings.ts'
import { LANGUAGES, speak } from './i18n/languages.ts'
import { HeldPagesContext } from './HeldPages.ts'
import { headOf, type PageHead } from './headOf.ts'
import { neededBy } from './neededBy.ts'
import { pageAt } from './pageAt.ts'
import type { PageInput, PageOutput, PageState } from '../core/api/pages.ts'

const HELD_PAGES = { about: AboutPages, elsewhere: ElsewherePages }
const FILTER_FORM = { Form: FilterForm, fetch: () => Promise.resolve(FilterForm) }

/** One page as HTML, with what the server must say around it. Pure: the clock and all data come in. */
export function render(input: PageInput): PageOutput {
  const [language] = LANGUAGES
  const client = clientWith(input)
  const i18n = speak(language)
  const html = renderToString(
    <Router ssrPath={input.path} ssrSearch={input.query.replace(/^\?/, '')}>
      <FilterFormContext value={FILTER_FORM}>
        <HeldPagesContext value={HELD_PAGES}>
          <App first={input} client={client} i18n={i18n} />
        </HeldPagesContext>
      </FilterFormContext>
    </Router>,
  )
  const head = headWith(input, client, i18n)
  client.clear()
  return {
    html,
    ...head,
    lang: language.tag,
    dir: language.dir,
    preload: input.script ? neededBy(input.path, input.places).map(({ url }) => url) : [],
    state: input.script ? JSON.stringify(stateOf(input)) : null,
  }
}

function headWith({ path, places, query, now, report }: PageInput, client: QueryClient, i18n: I18n): PageHead {
  const at = pageAt(decoded(path), places)
  const listing = ('id' in at && client.getQueryData(listingQuery(at.id).queryKey)) || null
  const authorities = client.getQueryData(authoritiesQuery.queryKey)
  return headOf(at, { query, now, listing, authorities, places, report: report ?? null }, i18n)
}

/** As the router reads it: what is not well escaped stands as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function clientWith({ services, service, sources, programmes, authorities }: PageInput): QueryClient {
  const client = new QueryClient()
  if (services) client.setQueryData(servicesKey(services.place), listingsOf(services))
  if (service) client.setQueryData(listingKey(service.feature.id), listingOf(service))
  if (sources) client.setQueryData(sourcesQuery.queryKey, sources)
  if (programmes !== undefined) client.setQueryData(programmesQuery.queryKey, programmes)
  if (authorities) client.setQueryData(authoritiesQuery.queryKey, authorities)
  return client
}

const stateOf = ({ now, places, where, service, reportKey }: PageInput): PageState => ({
  now,
  places,
  where: where ?? null,
  service: service ?? null,
  reportKey: reportKey ?? null,
})
