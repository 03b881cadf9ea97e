import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fetchFeed } from '../../../../server/lists/fetch/fetchFeed.ts'
import type { FetchLimits } from '../../../../server/lists/fetch/fetchMeans.ts'
import { listServer } from './listServer.ts'

const server = listServer()
const { answers, asked, means, waited, url } = server
const fetched = async (path?: string, some?: Partial<FetchLimits>) => await fetchFeed(url(path), server.limits(some), means)
const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)

describe('a list at an address', () => {
  it('is fetched, by a program that says who it is', async () => {
    let agent: string | undefined
    answers((question, sent) => {
      agent = question.headers['user-agent']
      sent.setHeader('content-type', 'text/csv; charset=utf-8').end('name,postcode\n')
    })
    expect(text(await fetched())).toBe('name,postcode\n')
    expect(agent).toContain('TogetherMap')
  })

  it('may be packed', async () => {
    answers((_, sent) => sent.setHeader('content-encoding', 'gzip').end(gzipSync('name\n')))
    expect(text(await fetched())).toBe('name\n')
  })

  it('may have moved, five times', async () => {
    answers(({ url: path }, sent) =>
      path === '/6' ? sent.end('name\n') : sent.writeHead(302, { location: `/${Number(path?.slice(1)) + 1}` }).end(),
    )
    expect((await fetched('/1')).url).toBe(url('/6'))
    await expect(fetched('/0')).rejects.toThrow(`${url('/0')} leads on more than 5 times; give the address where it ends in a browser`)
  })

  it('that moves to itself for ever is given up', async () => {
    answers((_, sent) => sent.writeHead(301, { location: '/list' }).end())
    await expect(fetched()).rejects.toThrow('leads on more than 5 times')
    expect(asked).toHaveLength(6)
  })
})

describe('a server that is busy', () => {
  it('is asked again when it says', async () => {
    answers((_, sent, nth) =>
      nth === 1
        ? sent.writeHead(429, { 'retry-after': '7' }).end()
        : nth === 2
          ? sent.writeHead(503, { 'retry-after': 'Sun, 01 Nov 2026 00:00:20 GMT' }).end()
          : sent.end('name\n'),
    )
    expect(text(await fetched())).toBe('name\n')
    // Seven seconds; twenty seconds past the midnight of the test's clock.
    expect(waited).toEqual([7_000, 20_000])
  })

  it('is not waited for longer than a minute, nor asked more than four times', async () => {
    answers((_, sent) => sent.writeHead(503, { 'retry-after': '3600' }).end())
    await expect(fetched()).rejects.toThrow('is not ready; try again in 60 minutes')
    expect(waited).toEqual([])
    answers((_, sent) => sent.writeHead(429).end())
    await expect(fetched()).rejects.toThrow('has been asked too often; try again in a minute')
    // Five seconds, doubled each time.
    expect(waited).toEqual([5_000, 10_000, 20_000])
  })
})

describe('what is no list', () => {
  it.each([
    [401, 'does not let us in (401); ask its publisher for an open address, or give the file'],
    [404, 'is not there (404); look for a slip in the address, or for where the list has moved'],
    [500, 'has a fault of its own (500); try again later, or ask whoever runs it'],
    [204, 'answers with 204 and no list'],
  ])('%i is said', async (status, sentence) => {
    answers((_, sent) => sent.writeHead(status).end())
    await expect(fetched()).rejects.toThrow(`${url()} ${sentence}`)
  })

  it.each([
    ['text/html', 'anything'],
    ['text/csv', '\n<!DOCTYPE html><title>Log in</title>'],
  ])('a web page as %s is said', async (type, body) => {
    answers((_, sent) => sent.setHeader('content-type', type).end(body))
    await expect(fetched()).rejects.toThrow('answers with a web page, not with a list')
  })

  it('nothing is said', async () => {
    answers((_, sent) => sent.end())
    await expect(fetched()).rejects.toThrow('answers with nothing')
  })
})

