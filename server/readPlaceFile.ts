import { basename, dirname } from 'node:path'
import { PlaceDefinition } from '../core/place/placeDefinition.ts'
import { readFileAs, unreadable } from './readJsonFile.ts'

/** Of the places that come with the map. */
const REMEDY = 'Restore it, or mend that field: it is kept by hand.'

/**
 * A `place.json`, of a place that comes with the map or of one that was added, in the folder that is named for the place.
 *
 * @param remedy a sentence: what to do about a file that does not fit
 * @throws StartError naming the file, the first field that does not fit, and the remedy
 */
export async function readPlaceFile(path: string, remedy = REMEDY): Promise<PlaceDefinition> {
  const definition = await readFileAs(path, PlaceDefinition, remedy)
  const id = basename(dirname(path))
  if (definition.id === id) return definition
  throw unreadable(path, `is of ${definition.id}, not of ${id}`, 'Rename its folder or its id, so that both are the same.')
}
