import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPages } from '../../server/pages/openPages.ts'
import { IDS } from './packs.ts'
import { startServer, type Started } from './server.ts'

let server: Started
beforeAll(async () => {
  server = await startServer()
})

const page = async (path: string) => (await server.app.request(path)).text()

async function send(fields: Record<string, string>): Promise<{ status: number; html: string; cache: string | null }> {
  const answer = await server.app.request('/find', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
  return { status: answer.status, html: await answer.text(), cache: answer.headers.get('cache-control') }
}

describe('a page', () => {
  it('is the built page around what was rendered: language, title, description, preloads and state', async () => {
    const html = await page('/find/little-marsh?types=food-bank')
    expect(html).toContain('<html lang="en-GB" dir="ltr">')
    expect(html).toContain('<title>A &lt;title&gt;</title>')
    expect(html).toContain('<meta name="description" content="What &quot;it&quot; is">')
    expect(html).toContain('<link rel="preload" as="fetch" crossorigin href="/api/places/x?v=1&amp;w=2">')
    expect(html).toContain('<div id="app"><main data-path="/find/little-marsh" data-query="types=food-bank"><p>4 services</p>')
    expect(html).toContain('<script type="module" crossorigin src="/assets/main-1.js">')
  })
  it('carries its state so that nothing in it can end the block', async () => {
    expect(await page('/')).toContain('<script type="application/json" id="page-state">{"text":"\\u003c/script>\\u003cb>"}</script></body>')
  })
  it('is compressed on the way and asked about again each time', async () => {
    const answer = await server.app.request('/', { headers: { 'accept-encoding': 'gzip' } })
    expect([answer.headers.get('content-encoding'), answer.headers.get('cache-control')]).toEqual(['gzip', 'no-cache'])
    expect(gunzipSync(await answer.arrayBuffer()).toString()).toContain('<div id="app">')
  })
  it('starts near the middle of an outward code that stands in the address', async () => {
    expect(await page('/find/little-marsh?area=M16')).toContain('from 0 52.25 M16')
    expect(await page('/find/little-marsh?area=ZZ9')).toContain('from nowhere')
  })
  it('of one listing cites its sources', async () => {
    expect(await page(`/service/${IDS.bank}`)).toContain('cites list-2026')
  })
  it.each(['/find/atlantis', '/service/none', '/plan/atlantis', '/nothing/here'])('%s is 404, as a page', async (path) => {
    const answer = await server.app.request(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  })
  it.each([
    ['/find/little-marsh/', '/find/little-marsh'],
    ['/find/little-marsh/?types=food-bank&area=M16', '/find/little-marsh?types=food-bank&area=M16'],
    ['/helplines//', '/helplines'],
    ['//evil.example/', '/evil.example'],
    ['/%5Cevil.example/', '/%5Cevil.example'],
  ])('has one address: %s is moved to %s for good', async (path, plain) => {
    const answer = await server.app.request(`http://localhost${path}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([308, plain])
  })
  it('keeps a slash at the end of what only programs ask for an error', async () => {
    expect((await server.app.request('/api/places/')).status).toBe(404)
    expect((await server.app.request('/')).status).toBe(200)
  })
  it('asked for in a wrong way still answers a person in HTML', async () => {
    const answer = await server.app.request(`/find/little-marsh?x=${'y'.repeat(9000)}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([414, 'text/html; charset=utf-8'])
    expect(await answer.text()).toContain('Ask for less at once.')
  })
  it('gives its scripts for ever, under names that change with them', async () => {
    const answer = await server.app.request('/assets/main-1.js', { headers: { 'accept-encoding': 'br' } })
    expect([answer.headers.get('cache-control'), answer.headers.get('content-encoding')]).toEqual([
      'public, max-age=31536000, immutable',
      'br',
    ])
    expect((await server.app.request('/robots.txt')).headers.get('cache-control')).toBe('no-cache')
  })
  it('must have been built', async () => {
    await expect(openPages(await mkdtemp(join(tmpdir(), 'together-map-')))).rejects.toThrow(
      'is missing. Build the pages with: npm run build.',
    )
  })
})

describe('the form without JavaScript', () => {
  it('finds a postcode, keeps the kinds asked for, and answers with no script, state or copy', async () => {
    const { status, html, cache } = await send({ where: ' m16 0ra ', types: 'food-bank,nonsense' })
    expect([status, cache]).toEqual([200, 'no-store'])
    expect(html).toContain('data-path="/find/little-marsh" data-query="types=food-bank&area=M16"')
    expect(html).toContain('from 0 52 M16')
    expect(html).not.toMatch(/<script|modulepreload|rel="preload"/)
  })
  it('keeps all that was asked, by the button that was pressed or box by box, and takes where from the form alone', async () => {
    const asked = 'types=food-bank,nonsense&needs=free&when=sat-am&area=B24&asof=2018-02-08T11:00&show=40&where=B24+9AA'
    expect((await send({ where: 'M16 0RA', ask: asked })).html).toContain(
      'data-query="types=food-bank&when=sat-am&needs=free&asof=2018-02-08T11%3A00&show=40&area=M16"',
    )
    const boxes = { where: 'M16 0RA', needs: 'free', children: 'baby', day: 'sat', part: 'am', languages: '' }
    expect((await send(boxes)).html).toContain('data-query="needs=free&children=baby&day=sat&part=am&area=M16"')
  })
  it('finds an outward code by its middle and a place by its name', async () => {
    expect((await send({ where: 'M16' })).html).toContain('from 0 52.25 M16')
    expect((await send({ where: 'st annes' })).html).toContain('from 0 52 M16')
    expect((await send({ where: 'marsh gr' })).html).toContain('from 0 52.01 M16')
  })
  it.each([
    ['', 422, 'empty, 0'],
    ['M16 0', 422, 'half a postcode, 1'],
    ['M16 9AA', 404, 'unknown postcode, 1'],
    ['M16 CONSTRUCTOR', 404, 'unknown postcode, 1'],
    ['ZZ9 9ZZ', 404, 'odd postcode, 0'],
    ['Marshalling', 404, 'outside, 0'],
    ['Qqqqqq', 404, 'unknown place, 0'],
    ['Newton', 200, 'several, 2'],
  ])('answers %j with %i and says %s choices', async (where, status, trouble) => {
    const answer = await send({ where, place: 'little-marsh' })
    expect(answer.status).toBe(status)
    expect(answer.html).toContain(`trouble: ${trouble} choices`)
    expect(answer.html).toContain('data-path="/find/little-marsh"')
  })
  it('leads back to the first page when it is reloaded without its fields', async () => {
    const answer = await server.app.request('/find')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
  })
})
