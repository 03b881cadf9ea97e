import type { Position, Service } from '../../listing/service.ts'
import { isInside, type Shore, shoreOf } from '../../place/shapes/shore.ts'
import type { Judgement } from '../../seek/needs.ts'
import { UNSURE_FROM_M } from '../../seek/search.ts'
import type { Circumstances } from '../circumstances.ts'
import { onceFew } from './once.ts'

const MINUTES = /\bwithin (?:an? )?(\d{1,3})[ -]?(?:minutes?|mins?)['’]? walk/i

/** Minutes on foot that a text names; null = none. */
const minutesIn = onceFew((text: string): number | null => {
  const named = MINUTES.exec(text)
  return named === null ? null : Number(named[1])
})

/** What a code is a code of: an authority, a ward, a small area, else a postcode. */
function sortOf(code: string): string {
  const sort = /^E\d{8}$/.test(code) ? code.slice(0, 3) : 'postcode'
  return ['E06', 'E07', 'E08', 'E09'].includes(sort) ? 'authority' : sort
}

/**
 * Does a place serve where the client lives? By the codes or the outline of its catchment, or by the minutes on foot that it names.
 *
 * @returns null where it names no catchment. `no` by codes only where the client has one of every sort that the catchment names; by an
 * outline only where it is known well enough where the client is.
 */
export function servesArea(service: Service, { areas, from, roughM }: Circumstances, walkMinutes: number | null): Judgement | null {
  const { area, text } = service.eligibility
  const minutes = text === null ? null : minutesIn(text)
  if (minutes !== null && walkMinutes !== null) return walkMinutes <= minutes ? 'yes' : 'no'
  if (area === null) return minutes === null ? null : 'not stated'
  if (area.codes.some((code) => areas.includes(code))) return 'yes'
  if (area.polygon !== null)
    return from === null || (roughM ?? 0) > UNSURE_FROM_M ? 'not stated' : isInside(outlineOf(service), from) ? 'yes' : 'no'
  const sorts = new Set(areas.map(sortOf))
  return area.codes.length > 0 && area.codes.every((code) => sorts.has(sortOf(code))) ? 'no' : 'not stated'
}

/** A listing never changes, and is asked again at every press. */
const kept = new WeakMap<Service, Shore>()

function outlineOf(service: Service): Shore {
  const already = kept.get(service)
  if (already !== undefined) return already
  const { type, coordinates } = service.eligibility.area!.polygon!
  const rings = type === 'Polygon' ? coordinates : (coordinates as unknown[][]).flat()
  const made = shoreOf(rings as Position[][])
  kept.set(service, made)
  return made
}
