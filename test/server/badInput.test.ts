import { beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '../../core/api/problem.ts'
import { startServer, type Started } from './server.ts'

let server: Started
beforeAll(async () => {
  server = await startServer()
})

async function problemOf(path: string, init: RequestInit = {}): Promise<Problem> {
  const answer = await server.app.request(path, init)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const problem = Problem.parse(await answer.json())
  expect(problem.status).toBe(answer.status)
  expect(problem.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  return problem
}

const MARSH = '/api/places/little-marsh'

describe('a wrong question', () => {
  it.each([
    [`${MARSH}/gaps?reach_m=-5`, 'reach_m', 'should be walked metres, at least 1'],
    [`${MARSH}/gaps?reach_m=1e999`, 'reach_m', 'should be walked metres as a plain number'],
    [`${MARSH}/gaps?detour=NaN`, 'detour', 'should be walked metres per straight metre as a plain number'],
    [`${MARSH}/gaps?hours=sat-25`, 'hours', 'should be days and hours such as sat-10, sat-9..11 or mon-18,tue-18'],
    [`${MARSH}/gaps?format=xml`, 'format', 'should be one of json, csv, geojson'],
    [`${MARSH}/search?near=999,0`, 'near', 'should be longitude,latitude in degrees such as -2.26,53.46'],
    [`${MARSH}/search?near=here`, 'near', 'should be longitude,latitude in degrees such as -2.26,53.46'],
    [`${MARSH}/search?near=53.46,-2.27`, 'near', 'should be longitude first: write -2.27,53.46, not 53.46,-2.27'],
    [`${MARSH}/search?near=50.1,-5`, 'near', 'should be longitude first: write -5,50.1, not 50.1,-5'],
    [`${MARSH}/search?near=60.4,-1.2`, 'near', 'should be longitude first: write -1.2,60.4, not 60.4,-1.2'],
    [`${MARSH}/search?types=foodbank`, 'types', 'should be a kind of service such as food-bank; /openapi.json lists them all'],
    [`${MARSH}/search?limit=2.5`, 'limit', 'should be a whole count'],
    [`${MARSH}/search?limit=1&limit=2`, 'limit', 'stands more than once; give it once, several values with commas between'],
    [`${MARSH}/search?at=2018-02-31`, 'at', 'should be a date that exists, such as 2018-02-08T11:00'],
    [
      `${MARSH}/search?colour=red`,
      'colour',
      'leave it out; what can be asked here is near, types, when, needs, children, languages, q, at, open, referral, limit',
    ],
    [
      `${MARSH}/search?__proto__=1`,
      '__proto__',
      'leave it out; what can be asked here is near, types, when, needs, children, languages, q, at, open, referral, limit',
    ],
    ['/api/places?x=1', 'x', 'leave it out; nothing can be asked here'],
    ['/api/search/places?q=a', 'q', 'should be at least two letters'],
    ['/api/search/places', 'q', 'should be a name of at least two letters'],
  ])('%s names the field and the remedy', async (path, field, message) => {
    const problem = await problemOf(path)
    expect([problem.status, problem.errors]).toEqual([400, [{ field, message }]])
    expect(problem.detail).toContain(`${field}: ${message}`)
  })

  it.each([
    ['/api/places/atlantis/services', 404, 'There is no place “atlantis” here. Use one of: little-marsh, england.'],
    ['/api/postcodes/ZZ9', 404, 'We don’t know postcodes that start with ZZ9. This map covers Little Marsh.'],
    ['/api/postcodes/M16%200', 400, 'Send only the first half of the postcode, such as M16, and look the rest up in the answer.'],
    ['/api/postcodes/M160RA', 400, 'Send only the first half of the postcode, such as M16, and look the rest up in the answer.'],
    ['/api/postcodes/..%2F..%2Fplacenames', 400, '“../../placenames” is not the first half of a postcode. Send one such as M16.'],
    [
      '/api/services/5b7f1c9e-0a3d-5e6f-8a1b-0000000000ff',
      404,
      'We don’t know this listing; it may have been taken off the map. Find others at /api/places.',
    ],
    ['/api/nothing', 404, 'There is nothing at this address. Every route is listed in /openapi.json.'],
    ['/assets/old-0.js', 404, 'There is no such file. Load the page again.'],
    ['/tiles/3/8/0', 400, 'There is no such tile. Zoom goes from 0 to 18, column and row from 0 to 2^zoom − 1.'],
    ['/tiles/3/7/0', 404, 'Streets are turned off here. The outlines and the list work without them.'],
    [
      `${MARSH}/search?types=${'food-bank,'.repeat(1024)}`,
      414,
      'The question in the address is longer than 8192 bytes. Ask for less at once.',
    ],
  ])('%s says what to do next', async (path, status, detail) => {
    expect(await problemOf(path)).toMatchObject({ status, detail })
  })

  it('by a method that is not there is told which ones are', async () => {
    const answer = await server.app.request('/api/places', { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('a form', () => {
  const send = (headers: Record<string, string>, body = 'where=M16') =>
    server.app.request('http://map.test/find', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    })

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.test' },
    { origin: 'null' },
  ])('sent from another site (%j) is refused', async (headers) => expect((await send(headers)).status).toBe(403))
  it.each<Record<string, string>>([{ 'sec-fetch-site': 'same-origin' }, { origin: 'https://map.test' }, {}])(
    'sent from here (%j) is answered',
    async (headers) => expect((await send(headers)).status).toBe(200),
  )
  it('larger than 16 kB is refused, whether or not it says its size', async () => {
    const large = `where=${'x'.repeat(20_000)}`
    expect((await send({ 'content-length': String(large.length) }, large)).status).toBe(413)
    expect((await send({ 'transfer-encoding': 'chunked' }, large)).status).toBe(413)
  })
  it('that is no form is refused', async () => {
    expect((await send({ 'content-type': 'multipart/form-data; boundary=x' }, 'nonsense')).status).toBe(400)
  })
})

describe('every answer', () => {
  it.each([
    ['/api/places', 200],
    ['/', 200],
    ['/find/little-marsh', 200],
    ['/api/nothing', 404],
    ['/nothing', 404],
    ['/assets/main-1.js', 200],
    ['/api/places/little-marsh/gaps?reach_m=-5', 400],
    ['/api/broken', 500],
  ])('%s carries the security headers and sets no cookie', async (path, status) => {
    const { app } = await startServer()
    app.get('/api/broken', () => {
      throw new Error('secret detail')
    })
    const answer = await app.request(path)
    expect(answer.status).toBe(status)
    const policy = answer.headers.get('content-security-policy')
    for (const part of [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
      expect(policy?.split('; ')).toContain(part)
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(answer.headers.get('permissions-policy')).toContain('geolocation=(self)')
    expect(answer.headers.get('set-cookie')).toBeNull()
    if (status === 500) expect(await answer.text()).not.toMatch(/secret|at .*\.ts/)
  })
})

describe('the log', () => {
  it('has one line a request with the route, and no postcode, position or form', async () => {
    const { app, lines } = await startServer()
    await app.request('/api/places/little-marsh/search?near=-2.26123,53.46456')
    await app.request('/find/little-marsh?area=M16&q=M16%200RA')
    await app.request('/api/postcodes/M160RA')
    await app.request('/M16%200RA')
    await app.request('/find', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'where=M16+0RA' })
    await app.request('/tiles/12/2021/1333')
    const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(said.map(({ method, route, status, near }) => [method, route, status, near])).toEqual([
      ['GET', '/api/places/:place/search', 200, '-2.26,53.46'],
      ['GET', '/find/:place', 200, undefined],
      ['GET', '/api/postcodes/:outward', 400, undefined],
      ['GET', '(none)', 404, undefined],
      ['POST', '/find', 200, undefined],
      ['GET', '/tiles/:z/:x/:y', 404, undefined],
    ])
    expect(lines.join('')).not.toMatch(/M16|0RA|2021|26123|46456/)
  })
  it('and the answer to a failure carry the same number, and only the log says why', async () => {
    const { app, lines } = await startServer()
    app.get('/api/broken', () => {
      throw new Error('the reason')
    })
    const { instance } = (await (await app.request('/api/broken')).json()) as Problem
    const id = instance?.slice('urn:uuid:'.length)
    expect(lines.map((line) => (JSON.parse(line) as { problem: string }).problem)).toEqual([id, id])
    expect(lines[0]).toContain('the reason')
  })
})
