import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { Router } from 'wouter'
import { programmesQuery, sourcesQuery } from './about/query.ts'
import { App } from './App.tsx'
import { listingKey, listingOf, listingsOf, servicesKey } from './help/fetch/listings.ts'
import { LANGUAGES, speak } from './i18n/languages.ts'
import { neededBy } from './needed.ts'
import type { PageInput, PageOutput, PageState } from '../core/api/pages.ts'

/** One page as HTML, with what the server must say around it. Pure: the clock and all data come in. */
export function render(input: PageInput): PageOutput {
  const [language] = LANGUAGES
  const told = { title: '', description: '', status: 200 }
  const client = clientWith(input)
  const html = renderToString(
    <Router ssrPath={input.path} ssrSearch={input.query.replace(/^\?/, '')}>
      <App first={input} client={client} i18n={speak(language)} told={told} />
    </Router>,
  )
  client.clear()
  return {
    html,
    ...told,
    lang: language.tag,
    dir: language.dir,
    preload: input.script ? neededBy(input.path, input.places).map(({ url }) => url) : [],
    state: input.script ? JSON.stringify(stateOf(input)) : null,
  }
}

function clientWith({ services, service, sources, programmes }: PageInput): QueryClient {
  const client = new QueryClient()
  if (services) client.setQueryData(servicesKey(services.place), listingsOf(services))
  if (service) client.setQueryData(listingKey(service.feature.id), listingOf(service))
  if (sources) client.setQueryData(sourcesQuery.queryKey, sources)
  if (programmes !== undefined) client.setQueryData(programmesQuery.queryKey, programmes)
  return client
}

const stateOf = ({ now, places, where, service, reportKey }: PageInput): PageState => ({
  now,
  places,
  where: where ?? null,
  service: service ?? null,
  reportKey: reportKey ?? null,
})
