import type { AreaFigures } from './area.ts'
import type { AreaNeeds } from './areaNeeds.ts'
import type { AuthorityOutlines } from './england/authorityOutlines.ts'
import { figuresOfPlace } from './england/figuresOfPlace.ts'
import { needsOfPlace } from './england/needsOfPlace.ts'
import { outlinesOfPlace, type PlaceOutlines } from './england/outlinesOfPlace.ts'
import { outwardsOf, type Outwards } from './england/outwards.ts'
import type { PlaceDefinition } from './placeDefinition.ts'

/** What is known of all England. */
export interface EnglandGround {
  figures: AreaFigures
  /** null or left out = not known. */
  needs?: AreaNeeds | null
  /** By the code of the authority; those of the place are enough. */
  outlines: ReadonlyMap<string, AuthorityOutlines>
  outwards: Outwards
}

/** What follows from a place's authorities. */
export interface PlaceGround extends PlaceOutlines {
  figures: AreaFigures
  needs: AreaNeeds | null
  /** In the order of the definition. */
  authorities: { code: string; name: string }[]
  /** Outward codes that have a postcode in the place, in order. */
  outwards: string[]
}

/**
 * The ground of a place, out of England's. Areas in the order of England's; outlines super-generalised, so coarse at street level.
 *
 * @throws RangeError naming the codes of authorities that England does not have
 */
export function groundOf({ id, authorities }: Pick<PlaceDefinition, 'id' | 'authorities'>, england: EnglandGround): PlaceGround {
  const figures = figuresOfPlace(id, authorities, england.figures)
  const unknown = authorities.filter((code) => !Object.hasOwn(figures.names, code))
  if (unknown.length > 0)
    throw new RangeError(`authorities: England has no ${unknown.join(', ')} in the codes of 2024. Find the right code by its name.`)
  return {
    figures,
    needs: england.needs ? needsOfPlace(figures, england.needs) : null,
    ...outlinesOfPlace(figures, england.outlines),
    authorities: authorities.map((code) => ({ code, name: figures.names[code]! })),
    outwards: outwardsOf(authorities, england.outwards),
  }
}
