import { createHash } from 'node:crypto'
import { type OrukPage, orukServices } from '../../../core/lists/formats/oruk/orukServices.ts'
import { Unreadable } from '../../../core/lists/formats/unreadable.ts'
import { fetchFeed } from './fetchFeed.ts'
import { FETCH_LIMITS, FETCH_MEANS, type FetchLimits, type FetchMeans } from './fetchMeans.ts'
import { NotFetched } from './notFetched.ts'

export interface FetchedPages {
  /** All services of all pages as one text for `readOruk`. */
  text: string
  pages: number
  bytes: number
}

/**
 * Fetches an Open Referral feed page by page (`?page=2`), whether it counts from 0 or from 1; one that has no pages is one.
 *
 * @param onPage called after each page; `of` null = the feed does not say how many there are
 * @throws NotFetched where a page cannot be fetched, comes a second time, or is no JSON of a feed, there are more than the limits allow, or it takes longer
 */
export async function fetchPages(
  address: string,
  onPage: (page: number, of: number | null) => void = () => undefined,
  limits: FetchLimits = FETCH_LIMITS,
  means: FetchMeans = FETCH_MEANS,
): Promise<FetchedPages> {
  const services: unknown[] = []
  const seen = new Set<string>()
  const until = means.now() + limits.feedMs
  let [at, bytes, url] = [1, 0, address]
  for (;;) {
    const fetched = await fetchFeed(url, limits, means)
    const page = pageIn(fetched.bytes, url)
    bytes += fetched.bytes.length
    if (bytes > limits.bytes)
      throw new NotFetched(
        address,
        `has more than ${Math.round(limits.bytes / 1e6)} MB in its pages`,
        'ask for a part of it, or give the file itself',
      )
    if (page.pages !== null && page.pages > limits.pages) throw tooMany(address, limits.pages)
    if (seen.has(page.digest))
      throw new NotFetched(new URL(url), `gives the same page again (page ${at})`, 'tell its publisher: the feed does not end')
    if (page.services.length > 0) seen.add(page.digest)
    services.push(...page.services)
    onPage(at, page.pages)
    if (!hasMore(page, at)) return { text: JSON.stringify(services), pages: at, bytes }
    if (at >= limits.pages) throw tooMany(address, limits.pages)
    if (means.now() > until) throw tooSlow(address, limits.feedMs, at)
    at += 1
    url = withPage(address, (page.number ?? at - 1) + 1)
  }
}

function pageIn(bytes: Uint8Array, url: string): OrukPage & { digest: string } {
  try {
    const page = orukServices(new TextDecoder().decode(bytes))
    return { ...page, digest: createHash('sha256').update(JSON.stringify(page.services)).digest('base64') }
  } catch (error) {
    // JSON may be read in more layers than it can be written in.
    if (error instanceof RangeError)
      throw new NotFetched(new URL(url), 'answers with JSON of more layers than any feed has', 'tell its publisher', error)
    if (!(error instanceof Unreadable)) throw error
    throw new NotFetched(new URL(url), 'answers with what is no page of a feed', error.message, error)
  }
}

/** An empty page is the last, whatever the feed says. */
function hasMore({ services, pages, isLast }: OrukPage, at: number): boolean {
  if (services.length === 0 || isLast === true) return false
  return pages === null ? isLast === false : at < pages
}

function withPage(address: string, page: number): string {
  const url = new URL(address)
  url.searchParams.set('page', String(page))
  return url.href
}

const tooMany = (address: string, pages: number) =>
  new NotFetched(address, `has more than ${pages} pages`, 'ask for larger pages (such as perPage=100), or for a part of it')

const tooSlow = (address: string, ms: number, pages: number) =>
  new NotFetched(
    address,
    `has not ended within ${ms <= 60_000 ? 'a minute' : `${Math.ceil(ms / 60_000)} minutes`}, after ${pages === 1 ? 'one page' : `${pages} pages`}`,
    'ask for larger pages (such as perPage=100), or give the file itself',
  )
