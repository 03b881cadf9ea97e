import { readFeatures } from '../../../core/listing/dataset.ts'
import type { Service } from '../../../core/listing/service.ts'
import { StartError } from '../../startError.ts'
import { isMissing } from '../isMissing.ts'
import { featuresIn, frameIn } from './featuresIn.ts'
import { ListFile, type KeptList } from './keptList.ts'
import { placePaths } from './placePaths.ts'
import { parseChecked } from './readChecked.ts'

/** A list as it is kept, but for its listings, which are read anew each time they are gone through: they may be many. */
export interface OpenedList extends Omit<KeptList, 'services'> {
  /** Going through them throws a StartError naming the file, the listing that does not fit, and the remedy. */
  services: Iterable<Service>
}

const REMEDY = 'Bring back what it replaced with: npm run import -- --into PLACE --source NAME --undo. Or import the list again.'

/** null = there is no such list. @throws StartError naming the file, the field and the remedy */
export async function openKeptList(storeDir: string, place: string, list: string): Promise<OpenedList | null> {
  const path = placePaths.list(storeDir, place, list)
  if (await isMissing(path)) return null
  const { text, from } = frameIn(path)
  const { head, columns, quiet, refused, listings } = parseChecked(path, text, ListFile, REMEDY)
  if (head.id !== list) throw new StartError(`${path} is the list ${head.id}, not ${list}. Rename its folder to ${head.id}.`)
  const features = () => (from === null ? listings.features : featuresIn(path, from, REMEDY))
  const services = { [Symbol.iterator]: () => fitting(path, features()) }
  return { head, columns, quiet: new Map(Object.entries(quiet)), refused, services }
}

function* fitting(path: string, features: Iterable<unknown>): Generator<Service> {
  for (const read of readFeatures(features)) {
    if ('reasons' in read)
      throw new StartError(
        `${path} holds a listing that does not fit: ${read.record.split(' ', 2).join(' ')}: ${read.reasons[0]}. ${REMEDY}`,
      )
    yield read
  }
}
