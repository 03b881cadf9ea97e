import { createHash } from 'node:crypto'

/** Namespace of every id in the packs: the UUIDv5 of the URL namespace and this project's name. */
const NAMESPACE = uuidV5('together-map', '6ba7b811-9dad-11d1-80b4-00c04fd430c8')

/** Stable id of a listing: UUIDv5 (RFC 9562) of its source and its key in that source. */
export const listingId = (source: string, record: string): string => uuidV5(`${source}:${record}`, NAMESPACE)

function uuidV5(name: string, namespace: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** A record key from words: lower case, hyphens. */
export const keyOf = (...words: (string | null)[]): string =>
  words
    .map((word) =>
      (word ?? '')
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, ''),
    )
    .filter((word) => word !== '')
    .join('/')
