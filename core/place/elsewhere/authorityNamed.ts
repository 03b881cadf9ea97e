import type { Authority } from './authority.ts'
import { plainName } from '../plainName.ts'
import { spokenAuthority } from './spokenAuthority.ts'

/** Districts that ended in 2019–2023, as OS Open Names still writes them, and the authority that each is part of now. */
const MERGED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Cumberland: 'Allerdale|Carlisle|Copeland',
    'Westmorland and Furness': 'Barrow-in-Furness|Eden|South Lakeland',
    'North Yorkshire': 'Craven|Hambleton|Harrogate|Richmondshire|Ryedale|Scarborough|Selby',
    Somerset: 'Mendip|Sedgemoor|Somerset West and Taunton|South Somerset',
  }).flatMap(([now, districts]) => districts.split('|').map((district) => [plainName(district), plainName(now)] as const)),
)

/** "City of Plymouth" and "Herefordshire, County of" without what is no part of the name. */
const bare = (name: string): string =>
  plainName(spokenAuthority(name)).replace(/^(?:the )?(?:(?:city and county|city|county) of (?:the )?)+(?:city of )?/, '')

/** All of it is many councils', though one is called the City of London. */
export const MANY_COUNCILS: ReadonlySet<string> = new Set(['london', 'greater london'])

/**
 * The authority of exactly this name, as OS or the ONS writes it or as people say it; null = none. A district that ended is the authority that it
 * is part of now. O(authorities).
 */
export function authorityNamed(name: string, authorities: readonly Authority[]): Authority | null {
  if (MANY_COUNCILS.has(plainName(name))) return null
  const wanted = bare(name)
  const now = MERGED.get(wanted) ?? wanted
  return authorities.find((one) => bare(one.name) === now) ?? null
}
