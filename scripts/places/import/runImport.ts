import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import type { ReadList } from '../../../core/lists/list.ts'
import { readConfig } from '../../../server/config.ts'
import { StartError } from '../../../server/startError.ts'
import { applyList, undoList } from '../../../server/store/places/applyList.ts'
import { isWithheldBy, readDoNotList } from '../../../server/store/places/doNotList.ts'
import type { KeptList } from '../../../server/store/places/keptList.ts'
import { readKeptList } from '../../../server/store/places/readStoredPlaces.ts'
import { underLock } from '../../../server/store/places/underLock.ts'
import { authoritiesOfPlace } from '../authoritiesOfPlace.ts'
import { importOptions, isWebAddress, type ImportAsked } from './importOptions.ts'
import { importWords } from './importWords.ts'
import { planImport } from '../../../core/lists/planImport.ts'
import { FIELDS, isField, type ColumnMap } from '../../../core/lists/table/columns/fields.ts'
import type { ImportTools, ListFile, ListReader, ReadingBy } from './importTools.ts'
import { locateIn } from './locateIn.ts'
import { OWN_TOOLS } from './ownTools.ts'
import { listedIn } from '../listedIn.ts'
import type { Said, Surroundings } from '../surroundings.ts'
import { withoutQuietDoors } from './withoutQuietDoors.ts'

/** What a workbook or feed may weigh; a table of 20,000 rows is under a tenth of it. */
const MOST_BYTES = 200 * 1024 * 1024

type Read = Extract<ImportAsked, { undo: false }>

/**
 * Takes in a list, or says what that would change; takes back the last time.
 *
 * @throws StartError naming the option, file or row, and the remedy; nothing is changed then
 */
export async function runImport(args: readonly string[], surroundings: Surroundings, tools: ImportTools = OWN_TOOLS): Promise<Said> {
  const asked = importOptions(args)
  const { storeDir, dataDir } = readConfig(surroundings.env)
  await authoritiesOfPlace(storeDir, dataDir, asked.into)
  const at = { storeDir, place: asked.into, list: asked.list, newId: surroundings.newId }
  if (asked.undo) {
    const stands = await underLock(storeDir, surroundings.newId, () => undoList(at))
    const now = stands ? 'is as it was before the last import, to the byte' : 'is gone: it replaced nothing'
    return { text: `${asked.list} of ${asked.into} ${now}. A running server sees it within seconds.\n`, stopped: null }
  }
  if (!asked.apply) return (await planned(asked, storeDir, dataDir, surroundings, tools)).said
  return underLock(storeDir, surroundings.newId, async () => {
    const { said, list } = await planned(asked, storeDir, dataDir, surroundings, tools)
    if (said.stopped !== null) return said
    surroundings.progress('Writing …')
    const isWritten = await applyList(at, list)
    const done = isWritten
      ? `It is done; a running server sees it within seconds. Take it back with: npm run import -- --into ${asked.into} --source ${JSON.stringify(asked.head.title)} --undo`
      : 'Nothing changes: the list stands as it is, to the byte.'
    return { text: `${said.text}${done}\n`, stopped: null }
  })
}

async function planned(
  asked: Read,
  storeDir: string,
  dataDir: string,
  { progress, now }: Surroundings,
  tools: ImportTools,
): Promise<{ said: Said; list: KeptList }> {
  const { head, into, list } = asked
  if (head.date > new Date(now).toISOString().slice(0, 10))
    throw new StartError(`--date ${head.date} is still to come. Give the day on which the list was made or last looked through.`)
  const file = { name: asked.from, bytes: await bytesIn(asked, tools, progress) }
  progress(`Reading ${asked.from.split('?')[0]} …`)
  const old = await readKeptList(storeDir, into, list).catch((error: unknown) => {
    if (!(error instanceof StartError)) throw error
    progress(`${error.message} It counts as empty.`)
    return null
  })
  const columns = asked.map === null ? (old?.columns ?? {}) : await readMap(asked.map)
  const by = { head, columns, locateIn: (text: string) => locateIn(dataDir, [text]), say: progress }
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
    const said = error instanceof SyntaxError ? 'it is cut short or is not JSON; save it again' : (error as Error).message
    throw new StartError(`${file.name.split('?')[0]} is no list that can be read as ${by.head.as}: ${said.replace(/\.?$/, '.')}`)
  }
}

/** An extract of OpenStreetMap is read from its file, block by block, and never stands in memory as a whole. */
async function bytesIn({ from, head }: Read, tools: ImportTools, progress: Surroundings['progress']): Promise<Uint8Array> {
  const isExtract = from.split('?')[0]!.endsWith('.pbf')
  if (!isWebAddress(from)) return isExtract ? new Uint8Array() : bytesOf(from)
  if (isExtract) throw new StartError('An extract is too large to be read from its address. Download it, and give the path of the file.')
  return tools.fetchList(from, head.as, progress)
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size > MOST_BYTES)
      throw new StartError(
        `${file} has ${Math.round(size / 1e6)} MB; a list has at most ${Math.round(MOST_BYTES / 1e6)}. Save it in parts.`,
      )
    return await readFile(file)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}). Give the path of the file as it is on this computer.`,
    )
  }
}

async function readMap(file: string): Promise<ColumnMap> {
  const text = new TextDecoder().decode(await bytesOf(file))
  const isMeaning = (means: unknown): means is ColumnMap[string] => typeof means === 'string' && (means === 'leave out' || isField(means))
  try {
    return z.record(z.string(), z.custom<ColumnMap[string]>(isMeaning)).parse(JSON.parse(text))
  } catch {
    throw new StartError(
      `--map ${file} should be JSON of headings and what they mean, such as {"Opening": "hours", "Staff": "leave out"}. What they can mean: ${FIELDS.join(', ')}, leave out.`,
    )
  }
}
