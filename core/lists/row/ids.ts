import { parse, v5 } from 'uuid'

/** Namespace of every id in the packs: the UUIDv5 of the URL namespace and this project's name. */
const NAMESPACE = parse(v5('together-map', v5.URL))

/** Stable id of a listing: UUIDv5 (RFC 9562) of its source and its key in that source. */
export const listingId = (source: string, record: string): string => v5(`${source}:${record}`, NAMESPACE)

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
