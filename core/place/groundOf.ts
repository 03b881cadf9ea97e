import type { AuthorityOutlines } from './england/authorityOutlines.ts'
import { codedGroundOf, type Coded, type CodedEngland, type CodedGround } from './england/codedGroundOf.ts'
import { outlinesOfPlace, type PlaceOutlines } from './england/outlinesOfPlace.ts'

/** What is known of all England. */
export interface EnglandGround extends CodedEngland {
  /** By the code of the authority; those of the place are enough. */
  outlines: ReadonlyMap<string, AuthorityOutlines>
}

/** What follows from a place's authorities. */
export type PlaceGround = CodedGround & PlaceOutlines

/**
 * The ground of a place, out of England's. Areas in the order of England's; outlines super-generalised, so coarse at street level.
 *
 * @throws RangeError naming the codes of authorities that England does not have
 */
export function groundOf(place: Coded, england: EnglandGround): PlaceGround {
  const coded = codedGroundOf(place, england)
  return { ...coded, ...outlinesOfPlace(coded.figures, england.outlines) }
}
