import type { PlaceSummary } from '../../../../core/api/places.ts'
import type { Position } from '../../../../core/listing/service.ts'
import type { Lookup, Trouble } from '../../../../core/seek/where.ts'

/** Where something typed is, or why that is not known. `choices` = what may have been meant. */
export type PlaceTyped =
  | { at: Position }
  | { why: Trouble['code'] | 'elsewhere' | 'no answer'; text: string; choices: readonly { name: string; more: string; at: Position }[] }

/** A typed postcode or name as a point of the place that is open; a point within its extent is one, whichever place it belongs to. */
export async function placeTyped(
  text: string,
  { id, bbox: [west, south, east, north] }: PlaceSummary,
  places: readonly PlaceSummary[],
  lookup: Lookup,
): Promise<PlaceTyped> {
  const isHere = ([lon, lat]: Position): boolean => west <= lon && lon <= east && south <= lat && lat <= north
  try {
    // What reads a typed place comes when one is typed.
    const { resolveWhere } = await import('../../../../core/seek/where.ts')
    const found = await resolveWhere(text, id, places, lookup)
    if ('where' in found) return isHere(found.where.from) ? { at: found.where.from } : { why: 'elsewhere', text, choices: [] }
    const { code, whole, choices = [] } = found.trouble
    const parts = [...(whole?.at == null ? [] : [{ name: whole.name, authority: '', outward: null, at: whole.at }]), ...choices]
    return {
      why: code,
      text: found.trouble.text,
      choices: parts
        .filter(({ at }) => isHere(at))
        .map(({ name, authority, outward, at }) => ({ name, more: (code === 'large' ? outward : authority) ?? '', at })),
    }
  } catch {
    return { why: 'no answer', text, choices: [] }
  }
}
