import { describe, expect, it } from 'vitest'
import { fetchPages } from '../../../../server/lists/fetch/fetchPages.ts'
import type { FetchLimits } from '../../../../server/lists/fetch/fetchMeans.ts'
import { listServer } from './listServer.ts'

const server = listServer()
const { answers, asked, means, url } = server
const fetched = async (some: Partial<FetchLimits> = {}, path = '/services?perPage=1') =>
  await fetchPages(url(path), () => undefined, server.limits(some), means)
const pageOf = (path: string | undefined): number => Number(new URL(path ?? '', 'http://x').searchParams.get('page') ?? -1)
const service = (id: number) => ({ id: `s${id}`, name: `Service ${id}` })
const idsIn = (text: string) => (JSON.parse(text) as { id: string }[]).map(({ id }) => id)

describe('a feed in pages', () => {
  it('of version 3.0 is fetched one page after another', async () => {
    answers(({ url: path }, sent) => {
      const page = pageOf(path) < 0 ? 1 : pageOf(path)
      sent.end(
        JSON.stringify({ total_pages: 3, page_number: page, first_page: page === 1, last_page: page === 3, contents: [service(page)] }),
      )
    })
    const seen: unknown[] = []
    const { text, pages } = await fetchPages(url('/services?perPage=1'), (...progress) => seen.push(progress), server.limits(), means)
    expect([idsIn(text), pages]).toEqual([['s1', 's2', 's3'], 3])
    expect(asked).toEqual(['/services?perPage=1', '/services?perPage=1&page=2', '/services?perPage=1&page=3'])
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  it('that counts from 0 is not read with a gap', async () => {
    answers(({ url: path }, sent) => {
      const page = pageOf(path) < 0 ? 0 : pageOf(path)
      sent.end(JSON.stringify({ totalPages: 2, number: page, first: page === 0, last: page === 1, content: [service(page)] }))
    })
    expect(idsIn((await fetched()).text)).toEqual(['s0', 's1'])
  })

  it('that does not say how many ends with its last, or with an empty one', async () => {
    answers(({ url: path }, sent) => sent.end(JSON.stringify({ last: false, content: pageOf(path) === 3 ? [] : [service(pageOf(path))] })))
    expect(idsIn((await fetched()).text)).toEqual(['s-1', 's2'])
  })

  it('may be one list', async () => {
    answers((_, sent) => sent.end(JSON.stringify([service(1), service(2)])))
    expect(await fetched()).toMatchObject({ pages: 1 })
  })
})

describe('a feed that does not end well', () => {
  it('gives the same page again for ever', async () => {
    answers((_, sent) => sent.end(JSON.stringify({ total_pages: 400, page_number: 1, contents: [service(1)] })))
    await expect(fetched()).rejects.toThrow(
      `${url('/services')} gives the same page again (page 2); tell its publisher: the feed does not end`,
    )
    expect(asked).toHaveLength(2)
  })

  it('has too many pages, by its own word or one after another', async () => {
    answers((_, sent) => sent.end(JSON.stringify({ total_pages: 501, contents: [service(1)] })))
    await expect(fetched()).rejects.toThrow('has more than 500 pages; ask for larger pages')
    answers((_, sent, nth) => sent.end(JSON.stringify({ last_page: false, contents: [service(nth)] })))
    await expect(fetched({ pages: 5 })).rejects.toThrow('has more than 5 pages')
  })

  it('has too much in all its pages', async () => {
    const long = 'x'.repeat(400_000)
    answers((_, sent, nth) => sent.end(JSON.stringify({ last_page: false, contents: [{ ...service(nth), description: long }] })))
    await expect(fetched({ bytes: 1e6 })).rejects.toThrow('has more than 1 MB in its pages')
    expect(asked).toHaveLength(3)
  })

  // Each page takes six minutes: the third ends after 18, and no fourth is asked for; a feed whose third is its last is whole.
  it('goes on for longer than anybody waits', async () => {
    let minutes = 0
    const slow = { ...means, now: () => minutes * 60_000 }
    const feedOf = (last: number) =>
      answers((_, sent, nth) => {
        minutes += 6
        sent.end(JSON.stringify({ last_page: nth === last, contents: [service(nth)] }))
      })
    feedOf(400)
    await expect(fetchPages(url('/services'), () => undefined, server.limits(), slow)).rejects.toThrow(
      `${url('/services')} has not ended within 15 minutes, after 3 pages; ask for larger pages (such as perPage=100), or give the file itself`,
    )
    expect(asked).toHaveLength(3)
    asked.length = 0
    feedOf(3)
    expect(await fetchPages(url('/services'), () => undefined, server.limits(), slow)).toMatchObject({ pages: 3 })
  })

  it('answers with a web page half way', async () => {
    answers(({ url: path }, sent) =>
      pageOf(path) < 0
        ? sent.end(JSON.stringify({ total_pages: 2, contents: [service(1)] }))
        : sent.setHeader('content-type', 'text/html').end('<html>'),
    )
    await expect(fetched()).rejects.toThrow('answers with a web page, not with a list')
  })

  it('lies in a hundred thousand layers', async () => {
    answers((_, sent) => sent.end(`{"contents":[{"id":"s1","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`))
    await expect(fetched()).rejects.toThrow('answers with JSON of more layers than any feed has; tell its publisher')
  })

  it('is cut off', async () => {
    answers((_, sent) => sent.end('{"contents":[{"id"'))
    await expect(fetched()).rejects.toThrow(`${url('/services')} answers with what is no page of a feed; The file is not whole JSON`)
  })
})
