import type { DeskAreas } from '../../engine/answers.ts'

export interface NamedZone {
  code: string
  name: string
  /** Name of the authority that a ward lies in; null = it is one. */
  of: string | null
}

/** The authorities of a place and then its wards, each by name. */
export function namedZones({
  ward,
  wardName,
  authority,
  authorityName,
}: Pick<DeskAreas, 'ward' | 'wardName' | 'authority' | 'authorityName'>): NamedZone[] {
  const authorities = new Map(authority.map((code, row): [string, NamedZone] => [code, { code, name: authorityName[row]!, of: null }]))
  const wards = new Map(ward.map((code, row): [string, NamedZone] => [code, { code, name: wardName[row]!, of: authorityName[row]! }]))
  const byName = (a: NamedZone, b: NamedZone): number => a.name.localeCompare(b.name, 'en-GB') || (a.code < b.code ? -1 : 1)
  return [...[...authorities.values()].toSorted(byName), ...[...wards.values()].toSorted(byName)]
}