describe('an answer that does not end well', () => {
  it('has no end: it is left at the limit', async () => {
    let sentBytes = 0
    answers((_, sent) => {
      const more = () => {
        while (!sent.destroyed && sent.write(Buffer.alloc(65_536, 'a'))) sentBytes += 65_536
      }
      sent.on('drain', more)
      more()
    })
    await expect(fetched('/list', { bytes: 2e6 })).rejects.toThrow(
      'answers with more than 2 MB; ask for a part of it, or give the file itself',
    )
    expect(sentBytes).toBeLessThan(20e6)
  })

  it('is a terabyte by its own word', async () => {
    answers((_, sent) => sent.writeHead(200, { 'content-length': '1000000000000' }).write('a'))
    await expect(fetched()).rejects.toThrow('answers with more than 20 MB')
  })

  it('unpacks to too much', async () => {
    answers((_, sent) => sent.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(30e6))))
    await expect(fetched()).rejects.toThrow('answers with more than 20 MB')
  })

  it('breaks off', async () => {
    answers((_, sent) => {
      sent.writeHead(200, { 'content-length': '100' }).write('name')
      setTimeout(() => sent.destroy(), 20)
    })
    await expect(fetched()).rejects.toThrow('broke off before the end')
  })

  it('never begins', async () => {
    answers(() => undefined)
    await expect(fetched('/list', { firstByteMs: 50 })).rejects.toThrow('did not answer within a second; try again later')
  })

  it('is given up when the program is told to end, and nothing is asked from then on', async () => {
    const ending = new AbortController()
    answers(() => ending.abort())
    const ended = { ...means, giveUp: ending.signal }
    await expect(fetchFeed(url(), server.limits(), ended)).rejects.toThrow('was given up on the way')
    await expect(fetchFeed(url(), server.limits(), ended)).rejects.toThrow('was given up on the way')
    expect(asked).toHaveLength(1)
  })

  it('drips', async () => {
    answers((_, sent) => {
      const drip = setInterval(() => sent.write('a'), 10)
      sent.on('close', () => clearInterval(drip))
    })
    await expect(fetched('/list', { wholeMs: 100 })).rejects.toThrow('did not end within a second')
  })
})

describe('addresses that are never asked', () => {
  const strict = { ...means, allowed: [] }
  const unreached = async (address: string, some = strict) =>
    await expect(fetchFeed(address, server.limits(), some)).rejects.toThrow('leads into a private network, which is never asked')

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.1.2.3/list',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
  ])('%s', async (address) => await unreached(address))

  it('are those behind a name too, even one among public ones', async () => {
    const named = (...addresses: string[]) => ({
      ...strict,
      lookup: async () => await Promise.resolve(addresses.map((address) => ({ address, family: 4 }))),
    })
    await unreached('https://lists.example.org/', named('10.0.0.1'))
    await unreached('https://lists.example.org/', named('93.184.216.34', '127.0.0.1'))
  })

  it('are those that an answer leads to', async () => {
    answers((_, sent) => sent.writeHead(302, { location: 'http://10.0.0.1/' }).end())
    await expect(fetched()).rejects.toThrow('http://10.0.0.1/ leads into a private network')
    answers((_, sent) => sent.writeHead(302, { location: 'file:///etc/passwd' }).end())
    await expect(fetched()).rejects.toThrow('leads on to something that is no address of the web (file:)')
  })

  it.each(['lists.example.org', 'ftp://example.org/list', 'file:///etc/passwd', ''])('%s is no address of the web', async (address) => {
    await expect(fetchFeed(address, server.limits(), means)).rejects.toThrow(
      'is no address of the web; write it whole, beginning with https://',
    )
  })

  it('a name is looked up once, and the connection goes where it was found', async () => {
    let lookups = 0
    const once = {
      ...means,
      lookup: async () => await Promise.resolve([{ address: lookups++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }]),
    }
    answers(({ headers }, sent) => sent.end(headers.host))
    const address = url().replace('127.0.0.1', 'lists.example.org')
    expect(text(await fetchFeed(address, server.limits(), once))).toContain('lists.example.org')
    expect(lookups).toBe(1)
  })

  it('a server that is not known is said', async () => {
    const unknown = { ...means, lookup: async () => await Promise.reject(new Error('ENOTFOUND')) }
    await expect(fetchFeed('https://lists.example.org/', server.limits(), unknown)).rejects.toThrow(
      'https://lists.example.org/ names a server that is not known; look for a slip in the address',
    )
  })
})

it('a message never holds a password or a key', async () => {
  answers((_, sent) => sent.writeHead(404).end())
  const secret = url('/list?key=s3cret').replace('//', '//ann:passw0rd@')
  await expect(fetchFeed(secret, server.limits(), means)).rejects.toThrow(
    expect.objectContaining({ message: expect.not.stringMatching(/s3cret|passw0rd|ann/) }),
  )
  await expect(fetchFeed('ftp://ann:passw0rd@example.org/?key=s3cret', server.limits(), means)).rejects.toThrow(
    expect.objectContaining({ message: expect.not.stringMatching(/s3cret|passw0rd|ann/) }),
  )
})
