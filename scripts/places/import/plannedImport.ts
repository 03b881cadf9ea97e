import { join } from 'node:path'
import type { ListFile } from '../../../server/lists/listReader.ts'
import { plannedList, type PlannedList } from '../../../server/lists/plannedList.ts'
import { openPostcodes } from '../../../server/packs/postcodeTables.ts'
import { authoritiesOfPlace } from '../authoritiesOfPlace.ts'
import type { Said, Surroundings } from '../surroundings.ts'
import type { ReadAsked } from './importOptions.ts'
import type { ImportTools } from './importTools.ts'
import { importWords } from './importWords.ts'
import { readMap } from './readMap.ts'

/** What taking a list in would change, in words, and the list as it would be kept. @throws StartError naming file, row or option, and the remedy */
export async function plannedImport(
  asked: ReadAsked,
  file: ListFile,
  storeDir: string,
  dataDir: string,
  { progress }: Surroundings,
  tools: ImportTools,
): Promise<{ said: Said; planned: PlannedList }> {
  const { head, into, list } = asked
  progress(`Reading ${file.name} …`)
  const columns = asked.map === null ? null : await readMap(asked.map)
  const coming = { place: into, head, columns, file, reader: tools.readers[head.as] }
  const tables = await openPostcodes(join(dataDir, 'postcodes'))
  const planned = await plannedList(coming, { storeDir, dataDir, tables }, progress)
  const { read, plan, withheld } = planned
  const own = await authoritiesOfPlace(storeDir, dataDir, into)
  const text = importWords(asked, read, plan, {
    withheld,
    elsewhere: read.services.filter(({ authority }) => authority !== null && !own.includes(authority)).length,
  })
  const stopped =
    plan.losesShare && !asked.despiteLoss
      ? `${Math.round(plan.lost * 100)} % of the rows of ${list} would go, which is over 20 %: nothing was changed. Look whether the file is whole; if it is right, add --despite-loss.`
      : null
  return { said: { text, stopped }, planned }
}
