import type { PageInput } from '../../core/api/pages.ts'
import type { Chance } from '../chance.ts'
import { answerText } from '../http/answer.ts'
import type { AddressOf, Ask } from '../http/ask.ts'
import { networkOf } from '../http/networkOf.ts'
import type { Packs } from '../packs/openPacks.ts'
import type { Pages } from './openPages.ts'
import type { PageTurn } from './pageTurns.ts'
import { fillTemplate } from './template.ts'

/** What it takes to render a page. */
export interface PageDesk extends Pick<Chance, 'now'> {
  pages: Pages
  packs: Packs
  addressOf: AddressOf
  pageTurn: PageTurn
}

export type PageFacts = Partial<Omit<PageInput, 'now' | 'places'>>

/** Robots Exclusion Protocol, as its `robots` element; heeded where no HTML is read. */
const NOT_FOUND_BY_SEARCH = { 'X-Robots-Tag': 'noindex' }

/** A page that is ready to be sent. */
export interface RenderedPage {
  html: string
  status: number
  headers: Readonly<Record<string, string>>
}

/** What is answered otherwise than the page itself says. */
interface More {
  status?: number
  headers?: Readonly<Record<string, string>>
  /** It waits for no turn: it says what came of something that was sent. */
  isTold?: boolean
}

/**
 * A page as HTML, from the components that the browser would use.
 *
 * @param facts what this page shows; its path and query are those asked for unless given
 * @param more.status instead of the page's own
 */
export async function renderPage(c: Ask, desk: PageDesk, facts: PageFacts, more: More = {}): Promise<Response> {
  return answerPage(c, await renderedPage(c, desk, facts, more))
}

export const answerPage = (c: Ask, { html, ...more }: RenderedPage): Promise<Response> => answerText(c, html, HTML_TYPE, more)

export const HTML_TYPE = 'text/html; charset=utf-8'

/**
 * The same, not sent yet. Waits for its turn: rejects as `fairTurns`.
 *
 * @param signal says that nobody waits for it any more
 */
export async function renderedPage(
  c: Ask,
  desk: PageDesk,
  facts: PageFacts,
  { isTold = false, ...more }: More = {},
  signal: AbortSignal = c.req.raw.signal,
): Promise<RenderedPage> {
  const giveBack = isTold ? null : await desk.pageTurn({ network: networkOf(desk.addressOf(c)), signal })
  try {
    return await rendered(c, desk, facts, more)
  } finally {
    giveBack?.()
  }
}

async function rendered(c: Ask, { pages, packs, now }: PageDesk, facts: PageFacts, more: More): Promise<RenderedPage> {
  const url = new URL(c.req.url)
  const input: PageInput = {
    path: url.pathname,
    query: url.search.slice(1),
    now: now(),
    places: packs.all.map((pack) => pack.summary),
    script: true,
    ...facts,
  }
  const page = await pages.render(input)
  return {
    html: fillTemplate(pages.template, page, input.script),
    status: more.status ?? page.status,
    headers: { ...(page.dated ? NOT_FOUND_BY_SEARCH : {}), ...more.headers },
  }
}
