import type { ReadList } from '../../../core/lists/list.ts'
import { planImport } from '../../../core/lists/planImport.ts'
import { StartError } from '../../../server/startError.ts'
import { isWithheldBy, readDoNotList } from '../../../server/store/places/doNotList.ts'
import type { KeptList } from '../../../server/store/places/keptList.ts'
import { readKeptList } from '../../../server/store/places/readStoredPlaces.ts'
import { authoritiesOfPlace } from '../authoritiesOfPlace.ts'
import { listedIn } from '../listedIn.ts'
import type { Said, Surroundings } from '../surroundings.ts'
import type { ReadAsked } from './importOptions.ts'
import type { ImportTools, ListFile, ListReader, ReadingBy } from './importTools.ts'
import { importWords } from './importWords.ts'
import { locateIn } from './locateIn.ts'
import { readMap } from './readMap.ts'
import { withoutQuietDoors } from './withoutQuietDoors.ts'

/** What taking a list in would change, and the list as it would be kept. @throws StartError naming file, row or option, and the remedy */
export async function plannedImport(
  asked: ReadAsked,
  file: ListFile,
  storeDir: string,
  dataDir: string,
  { progress }: Surroundings,
  tools: ImportTools,
): Promise<{ said: Said; list: KeptList }> {
  const { head, into, list } = asked
  progress(`Reading ${asked.from.split('?')[0]} …`)
  const old = await readKeptList(storeDir, into, list).catch((error: unknown) => {
    if (!(error instanceof StartError)) throw error
    progress(`${error.message} It counts as empty.`)
    return null
  })
  const columns = asked.map === null ? (old?.columns ?? {}) : await readMap(asked.map)
  const by = { head, columns, locateIn: (text: string) => locateIn(dataDir, [text]), say: progress, progress }
  const read = withoutQuietDoors(await readWhole(tools.readers[head.as], file, by))
  const isWithheld = isWithheldBy(await readDoNotList(storeDir, into))
  const after: ReadList = { ...read, services: read.services.filter((service) => !isWithheld(service)) }
  const own = await authoritiesOfPlace(storeDir, dataDir, into)
  const { withMap, lists } = await listedIn(storeDir, dataDir, into, () => undefined)
  const others = [...withMap, ...[...lists].flatMap(([id, services]) => (id === list ? [] : services))]
  progress(`Comparing ${after.services.length} listings with ${others.length} others of ${into} …`)
  const locate = await locateIn(
    dataDir,
    [...after.services, ...others].map(({ postcode }) => postcode ?? ''),
  )
  const plan = planImport(old?.services ?? null, after, others, (postcode) => postcode !== null && locate(postcode) !== null)
  const text = importWords(asked, after, plan, {
    withheld: read.services.length - after.services.length,
    elsewhere: after.services.filter(({ authority }) => authority !== null && !own.includes(authority)).length,
  })
  const stopped =
    plan.losesShare && !asked.despiteLoss
      ? `${Math.round(plan.lost * 100)} % of the rows of ${list} would go, which is over 20 %: nothing was changed. Look whether the file is whole; if it is right, add --despite-loss.`
      : null
  return { said: { text, stopped }, list: { head, columns, quiet: after.quiet, refused: after.refused, services: after.services } }
}

/** @throws StartError naming the file, with the sentence of its reader */
async function readWhole(reader: ListReader, file: ListFile, by: ReadingBy): Promise<ReadList> {
  try {
    return await reader(file, by)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw error
    const said = error instanceof SyntaxError ? 'it is cut short or is not JSON; save it again' : (error as Error).message
    throw new StartError(`${file.name.split('?')[0]} is no list that can be read as ${by.head.as}: ${said.replace(/\.?$/, '.')}`)
  }
}
