import { beforeAll, expect, it } from 'vitest'
import { render } from '../../../client/entry.server.tsx'
import { IDS, littleData } from '../packs.ts'
import { startServer, type Started } from '../server.ts'

let server: Started
beforeAll(async () => {
  const plain = await startServer()
  server = await startServer(littleData(), { pages: { ...plain.deps.pages, render } })
})

const THEN = 'asof=2018-02-08T11:00'

async function fetched(path: string, init?: RequestInit) {
  const answer = await server.app.request(path, init)
  const html = await answer.text()
  return {
    robots: [answer.headers.get('x-robots-tag'), /<meta name="robots" content="([^"]*)">/.exec(html)?.[1] ?? null],
    title: /<title>([^<]*)/.exec(html)![1]!,
    description: /<meta name="description" content="([^"]*)">/.exec(html)![1]!,
    html,
  }
}

const sent = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
})

it.each([
  ['/', false],
  ['/find/little-marsh', true],
  [`/service/${IDS.bank}`, true],
  ['/plan/little-marsh', true],
  ['/helplines', false],
  ['/about', false],
])('%s at a date of the past is kept out of search engines, and of today is not', async (path, speaksOfThen) => {
  const [then, now] = [await fetched(`${path}?${THEN}`), await fetched(path)]
  expect(then.robots).toEqual(['noindex', 'noindex'])
  expect(now.robots).toEqual([null, null])
  // What a message shows of a link that is sent.
  for (const words of [then.title, then.description]) expect(words.startsWith('As listed in February 2018: ')).toBe(speaksOfThen)
  expect(now.title + now.description).not.toContain('As listed')
  // No other address is named as the one to keep or to show.
  expect(then.html).not.toMatch(/rel="canonical"|property="og:|name="twitter:/)
})

it('so is a page that a form without script asked for', async () => {
  const { robots, title } = await fetched('/find', sent({ where: 'M16 0RA', asof: '2018-02-08T11:00' }))
  expect(robots).toEqual(['noindex', 'noindex'])
  expect(title).toMatch(/^As listed in February 2018: Help in /)
})
