import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { FetchLimits, FetchMeans, HostAddress } from './fetchMeans.ts'
import { isPublicAddress } from './isPublicAddress.ts'
import { NotFetched } from './notFetched.ts'

export interface Answer {
  status: number
  headers: IncomingMessage['headers']
  /** Unpacked; empty where the answer is no list, whose words nobody reads. */
  bytes: Uint8Array
}

const USER_AGENT = 'TogetherMap-lists/1.0 (food and support map; reads a published list; one request at a time)'
const ACCEPT = 'application/json, application/geo+json, text/csv, application/xml;q=0.9, */*;q=0.5'

/**
 * One question to one address. The host is looked up once, its addresses are looked at, and the connection goes to one of those: a name that
 * would be another address a moment later changes nothing.
 *
 * @throws NotFetched where the host is unknown or not public, does not answer in time, or answers with too much
 */
export async function askOnce(url: URL, limits: FetchLimits, means: FetchMeans): Promise<Answer> {
  const stop = new AbortController()
  const abortAfter = (ms: number, why: string, remedy: string) =>
    setTimeout(() => stop.abort(new NotFetched(url, `${why} within ${seconds(ms)}`, remedy)), ms)
  const first = abortAfter(limits.firstByteMs, 'did not answer', 'try again later, or ask whoever runs it')
  const whole = abortAfter(limits.wholeMs, 'did not end', 'try again later, or fetch it with a browser and give the file')
  const giveUp = () => stop.abort(new NotFetched(url, 'was given up on the way', 'try again'))
  means.giveUp?.addEventListener('abort', giveUp)
  if (means.giveUp?.aborted === true) giveUp()
  try {
    const addresses = await unlessStopped(stop.signal, publicAddresses(url, means))
    const response = await unlessStopped(stop.signal, responseOf(url, addresses, stop.signal))
    clearTimeout(first)
    const [status, { headers }] = [response.statusCode ?? 0, response]
    const bytes = status === 200 ? await unlessStopped(stop.signal, bodyOf(response, url, limits.bytes)) : new Uint8Array()
    return { status, headers, bytes }
  } catch (error) {
    throw error instanceof NotFetched ? error : brokeOff(url, error)
  } finally {
    clearTimeout(first)
    clearTimeout(whole)
    means.giveUp?.removeEventListener('abort', giveUp)
    stop.abort()
  }
}

const seconds = (ms: number): string => (ms <= 1000 ? 'a second' : `${Math.ceil(ms / 1000)} seconds`)

/** Rejects with the reason of the signal as soon as there is one. */
async function unlessStopped<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  const stopped = Promise.withResolvers<never>()
  const reject = () => stopped.reject(signal.reason as Error)
  if (signal.aborted) reject()
  signal.addEventListener('abort', reject)
  try {
    return await Promise.race([work, stopped.promise])
  } finally {
    signal.removeEventListener('abort', reject)
    work.catch(() => undefined)
  }
}

async function publicAddresses(url: URL, { lookup, allowed }: FetchMeans): Promise<readonly HostAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const addresses =
    family === 0 ? await lookup(host).catch((error: unknown) => Promise.reject(unknownHost(url, error))) : [{ address: host, family }]
  if (addresses.length === 0) throw unknownHost(url)
  if (!addresses.every(({ address }) => isPublicAddress(address) || allowed.includes(address)))
    throw new NotFetched(url, 'leads into a private network, which is never asked', 'give the public address of the list')
  return addresses
}

const unknownHost = (url: URL, cause?: unknown) =>
  new NotFetched(url, 'names a server that is not known', 'look for a slip in the address', cause)

const brokeOff = (url: URL, cause: unknown) =>
  new NotFetched(url, 'broke off before the end', 'try again later, or ask whoever runs it', cause)

async function responseOf(url: URL, addresses: readonly HostAddress[], signal: AbortSignal): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const { request } = url.protocol === 'https:' ? https : http
  const [{ address, family }] = addresses as [HostAddress]
  const asked = request(url, {
    agent: false,
    signal,
    headers: { 'User-Agent': USER_AGENT, Accept: ACCEPT, 'Accept-Encoding': 'gzip, identity;q=0.5' },
    lookup: (_host, options, found) => (options.all === true ? found(null, [...addresses]) : found(null, address, family)),
  })
  asked.on('response', resolve)
  asked.on('error', (error: NodeJS.ErrnoException) =>
    reject(
      error.code === 'ECONNREFUSED' || error.code?.startsWith('ERR_TLS') === true || error.code?.includes('CERT') === true
        ? new NotFetched(url, `cannot be reached (${error.code})`, 'look for a slip in the address, or ask whoever runs it', error)
        : brokeOff(url, error),
    ),
  )
  asked.end()
  return await promise
}

/** Read piece by piece, and given up as soon as it is too much. */
async function bodyOf(response: IncomingMessage, url: URL, most: number): Promise<Uint8Array> {
  const tooMuch = () =>
    new NotFetched(url, `answers with more than ${Math.round(most / 1e6)} MB`, 'ask for a part of it, or give the file itself')
  if (Number(response.headers['content-length'] ?? 0) > most) throw tooMuch()
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of unpacked(response, url) as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > most) throw tooMuch()
    pieces.push(piece)
  }
  if (!response.complete) throw brokeOff(url, undefined)
  return Buffer.concat(pieces)
}

function unpacked(response: IncomingMessage, url: URL): Readable {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (coding === 'identity' || coding === '') return response
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[coding]
  if (unpack === undefined)
    throw new NotFetched(url, `answers in a packing that is not read (${coding.slice(0, 20)})`, 'ask whoever runs it')
  return pipeline(response, unpack(), () => undefined)
}
