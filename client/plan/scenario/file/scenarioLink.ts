import { z } from 'zod'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { SCENARIO_VERSION } from '../store/scenario.ts'
import { Changes } from '../store/scenarioSchema.ts'
import { fieldTrouble, type FileTrouble } from './scenarioFile.ts'

const BEGINS = '#scenario='

/** Longer links are cut short by programs that pass them on. Characters. */
const LONGEST_LINK = 8_000
/** Of what a link unfolds to. Bytes. */
const MOST_BYTES = 262_144

const Linked = z.object({ version: z.int(), place: z.string(), changes: Changes })

export type LinkTrouble = FileTrouble | { why: 'malformed' }

/**
 * The part of an address, from # on, that holds a scenario: it stays in the browser and is sent to no server. It has no name, and a listing
 * stands in it by its id alone. null where it is too long for a link.
 */
export async function scenarioLink(place: string, changes: readonly ServiceChange[]): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify({ version: SCENARIO_VERSION, place, changes }))
  const packed = await bytesOf(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), MOST_BYTES)
  const link = packed === null ? null : `${BEGINS}${base64Url(packed)}`
  return link === null || link.length > LONGEST_LINK ? null : link
}

/** @param hash of an address, with its # @returns null where it holds no scenario */
export async function readScenarioLink(
  hash: string,
  place: string,
): Promise<{ changes: readonly ServiceChange[] } | { trouble: LinkTrouble } | null> {
  if (!hash.startsWith(BEGINS)) return null
  const given = await unfolded(hash.slice(BEGINS.length)).catch(() => undefined)
  const head = Linked.omit({ changes: true }).safeParse(given)
  if (!head.success) return { trouble: { why: 'malformed' } }
  if (head.data.version !== SCENARIO_VERSION) return { trouble: { why: 'version', version: head.data.version } }
  if (head.data.place !== place) return { trouble: { why: 'place', place: head.data.place } }
  const { data, error } = Linked.safeParse(given)
  return data === undefined ? { trouble: fieldTrouble(error.issues) } : { changes: data.changes }
}

/** @throws whatever is wrong with it */
async function unfolded(text: string): Promise<unknown> {
  if (text.length > LONGEST_LINK) return undefined
  const packed = ofBase64Url(text)
  const bytes = await bytesOf(streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw')), MOST_BYTES)
  return bytes === null ? undefined : JSON.parse(new TextDecoder().decode(bytes))
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** @throws DOMException where it is none */
const ofBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => new Blob([bytes]).stream()

/** null where there are more than `most`: a few bytes may unfold to millions. */
async function bytesOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
