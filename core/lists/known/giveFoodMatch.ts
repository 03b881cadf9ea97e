import { distanceM } from '../../place/geo.ts'
import type { Gone } from './giveFood.ts'
import type { GiveFoodRow } from './giveFoodRow.ts'
import { keyOf } from '../row/ids.ts'

/** Two points of one door, as two editors set them. */
const SAME_DOOR_M = 60
const SAME_PLACE_M = 150

export interface Matched {
  /** Slugs of a row of 2024 and the row of 2026 that stands for it now. */
  same: { older: string; newer: string; why: string }[]
  /** Slugs of rows of 2024 that nothing stands for now. */
  ended: { slug: string; organisationNow: string | null }[]
}

/**
 * Which row of the newer list stands for each row of the older: place by place, not key by key, since a key moves on when its
 * organisation does while its old hall may still be there under another key.
 *
 * In turn: the same key at the same door; a row of the same organisation, or its successor, at the old door; the same key elsewhere
 * ("moved"). A row that is in neither list of what is gone or there, or was not read, is left as it is.
 *
 * @param listed all slugs of the newer list, those refused among them
 */
export function matchGiveFood(
  older: readonly GiveFoodRow[],
  newer: readonly GiveFoodRow[],
  gone: ReadonlyMap<string, Gone>,
  listed: ReadonlySet<string>,
): Matched {
  const bySlug = new Map(newer.map((row) => [row.slug, row]))
  const taken = new Set<string>()
  const same: Matched['same'] = []
  const take = (old: GiveFoodRow, now: GiveFoodRow, why: string) => {
    taken.add(now.slug)
    same.push({ older: old.slug, newer: now.slug, why })
  }
  const atOnce = older.filter((old) => {
    const now = bySlug.get(old.slug)
    if (now === undefined || !isSamePlace(old, now)) return true
    take(old, now, 'the same row of the newer list')
    return false
  })
  const moved = atOnce.filter((old) => {
    const state = gone.get(old.slug)
    if (!listed.has(old.slug) && state?.state !== 'not in the list') return false
    const now =
      newer.find((row) => !taken.has(row.slug) && isSuccessor(old, row, state)) ??
      newer.find((row) => isSuccessor(old, row, state) && doorOf(old) !== null && doorOf(old) === doorOf(row))
    if (now === undefined) return true
    take(old, now, 'the newer list has it at this door under another name')
    return false
  })
  const ended: Matched['ended'] = []
  for (const old of moved) {
    const now = bySlug.get(old.slug)
    if (now !== undefined && !taken.has(now.slug)) take(old, now, 'the same row of the newer list, which has moved')
    else ended.push({ slug: old.slug, organisationNow: gone.get(old.slug)?.organisationNow ?? null })
  }
  return { same, ended }
}

const metres = (a: GiveFoodRow, b: GiveFoodRow): number => (a.at === null || b.at === null ? Infinity : distanceM(a.at, b.at))

const isSamePlace = (a: GiveFoodRow, b: GiveFoodRow): boolean =>
  (a.postcode !== null && a.postcode === b.postcode) || metres(a, b) <= SAME_PLACE_M

/** At the same door, and of the same organisation, or of the one it is known to be part of now, or with its phone or number in the street. */
function isSuccessor(old: GiveFoodRow, now: GiveFoodRow, state: Gone | undefined): boolean {
  const sameOrganisation = old.organisationSlug === now.organisationSlug
  const follows = state?.organisationNow === now.organisationSlug
  const samePhone = old.phone !== '' && old.phone === now.phone
  const samePostcode = old.postcode !== null && old.postcode === now.postcode
  if (samePostcode) return sameOrganisation || follows || samePhone || (doorOf(old) !== null && doorOf(old) === doorOf(now))
  if (sameOrganisation && metres(old, now) <= SAME_DOOR_M)
    return old.site === null || now.site === null || keyOf(old.site) === keyOf(now.site)
  return follows && samePhone && metres(old, now) <= SAME_PLACE_M
}

/** "103 Old Road, Clacton" → "103 old road": number and street, or null. */
const doorOf = ({ address }: GiveFoodRow): string | null =>
  /\b\d+[a-z]? [a-z]+(?: [a-z]+)? (?:road|street|avenue|lane|way)\b/.exec(address.toLowerCase())?.[0] ?? null
