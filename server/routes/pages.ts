import { middleOf, onlyAuthority, readPostcode } from '../../core/place/postcode.ts'
import type { PageInput } from '../../core/api/pages.ts'
import { isServiceType } from '../../core/listing/taxonomy.ts'
import { resolveWhere, type Trouble } from '../../core/seek/where.ts'
import type { Deps } from '../deps.ts'
import type { Ask } from '../http/ask.ts'
import type { Endpoint, EndpointDoc } from '../http/endpoint.ts'
import { citedSources, nearFeatures } from '../packs/openPacks.ts'
import type { Pack } from '../packs/assemblePack.ts'
import { elsewhereFacts } from './elsewherePages.ts'
import { keptPage } from '../pages/keptPage.ts'
import { keptPageWithKey } from '../pages/keptPageWithKey.ts'
import { renderPage } from '../pages/renderPage.ts'
import { whereLookup } from '../pages/whereLookup.ts'
import { ProblemError } from '../http/problem.ts'
import { PLACE_PARAM } from '../packs/packOf.ts'

const HTML = { 'text/html': null }

const page = (path: string, summary: string, handle: Endpoint['handle'], params: EndpointDoc['params'] = {}): Endpoint => ({
  method: 'get',
  path,
  doc: { summary, params, answers: HTML, problems: { 404: 'A page that says what to do instead' } },
  handle,
})

/** The pages that people read, rendered here so that they can be read before any script arrives. */
export const pages = (deps: Deps): Endpoint[] => [
  page('/', 'Page: where are you?', (c) => renderPage(c, deps, {})),
  page('/find', 'To the first page', (c) => c.redirect('/', 303)),
  page('/find/:place', 'Page: help near you, nearest first', (c) => findPage(c, deps), PLACE_PARAM),
  page(
    '/shortlist/:place',
    'Page: a shortlist. Which listings are on it stands behind the # of the address, or in the browser alone, and never comes here',
    (c) => renderPage(c, deps, {}),
    PLACE_PARAM,
  ),
  page('/service/:id', 'Page: one listing', (c) => servicePage(c, deps), { id: 'Id of the listing, a UUID' }),
  page('/helplines', 'Page: helplines, benefits calculators and crisis support', (c) => renderPage(c, deps, {})),
  page('/about', 'Page: where this comes from', (c) =>
    renderPage(c, deps, {
      programmes: deps.programmes.value,
      sources: Object.fromEntries(deps.packs.all.map(({ file }) => [file.id, file.sources])),
    }),
  ),
  page(
    '/plan/:place',
    'Page: who lives beyond reach of help, for planners',
    (c) => renderPage(c, deps, {}, deps.packs.get(c.req.param('place') ?? '') ? {} : { status: 404 }),
    PLACE_PARAM,
  ),
  page(
    '/refer/:place',
    'Page: match what somebody needs with what there is, for link workers. It is worked out in the browser',
    (c) => renderPage(c, deps, {}, deps.packs.get(c.req.param('place') ?? '') ? {} : { status: 404 }),
    PLACE_PARAM,
  ),
  { method: 'post', path: '/find', doc: FIND_DOC, handle: (c) => findByForm(c, deps) },
]

const FIND_DOC: EndpointDoc = {
  summary: 'Page: help near what was written in the form, for browsers without JavaScript. What is sent is never logged or kept',
  form: {
    where: 'A postcode, its first half, or the name of a place',
    place: 'Id of the place whose page the form stood on',
    ask: 'All that is asked beside where, as in the address of a list: types=food-bank&needs=free',
    types: 'Kinds of help',
    when: 'Times to go',
    day: 'A day of the week to go',
    part: 'The time of that day',
    needs: 'What the person needs, has or lacks',
    children: 'Ages of the children who come',
    languages: 'Languages spoken',
    asof: 'The date and time the page stands at',
    show: 'How many to show',
  },
  answers: HTML,
  problems: { 403: 'Sent from another site', 404: 'Not a place we know', 422: 'Nothing, or half a postcode, was written' },
}

const servicesOf = (pack: Pack): NonNullable<PageInput['services']> => ({ place: pack.file.id, features: pack.features })

