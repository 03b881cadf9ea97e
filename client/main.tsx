import './styles.ts'
import { QueryClient } from '@tanstack/react-query'
import { hydrateRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { App } from './App.tsx'
import { FilterFormContext } from './find/filters/FilterFormContext.ts'
import { takeWrittenForm } from './find/filters/writtenForm.ts'
import { listingKey, listingOf } from './help/fetch/listings.ts'
import { readTables, speak } from './i18n/languages.ts'
import { neededBy } from './neededBy.ts'
import type { PageState } from '../core/api/pages.ts'
import { staysAway } from './ui/leave.ts'
import { inTime } from './ui/patience.ts'

/**
 * Brings the server's page to life. What the page was rendered from is fetched first, so that the first render here equals the
 * server's; where that fails the page stays as it is: it can be read, and its form and links work without script.
 */
async function start(): Promise<void> {
  if (staysAway()) return
  const app = document.getElementById('app')
  const state = readState()
  if (app === null || state === null) return
  const client = new QueryClient({ defaultOptions: { queries: QUERIES } })
  if (state.service) {
    client.setQueryData(listingKey(state.service.feature.id), listingOf(state.service))
  }
  const fetched = Promise.all(neededBy(location.pathname, state.places).map(({ fetchInto }) => fetchInto(client)))
  await nextTask()
  const i18n = speak()
  readTables(i18n.locale)
  await fetched
  await nextTask()
  takeWrittenForm()
  hydrateRoot(
    app,
    <Router>
      <FilterFormContext value={FILTER_FORM}>
        <App first={state} client={client} i18n={i18n} />
      </FilterFormContext>
    </Router>,
  )
}

/** Lets a press that waits be answered before the next long piece of work. */
const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go))

const FILTER_FORM = { Form: null, fetch: () => inTime(import('./find/filters/FilterForm.tsx')).then(({ FilterForm }) => FilterForm) }

/**
 * `getJson` asks twice itself, in the time that a person should wait. Without a connection it is asked all the same, so that it is said at once
 * that no answer came; what failed is asked again when the connection is back.
 */
const QUERIES = { retry: false, networkMode: 'always', refetchOnReconnect: true, refetchOnWindowFocus: false } as const

function readState(): PageState | null {
  const block = document.getElementById('page-state')
  return block === null ? null : (JSON.parse(block.textContent) as PageState)
}

void start()
