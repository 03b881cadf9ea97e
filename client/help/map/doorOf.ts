import type { Found } from '../../../core/seek/search.ts'
import type { Position, Service } from '../../../core/listing/service.ts'
import { hasDoor } from '../words/whereWords.ts'

/** The one point where a service stands on the map; null = it has no door to go to, or we do not know where it is. */
export function doorOf(service: Service): Position | null {
  if (!hasDoor(service) || service.precision === 'hidden') return null
  const comesAnyway = service.mode.length > 0 && !service.mode.some((mode) => mode === 'in person' || mode === 'mobile')
  return comesAnyway ? null : service.at
}

/** The answers that are not on the map, in the order of the list. Those on it and these are all of them, each once. */
export const withoutDoor = (found: readonly Found[]): Found[] => found.filter(({ service }) => doorOf(service) === null)
