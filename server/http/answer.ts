import type { Ask } from './ask.ts'
import { negotiate, type Encoding } from './negotiate.ts'
import type { Asset } from './asset.ts'
import { pressedBody } from './pressed/pressedBody.ts'
import { squeeze, zipped } from './pressed/squeeze.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * A prepared answer in the encoding that was asked for, or 304 where the asker holds it.
 *
 * @param lasting true = the address itself names the content, so it may be kept for ever
 */
export async function answerAsset(c: Ask, asset: Asset, lasting = c.req.query('v') === asset.hash): Promise<Response> {
  const encoding = asset.quality === null ? 'identity' : encodingFor(c)
  const etag = encoding === 'identity' ? `"${asset.hash}"` : `"${asset.hash}-${encoding}"`
  const headers = { ETag: etag, 'Cache-Control': lasting ? FOR_EVER : 'no-cache', Vary: 'Accept-Encoding' }
  if (holds(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const body = encoding === 'identity' ? asset.bodies.identity : await pressedBody(asset, encoding)
  return new Response(c.req.method === 'HEAD' ? null : body, {
    headers: { ...headers, ...encodingHeader(encoding), 'Content-Type': asset.type, 'Content-Length': String(body.length) },
  })
}

/** An answer made for this question alone, compressed quickly. */
export async function answerText(
  c: Ask,
  text: string,
  type: string,
  more: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> {
  return answerPressed(await pressText(text, encodingFor(c)), type, more)
}

/** Bytes of an answer, ready to be sent. */
export interface Pressed {
  body: Uint8Array<ArrayBuffer>
  encoding: Encoding
}

/** Shorter than this, an answer goes as it is. */
export const WORTH_PRESSING_BYTES = 500

/** A text in the encoding that was asked for, compressed quickly. */
export async function pressText(text: string, wanted: Encoding): Promise<Pressed> {
  const plain = Buffer.from(text)
  const encoding = plain.length < WORTH_PRESSING_BYTES ? 'identity' : wanted
  const body = encoding === 'br' ? await squeeze(plain, 4) : encoding === 'gzip' ? await zipped(plain, 5) : plain
  return { body: new Uint8Array(body), encoding }
}

/** In which encoding an answer that is made now should go. */
export const encodingFor = (c: Ask): Encoding => negotiate(c.req.header('accept-encoding'), ['br', 'gzip'])

/** An answer that was made for this question, as it is sent. */
export function answerPressed(
  { body, encoding }: Pressed,
  type: string,
  more: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Response {
  return new Response(body, {
    status: more.status ?? 200,
    headers: {
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      'Content-Type': type,
      'Content-Length': String(body.length),
      ...encodingHeader(encoding),
      ...more.headers,
    },
  })
}

export const answerJson = (c: Ask, value: unknown, type = 'application/json'): Promise<Response> =>
  answerText(c, JSON.stringify(value), `${type}; charset=utf-8`)

const encodingHeader = (encoding: Encoding): Record<string, string> => (encoding === 'identity' ? {} : { 'Content-Encoding': encoding })

/** If-None-Match, RFC 9110 13.1.2: a list of tags compared weakly, or a star. */
const holds = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' ||
    header
      .slice(0, 2000)
      .split(',')
      .some((tag) => tag.trim().replace(/^W\//, '') === etag))
