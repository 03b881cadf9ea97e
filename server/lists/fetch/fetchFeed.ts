import { askOnce, type Answer } from './askOnce.ts'
import { FETCH_LIMITS, FETCH_MEANS, type FetchLimits, type FetchMeans } from './fetchMeans.ts'
import { NotFetched } from './notFetched.ts'

export interface Fetched {
  /** Where it was in the end; without name and password. */
  url: string
  /** "application/json"; '' = not said. */
  type: string
  bytes: Uint8Array
}

/**
 * Fetches a list from its address, politely: one question at a time, as often as the server says, never from a private network, and never
 * more than the limits allow.
 *
 * @throws NotFetched, also where a web page is answered in place of a list
 */
export async function fetchFeed(address: string, limits: FetchLimits = FETCH_LIMITS, means: FetchMeans = FETCH_MEANS): Promise<Fetched> {
  let url = addressOf(address)
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const answer = await askPatiently(url, limits, means)
    const next = movedTo(answer, url)
    if (next === null) return listOf(answer, url)
    url = next
  }
  throw new NotFetched(addressOf(address), `leads on more than ${limits.redirects} times`, 'give the address where it ends in a browser')
}

function addressOf(address: string): URL {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new NotFetched(address.trim(), 'is no address of the web', 'write it whole, beginning with https://')
  return url
}

/** Asks again where the server says when, if that is soon. */
async function askPatiently(url: URL, limits: FetchLimits, means: FetchMeans): Promise<Answer> {
  for (let repeats = 0; ; repeats++) {
    const answer = await askOnce(url, limits, means)
    if (answer.status !== 429 && answer.status !== 503) return answer
    const waitMs = waitOf(answer.headers['retry-after'], means.now()) ?? FIRST_WAIT_MS * 2 ** repeats
    if (waitMs > limits.waitMs || repeats >= limits.repeats)
      throw new NotFetched(url, answer.status === 429 ? 'has been asked too often' : 'is not ready', `try again in ${inWords(waitMs)}`)
    await means.wait(waitMs)
  }
}

const FIRST_WAIT_MS = 5_000

const inWords = (ms: number): string =>
  ms < 90_000 ? 'a minute' : ms < 5_400_000 ? `${Math.ceil(ms / 60_000)} minutes` : `${Math.ceil(ms / 3_600_000)} hours`

/** `Retry-After` is seconds or a date (RFC 9110). Milliseconds; null = not said. */
function waitOf(header: string | undefined, now: number): number | null {
  const said = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000
  const date = Date.parse(said)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** null = it has not moved. */
function movedTo({ status, headers: { location } }: Answer, url: URL): URL | null {
  if (!MOVED.has(status)) return null
  if (location === undefined || !URL.canParse(location, url)) throw new NotFetched(url, 'leads on to nowhere', 'ask whoever runs it')
  const next = new URL(location, url)
  if (next.protocol !== 'https:' && next.protocol !== 'http:')
    throw new NotFetched(url, `leads on to something that is no address of the web (${next.protocol})`, 'ask whoever runs it')
  return next
}

function listOf({ status, headers, bytes }: Answer, url: URL): Fetched {
  if (status !== 200) throw new NotFetched(url, ...refusalOf(status))
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart()
  if (type === 'text/html' || type === 'application/xhtml+xml' || /^<(?:!doctype html|html|head|body)\b/i.test(start))
    throw new NotFetched(
      url,
      'answers with a web page, not with a list',
      'give the address of the data itself: a link such as "Download CSV" or the API',
    )
  if (bytes.length === 0) throw new NotFetched(url, 'answers with nothing', 'ask whoever runs it')
  return { url: `${url.origin}${url.pathname}${url.search}`, type, bytes }
}

function refusalOf(status: number): [why: string, remedy: string] {
  if (status === 401 || status === 403) return [`does not let us in (${status})`, 'ask its publisher for an open address, or give the file']
  if (status === 404 || status === 410)
    return [`is not there (${status})`, 'look for a slip in the address, or for where the list has moved']
  if (status >= 500) return [`has a fault of its own (${status})`, 'try again later, or ask whoever runs it']
  return [`answers with ${status} and no list`, 'ask whoever runs it']
}
