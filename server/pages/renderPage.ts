import type { PageInput } from '../../core/api/pages.ts'
import type { Chance } from '../chance.ts'
import { answerText } from '../http/answer.ts'
import type { Ask } from '../http/ask.ts'
import type { Packs } from '../packs/openPacks.ts'
import type { Pages } from './openPages.ts'
import { fillTemplate } from './template.ts'

/** What it takes to render a page. */
export interface PageDesk extends Pick<Chance, 'now'> {
  pages: Pages
  packs: Packs
}

export type PageFacts = Partial<Omit<PageInput, 'now' | 'places'>>

/** Robots Exclusion Protocol, as its `robots` element; heeded where no HTML is read. */
const NOT_FOUND_BY_SEARCH = { 'X-Robots-Tag': 'noindex' }

/**
 * A page as HTML, from the components that the browser would use.
 *
 * @param facts what this page shows; its path and query are those asked for unless given
 * @param more.status instead of the page's own
 */
export async function renderPage(
  c: Ask,
  { pages, packs, now }: PageDesk,
  facts: PageFacts,
  more: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> {
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
  const html = fillTemplate(pages.template, page, input.script)
  return answerText(c, html, 'text/html; charset=utf-8', {
    status: more.status ?? page.status,
    headers: { ...(page.dated ? NOT_FOUND_BY_SEARCH : {}), ...more.headers },
  })
}
