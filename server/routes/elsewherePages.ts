import type { Trouble } from '../../core/seek/where.ts'
import { onlyElsewhere } from '../../core/seek/elsewhere/onlyElsewhere.ts'
import type { Deps } from '../deps.ts'
import type { Ask } from '../http/ask.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { renderPage, type PageFacts } from '../pages/renderPage.ts'

const HTML = { 'text/html': null }
const CODE = { code: 'ONS code of the council, such as E08000035' }

/** The pages of councils that no place here holds, and the one for those who keep a list. */
export const elsewherePages = (deps: Deps): Endpoint[] => [
  {
    method: 'get',
    path: '/elsewhere/:code',
    doc: {
      summary: 'Page: the nearest places with a list, and help that answers anywhere in England',
      params: CODE,
      answers: HTML,
      problems: { 404: 'A page that says what to do instead' },
    },
    handle: (c) => councilPage(c, deps),
  },
  {
    method: 'get',
    path: '/your-place',
    doc: { summary: 'Page: how a list gets on this map', answers: HTML },
    handle: (c) => renderPage(c, deps, {}),
  },
]

function councilPage(c: Ask, deps: Deps): Promise<Response> {
  const code = (c.req.param('code') ?? '').toUpperCase()
  const known = deps.authorities.get(code) !== undefined
  return renderPage(c, deps, { authorities: [...deps.authorities.all] }, known ? {} : { status: 404 })
}

/** What the page of the one council is made from that somebody outside our places lies in; null where there are several or none. */
export function elsewhereFacts(trouble: Trouble, { authorities }: Pick<Deps, 'authorities'>): PageFacts | null {
  const one = onlyElsewhere(trouble)
  if (one === null) return null
  const { code, from, outward } = one
  return { path: `/elsewhere/${code}`, authorities: [...authorities.all], where: { text: trouble.text, from, outward, authority: code } }
}
