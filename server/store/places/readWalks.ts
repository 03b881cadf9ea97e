import { PlaceWalks } from '../../../core/place/placeWalks.ts'
import { StartError } from '../../startError.ts'
import { placePaths } from './placePaths.ts'
import { readChecked } from './readChecked.ts'

const REMEDY = 'Bring the matrix again: npm run place -- costs.'

/**
 * The walks between its areas that an operator brought for a place; null = none.
 *
 * @param areas how many the place has
 * @throws StartError naming the file and the remedy, also where it is of another number of areas
 */
export async function readWalks(storeDir: string, id: string, areas: number): Promise<PlaceWalks | null> {
  const path = placePaths.walks(storeDir, id)
  const walks = await readChecked(path, PlaceWalks, REMEDY)
  if (walks !== null && walks.count !== areas)
    throw new StartError(`${path} is of ${walks.count} areas, and the place has ${areas}. ${REMEDY}`)
  return walks
}
