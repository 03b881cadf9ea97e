import { readFileSync } from 'node:fs'
import { AreaFigures } from '../../../../core/place/area.ts'
import { figuresOfPlace } from '../../../../core/place/england/figuresOfPlace.ts'
import { PlaceDefinition } from '../../../../core/place/placeDefinition.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(`data/${path}`, 'utf8'))

let england: AreaFigures | null = null

/** The figures of all England as they are stored, read once. */
export const englandFigures = (): AreaFigures => (england ??= AreaFigures.parse(read('england/areas.figures.json')))

/** The figures of a place of ours, as the server gives them. */
export function heldFigures(place: string): AreaFigures {
  const { authorities } = PlaceDefinition.parse(read(`${place}/place.json`))
  return figuresOfPlace(place, authorities, englandFigures())
}
