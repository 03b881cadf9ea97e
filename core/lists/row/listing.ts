import { BLANK } from '../../listing/blank.ts'
import { FACT_FIELDS, FACTS } from '../../listing/facts.ts'
import { INWARD, OUTWARD } from '../../listing/postcodeShape.ts'
import type { Confirmation, Fact, Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { listingId } from './ids.ts'
import { oneSpaced } from './oneSpaced.ts'

/** What one row of a source says; everything it leaves out is "not stated". */
export type Said = Partial<Omit<Service, 'id' | 'confirmed' | 'earlier' | 'sources' | 'types'>> & { name: string; types: ServiceType[] }

export interface Origin {
  source: string
  record: string
  on: string | null
  how: Confirmation['how']
  /** For a row without a date: the newest day of its list, before which nothing vouches for it. */
  gathered?: string | null
}

/**
 * A listing from one row of one source: every fact the row states is vouched for by that source on its date.
 *
 * @param inferred facts that are our inference rather than the source's word
 * @param words those of the origin, where many rows share them
 */
export function listing(origin: Origin, said: Said, inferred: readonly Fact[] = [], { stated, guessed }: Words = wordsOf(origin)): Service {
  const service: Service = {
    ...BLANK,
    ...said,
    id: listingId(origin.source, origin.record),
    confirmed: {},
    earlier: [],
    sources: [{ source: origin.source, record: origin.record }],
  }
  for (const fact of FACTS) if (isStated(service, fact)) service.confirmed[fact] = inferred.includes(fact) ? guessed : stated
  return service
}

/** Who vouches for what a row states, and for what we infer from it. */
export interface Words {
  stated: Confirmation
  guessed: Confirmation
}

export function wordsOf({ source, on, how, gathered }: Omit<Origin, 'record'>): Words {
  const known = on === null && gathered ? { gathered } : {}
  return { stated: { source, on, by: 'publisher', how, ...known }, guessed: { source, on, by: 'inferred', how: 'inferred', ...known } }
}

/** Whether any field of the fact says more than "not stated". */
export function isStated(service: Service, fact: Fact): boolean {
  const blank = BLANK as Record<string, unknown>
  return FACT_FIELDS[fact].some((field) => field !== 'precision' && differs(service[field], blank[field]))
}

/** A value of a field against its blank: null, a word, or a list or object of the field's own. */
function differs(a: unknown, b: unknown): boolean {
  if (a === b) return false
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return true
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return true
  // A word or number that differs says so without writing out the whole.
  for (const [key, value] of Object.entries(a)) if (typeof value !== 'object' && value !== (b as Record<string, unknown>)[key]) return true
  return JSON.stringify(a) !== JSON.stringify(b)
}

/** Networks that sources name in different places. */
export function networkIn(...texts: (string | null)[]): string | null {
  const text = texts.join(' ')
  if (/trussell?\b/i.test(text)) return 'Trussell Trust'
  if (/salvation army/i.test(text)) return 'Salvation Army'
  if (/\bIFAN\b/.test(text)) return 'IFAN'
  return null
}

export const blankToNull = (text: string | undefined): string | null => {
  const tidy = oneSpaced(text ?? '').trim()
  return tidy === '' || /^(NA|N\/A|Not known)$/i.test(tidy) ? null : tidy
}

/** An address on one line, its parts between commas. */
export const tidyAddress = (text: string | undefined): string | null => blankToNull(onOneLine(text ?? '').replaceAll(/,(?:\s*,)+/g, ','))

const onOneLine = (text: string): string => (text.includes('\n') ? text.replaceAll(/(?:\s*,)*\s*\n\s*/g, ', ') : text)

const POSTCODE = new RegExp(String.raw`^(${OUTWARD})\s*(${INWARD})$`)

/** "m160ra" or "M16 0RA" → "M16 0RA"; null where it is not one postcode. */
export function tidyPostcode(text: string | undefined): string | null {
  const found = POSTCODE.exec((text ?? '').trim().toUpperCase())
  return found ? `${found[1]} ${found[2]}` : null
}
