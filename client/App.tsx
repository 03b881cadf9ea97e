import type { I18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { AboutDoor } from './AboutDoor.tsx'
import { ElsewhereDoor } from './ElsewhereDoor.tsx'
import { FindPage } from './find/FindPage.tsx'
import { HomePage } from './find/HomePage.tsx'
import { HelplinesPage } from './find/support/HelplinesPage.tsx'
import { Layout } from './frame/Layout.tsx'
import { NotFound } from './frame/NotFound.tsx'
import { PageContext, usePage, type FirstPage } from './frame/PageContext.tsx'
import { ServicePage } from './help/listing/ServicePage.tsx'
import { ReportPage } from './help/report/ReportPage.tsx'
import { pageAt, type PageAt } from './pageAt.ts'
import { PlanDoor } from './PlanDoor.tsx'
import { ReferDoor } from './ReferDoor.tsx'
import { CrashNote } from './ui/CrashNote.tsx'
import { useHydrated } from './ui/useHydrated.ts'
import { useNow } from './ui/useNow.ts'
import { ShortlistDoor } from './ShortlistDoor.tsx'
import { useTabTitle } from './useTabTitle.ts'

/** Every page, the same on the server and in the browser. It stands inside a wouter `Router`. */
export function App({ first, client, i18n }: { first: FirstPage; client: QueryClient; i18n: I18n }) {
  const now = useNow(first.now)
  const hydrated = useHydrated()
  useEffect(() => {
    document.documentElement.dataset.alive = ''
  }, [])
  const page = useMemo(
    () => ({
      now,
      places: first.places,
      where: first.where ?? null,
      trouble: first.trouble ?? null,
      report: first.report ?? null,
      reportKey: first.reportKey ?? null,
      hydrated,
    }),
    [now, first, hydrated],
  )
  return (
    <QueryClientProvider client={client}>
      <I18nProvider i18n={i18n}>
        <PageContext value={page}>
          <Layout>
            <CrashNote>
              <ShownPage />
            </CrashNote>
          </Layout>
        </PageContext>
      </I18nProvider>
    </QueryClientProvider>
  )
}

function ShownPage() {
  const { places } = usePage()
  const [path, navigate] = useLocation()
  const query = useSearch()
  const at = pageAt(path, places)
  useTabTitle(at)
  // As the server does: a page has one address.
  useEffect(() => {
    if (/.\/$/.test(path)) navigate(`${path.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`, { replace: true })
  }, [path, query, navigate])
  return drawn(at)
}

function drawn(at: PageAt) {
  switch (at.page) {
    case 'home':
      return <HomePage />
    case 'find':
      return <FindPage place={at.place} />
    case 'shortlist':
      return <ShortlistDoor place={at.place} />
    case 'listing':
      return <ServicePage id={at.id} />
    case 'report':
      return <ReportPage id={at.id} />
    case 'helplines':
      return <HelplinesPage />
    case 'about':
      return <AboutDoor />
    case 'plan':
      return <PlanDoor place={at.place} />
    case 'refer':
      return <ReferDoor place={at.place} />
    case 'elsewhere':
      return <ElsewhereDoor code={at.code} />
    case 'your-place':
      return <ElsewhereDoor code={null} />
    case 'missing':
      return <NotFound what={at.what} />
    default:
      return at satisfies never
  }
}