async function findPage(c: Ask, deps: Deps): Promise<Response> {
  const pack = deps.packs.get(c.req.param('place') ?? '')
  if (pack === undefined) return renderPage(c, deps, {}, { status: 404 })
  return keptPage(c, deps, async () => ({ services: servicesOf(pack), where: await middleOfArea(c.req.query('area'), deps) }))
}

/** `area=M16` in the address: near the middle of that outward code. */
async function middleOfArea(area: string | undefined, { postcodes }: Deps): Promise<PageInput['where']> {
  const read = readPostcode(area ?? '')
  const held = read.kind === 'outward' ? await postcodes.get(read.outward) : null
  const from = held && middleOf(held.table)
  return held && from ? { text: held.table.outward, from, outward: held.table.outward, authority: onlyAuthority(held.table) } : null
}

function servicePage(c: Ask, deps: Deps): Promise<Response> {
  const found = deps.packs.service((c.req.param('id') ?? '').toLowerCase())
  if (found === undefined) return renderPage(c, deps, {}, { status: 404 })
  const { service, pack, feature } = found
  return keptPageWithKey(c, deps, (reportKey) => ({
    service: { feature, place: pack.file.id, sources: citedSources(service, pack), near: nearFeatures(service, pack) },
    reportKey,
  }))
}

const TROUBLE_STATUS: Record<Trouble['code'], 200 | 404 | 422> = {
  empty: 422,
  'half a postcode': 422,
  'unknown postcode': 404,
  'unknown place': 404,
  outside: 404,
  several: 200,
  'did you mean': 200,
  large: 200,
  'odd postcode': 404,
}

const LISTS = ['types', 'when', 'needs', 'children', 'languages']
const SINGLES = ['day', 'part', 'asof', 'show']
const LONGEST_ASKED = 2000

/** What a form asks beside where, as the address of a list would: all at once by the button that was pressed (`ask`), or box by box. */
function askedIn(fields: (name: string) => string[]): URLSearchParams {
  const ask = new URLSearchParams((fields('ask')[0] ?? '').slice(0, LONGEST_ASKED))
  const asked = new URLSearchParams()
  for (const name of [...LISTS, ...SINGLES]) {
    const values = [...ask.getAll(name), ...fields(name)].flatMap((value) => value.split(',')).filter((value) => value !== '')
    const kept = name === 'types' ? values.filter(isServiceType) : values
    if (kept.length > 0) asked.set(name, (LISTS.includes(name) ? kept.join(',') : kept[0]!).slice(0, LONGEST_ASKED))
  }
  return asked
}

async function findByForm(c: Ask, deps: Deps): Promise<Response> {
  const form = await c.req.parseBody({ all: true }).catch(() => {
    throw new ProblemError(400, 'What was sent is not a form. Open the first page and send it from there.')
  })
  const fields = (name: string): string[] => [form[name] ?? []].flat().filter((value) => typeof value === 'string')
  const preferred = deps.packs.get(fields('place')[0] ?? '')
  const places = deps.packs.all.map(({ summary }) => summary)
  const resolved = await resolveWhere(fields('where')[0] ?? '', preferred?.file.id ?? null, places, whereLookup(deps))
  const [where, trouble] = 'where' in resolved ? [resolved.where, null] : [null, resolved.trouble]
  const elsewhere = trouble && elsewhereFacts(trouble, deps)
  const pack = where ? deps.packs.get(where.place) : preferred
  const area = where?.outward
  const query = askedIn(fields)
  if (area) query.set('area', area)
  const facts = {
    path: pack ? `/find/${pack.file.id}` : '/',
    query: query.toString().replaceAll('%2C', ','),
    script: false,
    ...(pack ? { services: servicesOf(pack) } : {}),
    where,
    ...(trouble ? { trouble } : {}),
  }
  const headers = { 'Cache-Control': 'no-store' }
  if (elsewhere) return renderPage(c, deps, { query: facts.query, script: false, ...elsewhere }, { headers })
  return renderPage(c, deps, facts, { status: trouble ? TROUBLE_STATUS[trouble.code] : 200, headers })
}
