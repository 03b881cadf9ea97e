import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import type { PlaceSummary } from '../../core/api/places.ts'
import { hasArrived, isArrivalAwaited } from '../ui/arrival.ts'
import { ExitButton } from '../ui/ExitButton.tsx'
import { IconSymbols } from '../ui/icons/Icon.tsx'
import { KeeperNote } from './KeeperNote.tsx'
import { KindSymbols } from './KindIcon.tsx'
import { usePage } from './PageContext.tsx'

/** Header, page, footer. The links of the header keep the clock that was asked for. */
export function Layout({ children }: { children: ReactNode }) {
  const { places } = usePage()
  const [path] = useLocation()
  const asof = new URLSearchParams(useSearch()).get('asof')
  const keep = (to: string) => (asof === null ? to : `${to}?asof=${encodeURIComponent(asof).replaceAll('%3A', ':')}`)
  const planned = /^\/(?:find|shortlist|plan|refer)\/([a-z-]+)/.exec(path)?.[1] ?? places.find(({ counts }) => counts.services > 0)?.id
  const current = (starts: string) => (path.startsWith(starts) ? 'page' : undefined)
  const main = useArrival(path)
  return (
    <>
      <a className="skip" href="#main">
        <Trans>Skip to the page</Trans>
      </a>
      <IconSymbols />
      <KindSymbols />
      {isForResidents(path) && <ExitButton />}
      <header className="top">
        <div className="top-row">
          <Link className="brand" href={keep('/')}>
            <BrandMark />
            Together Map
          </Link>
          <nav aria-label="Together Map">
            <ul>
              <li>
                <Link href={keep('/')} aria-current={path === '/' ? 'page' : undefined}>
                  <Trans>Find help</Trans>
                </Link>
              </li>
              <li>
                <Link href={keep('/about')} aria-current={current('/about')}>
                  <Trans>Where this comes from</Trans>
                </Link>
              </li>
              {planned !== undefined && (
                <li>
                  <Link href={keep(`/refer/${planned}`)} aria-current={current('/refer/')}>
                    <Trans>For link workers</Trans>
                  </Link>
                </li>
              )}
              {planned !== undefined && (
                <li>
                  <Link href={keep(`/plan/${planned}`)} aria-current={current('/plan/')}>
                    <Trans>For planners</Trans>
                  </Link>
                </li>
              )}
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={/^\/(?:plan|refer)\//.test(path) ? 'main main-wide' : 'main'}>
        {children}
      </main>
      <footer className="foot">
        <KeeperNote place={placeAt(path, places)} />
        <p>
          <Trans>Your postcode is never kept and never logged. This site sets no cookies and counts no visitors.</Trans>
        </p>
        <ul className="foot-links">
          <li>
            <Link href={keep('/helplines')}>
              <Trans>Helplines</Trans>
            </Link>
          </li>
          <li>
            <Link href={keep('/about')}>
              <Trans>Sources, licences and dates</Trans>
            </Link>
          </li>
          {planned !== undefined && (
            <li>
              <Link href={keep(`/plan/${planned}`)}>
                <Trans>For planners</Trans>
              </Link>
            </li>
          )}
        </ul>
      </footer>
    </>
  )
}

/** The place that a page is of; a listing says itself which it stands in. */
const placeAt = (path: string, places: readonly PlaceSummary[]): PlaceSummary | null => {
  const id = /^\/(?:find|shortlist|plan|refer)\/([^/]+)\/?$/i.exec(path)?.[1]
  return places.find((place) => place.id === id) ?? null
}

const isForResidents = (path: string): boolean => path === '/' || /^\/(find|shortlist|service|helplines|elsewhere)(\/|$)/.test(path)

/** A new page starts at its top, with the reader at its heading; a step back leaves the reader where they were. */
function useArrival(path: string) {
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  const stepped = useRef(false)
  useEffect(() => {
    const onStep = () => {
      stepped.current = true
    }
    addEventListener('popstate', onStep)
    return () => removeEventListener('popstate', onStep)
  }, [])
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    const back = stepped.current
    stepped.current = false
    if (back) return
    if (hasArrived()) return
    scrollTo(0, 0)
    if (!isArrivalAwaited()) main.current?.focus({ preventScroll: true })
  }, [path])
  return main
}

function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path className="mark-pin" d="M16 2.5A10.5 10.5 0 0 0 5.5 13C5.5 20.5 16 29.5 16 29.5S26.5 20.5 26.5 13A10.5 10.5 0 0 0 16 2.5Z" />
      <path className="mark-hands" d="M10.5 13.5c2-2.5 3.5-2.5 5.5 0s3.5 2.5 5.5 0" />
    </svg>
  )
}
