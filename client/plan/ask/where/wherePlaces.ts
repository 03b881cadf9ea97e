import type { DeskAreas } from '../../engine/answers.ts'

/** An authority, or a ward of it, that a question may be limited to. */
export interface WithinPlace {
  code: string
  name: string
  /** As it is typed and found: "Broughton (Salford)"; of wards that share a name in an authority, with the code. */
  label: string
  kind: 'authority' | 'ward'
}

/** The authorities of a place, then its wards, each by name. */
export function withinPlaces({ authority, authorityName, ward, wardName }: DeskAreas): WithinPlace[] {
  const authorities = new Map<string, WithinPlace>()
  const wards = new Map<string, WithinPlace>()
  const labels = new Set<string>()
  for (const [row, code] of authority.entries()) {
    const name = authorityName[row]!
    if (!authorities.has(code)) authorities.set(code, { code, name, label: name, kind: 'authority' })
    const own = ward[row]!
    if (wards.has(own)) continue
    const plain = `${wardName[row]!} (${name})`
    wards.set(own, { code: own, name: wardName[row]!, label: labels.has(plain) ? `${plain} ${own}` : plain, kind: 'ward' })
    labels.add(plain)
  }
  const byName = (a: WithinPlace, b: WithinPlace): number => (a.label < b.label ? -1 : 1)
  return [...[...authorities.values()].toSorted(byName), ...[...wards.values()].toSorted(byName)]
}

/** The place that was typed: by its label, or by the start of it where nothing else begins so. null = none, or several. */
export function placeTyped(places: readonly WithinPlace[], text: string): WithinPlace | null {
  const typed = text.trim().toLowerCase()
  const exact = places.find(({ label }) => label.toLowerCase() === typed)
  if (exact !== undefined || typed === '') return exact ?? null
  const begin = places.filter(({ label }) => label.toLowerCase().startsWith(typed))
  return begin.length === 1 ? begin[0]! : null
}
