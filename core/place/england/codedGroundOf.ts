import type { AreaFigures } from '../area.ts'
import type { AreaNeeds } from '../areaNeeds.ts'
import type { PlaceDefinition } from '../placeDefinition.ts'
import { figuresOfPlace } from './figuresOfPlace.ts'
import { needsOfPlace } from './needsOfPlace.ts'
import { outwardsOf, type Outwards } from './outwards.ts'

/** What is known of the areas of all England, but for where they lie. */
export interface CodedEngland {
  figures: AreaFigures
  /** null or left out = not known. */
  needs?: AreaNeeds | null
  outwards: Outwards
}

export type Coded = Pick<PlaceDefinition, 'id' | 'authorities'>

/** What follows from the codes of a place's authorities, but for where its ground lies. */
export interface CodedGround {
  figures: AreaFigures
  needs: AreaNeeds | null
  /** In the order of the definition. */
  authorities: { code: string; name: string }[]
  /** Outward codes that have a postcode in the place, in order. */
  outwards: string[]
}

/**
 * As `groundOf`, for a place that has outlines of its own.
 *
 * @param england its figures, or those of the place alone
 * @throws RangeError naming the codes of authorities that they do not have
 */
export function codedGroundOf({ id, authorities }: Coded, { figures: held, needs, outwards }: CodedEngland): CodedGround {
  const figures = held.place === id ? held : figuresOfPlace(id, authorities, held)
  const unknown = authorities.filter((code) => !Object.hasOwn(figures.names, code))
  if (unknown.length > 0)
    throw new RangeError(`authorities: England has no ${unknown.join(', ')} in the codes of 2024. Find the right code by its name.`)
  return {
    figures,
    needs: needs ? needsOfPlace(figures, needs) : null,
    authorities: authorities.map((code) => ({ code, name: figures.names[code]! })),
    outwards: outwardsOf(authorities, outwards),
  }
}
