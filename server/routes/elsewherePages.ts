import type { Trouble } from '../../core/seek/where.ts'
import { UNSURE_FROM_M } from '../../core/seek/search.ts'
import { onlyElsewhere } from '../../core/seek/elsewhere/onlyElsewhere.ts'
import { placeHolding } from '../../core/place/elsewhere/placeHolding.ts'
import type { Deps } from '../deps.ts'
import type { Ask } from '../http/ask.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { placedAuthorities } from '../packs/authorities.ts'
import { renderPage, type PageFacts } from '../pages/renderPage.ts'

const HTML = { 'text/html': null }
const CODE = { code: 'ONS code of the council, such as E08000035' }

/** The pages of councils that no place here holds, and the one for those who keep a list. */
export const elsewherePages = (deps: Deps): Endpoint[] => [
  {
    method: 'get',
    path: '/elsewhere/:code',
    doc: {
      summary:
        'Page: the nearest places with a list, and help that answers anywhere in England; where a place lists help there, to that place',
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

/** Of a council that a place lists help in, that place: for now, since places come and go. */
async function councilPage(c: Ask, deps: Deps): Promise<Response> {
  const code = (c.req.param('code') ?? '').toUpperCase()
  const known = deps.authorities.get(code)
  const own = known && placeHolding(code, summariesOf(deps))
  if (own) return c.redirect(`/find/${own.id}${new URL(c.req.url).search}`, 302)
  return renderPage(c, deps, { authorities: placedAuthorities(deps.authorities, deps.packs) }, known ? {} : { status: 404 })
}

const summariesOf = ({ packs }: Pick<Deps, 'packs'>) => packs.all.map(({ summary }) => summary)

/** What the page of the one council is made from that somebody outside our places lies in; null where there are several or none. */
export function elsewhereFacts(trouble: Trouble, { authorities, packs }: Pick<Deps, 'authorities' | 'packs'>): PageFacts | null {
  const one = onlyElsewhere(trouble)
  if (one === null) return null
  const { code, from, outward, guessed } = one
  return {
    path: `/elsewhere/${code}`,
    authorities: placedAuthorities(authorities, packs),
    where: { text: trouble.text, from, outward, authority: code, ...(guessed ? { roughM: 2 * UNSURE_FROM_M } : {}) },
  }
}
