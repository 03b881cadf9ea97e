import { answerPressed, encodingFor, pressText } from '../http/answer.ts'
import type { Ask } from '../http/ask.ts'
import type { KeptAnswers } from '../http/kept/keptAnswers.ts'
import { isOfNobody } from './isOfNobody.ts'
import { HTML_TYPE, renderedPage, type PageDesk, type PageFacts } from './renderPage.ts'

/**
 * A page in which nothing is of the person who asks: whoever opens the same address in the same minute gets the same bytes. All that it
 * differs by stands in the address. Where the address asks more than what may be chosen, the page is made for this person and not kept.
 */
export async function keptPage(
  c: Ask,
  desk: PageDesk & { kept: KeptAnswers },
  facts: () => PageFacts | Promise<PageFacts>,
): Promise<Response> {
  const [{ pathname, search, searchParams }, encoding] = [new URL(c.req.url), encodingFor(c)]
  const made = async (signal?: AbortSignal) => {
    const page = await renderedPage(c, desk, await facts(), {}, signal)
    return { ...page, html: await pressText(page.html, encoding) }
  }
  const { html, ...more } = isOfNobody(searchParams)
    ? await desk.kept.once(`page ${encoding} ${pathname}${search}`, c.req.raw.signal, made, (page) => page.html.body.length)
    : await made()
  return answerPressed(html, HTML_TYPE, more)
}
