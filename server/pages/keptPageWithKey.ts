import type { Chance } from '../chance.ts'
import type { Ask } from '../http/ask.ts'
import type { KeptAnswers } from '../http/kept/keptAnswers.ts'
import { isOfNobody } from './isOfNobody.ts'
import { answerPage, renderedPage, renderPage, type PageDesk, type PageFacts } from './renderPage.ts'

/** Stands in the page that is kept, wherever the key of its form goes. */
const MARK = '7d0c6a52-90d1-4c5e-8f0b-3b9e2a64c1d7'

/**
 * As `keptPage`, of a page with a form to send once: rendered once a minute, and each who asks gets a key of their own in it, without which
 * two people's reports would be taken for one.
 */
export async function keptPageWithKey(
  c: Ask,
  desk: PageDesk & Pick<Chance, 'newId'> & { kept: KeptAnswers },
  facts: (key: string) => PageFacts,
): Promise<Response> {
  const { pathname, search, searchParams } = new URL(c.req.url)
  if (!isOfNobody(searchParams)) return renderPage(c, desk, facts(desk.newId()))
  const { html, ...more } = await desk.kept.once(
    `page with a key ${pathname}${search}`,
    c.req.raw.signal,
    (signal) => renderedPage(c, desk, facts(MARK), {}, signal),
    // Two bytes a letter, once one of them is beyond Latin-1.
    (page) => 2 * page.html.length,
  )
  return answerPage(c, { html: html.replaceAll(MARK, desk.newId()), ...more })
}
