import type { I18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import type { PlaceSummary } from '../core/api/places.ts'
import { AboutPage } from './about/AboutPage.tsx'
import { FindPage } from './find/FindPage.tsx'
import { HomePage } from './find/HomePage.tsx'
import { ReportPage } from './help/report/ReportPage.tsx'
import { ServicePage } from './help/listing/ServicePage.tsx'
import { HelplinesPage } from './find/support/HelplinesPage.tsx'
import { CrashNote } from './ui/CrashNote.tsx'
import { Layout } from './frame/Layout.tsx'
import { NotFound } from './frame/NotFound.tsx'
import { PageContext, usePage, useTold, type FirstPage, type Told } from './frame/PageContext.tsx'
import { useHydrated } from './ui/useHydrated.ts'
import { useNow } from './ui/useNow.ts'
import { Waiting } from './ui/Waiting.tsx'

/** The planner's desk and its map engine come only to those who open it. */
const PlanPage = lazy(() => import('./plan/PlanPage.tsx').then((module) => ({ default: module.PlanPage })))

/** Every page, the same on the server and in the browser. It stands inside a wouter `Router`. */
export function App({ first, client, i18n, told = null }: { first: FirstPage; client: QueryClient; i18n: I18n; told?: Told | null }) {
  const now = useNow(first.now)
  const hydrated = useHydrated()
  const page = useMemo(
    () => ({
      now,
      places: first.places,
      where: first.where ?? null,
      trouble: first.trouble ?? null,
      report: first.report ?? null,
      reportKey: first.reportKey ?? null,
      hydrated,
      told,
    }),
    [now, first, hydrated, told],
  )
  return (
    <QueryClientProvider client={client}>
      <I18nProvider i18n={i18n}>
        <PageContext value={page}>
          <Layout>
            <CrashNote>
              <Switch>
                <Route path="/">
                  <HomePage />
                </Route>
                <Route path="/find/:place">
                  {({ place }) => (
                    <PlaceOr404 id={place} listed>
                      {(held) => <FindPage place={held} />}
                    </PlaceOr404>
                  )}
                </Route>
                <Route path="/service/:id">{({ id }) => <ServicePage id={id} />}</Route>
                <Route path="/helplines">
                  <HelplinesPage />
                </Route>
                <Route path="/service/:id/report">{({ id }) => <ReportPage id={id} />}</Route>
                <Route path="/about">
                  <AboutPage />
                </Route>
                <Route path="/plan/:place">
                  {({ place }) => <PlaceOr404 id={place}>{(held) => <PlanShell place={held} />}</PlaceOr404>}
                </Route>
                <Route>
                  <NotFound />
                </Route>
              </Switch>
            </CrashNote>
          </Layout>
        </PageContext>
      </I18nProvider>
    </QueryClientProvider>
  )
}

/** @param listed true = only a place that lists help will do */
function PlaceOr404({ id, listed = false, children }: { id: string; listed?: boolean; children: (place: PlaceSummary) => ReactNode }) {
  const place = usePage().places.find(({ id: held, counts }) => held === id && (!listed || counts.services > 0))
  return place === undefined ? <NotFound what="place" /> : children(place)
}

/** The planner's desk is drawn by script alone; what it needs is said until it is there. */
function PlanShell({ place }: { place: PlaceSummary }) {
  const { t } = useLingui()
  const { hydrated } = usePage()
  useTold(t`Gaps in ${place.name} – Together Map`, t`Who lives beyond reach of food help in ${place.name}, by area and by deprivation.`)
  const waiting = (
    <Waiting>
      <Trans>Opening the planner’s map of {place.name}…</Trans>
    </Waiting>
  )
  if (!hydrated) {
    return (
      <>
        {waiting}
        <noscript>
          <Trans>
            This page works the figures out in your browser, so it needs JavaScript. The same figures are in{' '}
            <a href={`/api/places/${place.id}/gaps?format=csv`}>a table for spreadsheets</a>.
          </Trans>
        </noscript>
      </>
    )
  }
  return (
    <Suspense fallback={waiting}>
      <PlanPage place={place.id} />
    </Suspense>
  )
}
