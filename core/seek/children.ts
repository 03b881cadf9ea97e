import type { Judgement } from './needs.ts'
import type { Service } from '../listing/service.ts'

/** Ages of children as people are asked for them: in whole years, both ends in. Slugs stand in addresses and in the API. */
export const AGE_BANDS = {
  baby: { from: 0, to: 0 },
  '1-4': { from: 1, to: 4 },
  '5-10': { from: 5, to: 10 },
  '11-15': { from: 11, to: 15 },
  '16-17': { from: 16, to: 17 },
} as const
export type AgeBand = keyof typeof AGE_BANDS

export const isAgeBand = (text: string): text is AgeBand => Object.hasOwn(AGE_BANDS, text)

/** What `eligibility.groups` says where a list names everyone, or families. */
const WELCOMES: ReadonlySet<string> = new Set(['everyone', 'all ages', 'families', 'children'])

/**
 * May a child of this band come? An age limit that parts the band says neither yes nor no.
 * Without a limit only a statement that everyone, or families, may come is a yes.
 */
export function welcomes({ eligibility: { minAge, maxAge, groups } }: Service, band: AgeBand): Judgement {
  const { from, to } = AGE_BANDS[band]
  if (minAge !== null && to < minAge) return 'no'
  if (maxAge !== null && from > maxAge) return 'no'
  if (minAge === null && maxAge === null) return groups.some((group) => WELCOMES.has(group)) ? 'yes' : 'not stated'
  const wholly = (minAge === null || from >= minAge) && (maxAge === null || to <= maxAge)
  return wholly ? 'yes' : 'not stated'
}
