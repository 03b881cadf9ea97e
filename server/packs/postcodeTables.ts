import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PostcodesAnswer } from '../../core/api/postcodes.ts'
import { OUTWARD } from '../../core/listing/postcodeShape.ts'
import type { PostcodeTable } from '../../core/place/postcode.ts'
import { toPostcodeTable, type PostcodeColumns } from '../../core/place/postcodeColumns.ts'
import { jsonAsset, type Asset } from '../http/asset.ts'
import { readFileAs, unreadable } from '../readJsonFile.ts'
import { StartError } from '../startError.ts'
import { hasDigests } from './checkDigests.ts'
import { keepRecent } from './keepRecent.ts'

const TABLE_NAME = new RegExp(String.raw`^${OUTWARD}\.json$`)
/** Some 100 kB each: what a city asks for in a day stays, and England never stands in memory. */
const MOST_OPEN = 100
/** Small, and fetched before anything can be answered: pressed hardest. */
const QUALITY = 11

interface OpenTable {
  table: PostcodeTable
  /** Serialised when it is first asked for. */
  asset: () => Asset
}

export interface PostcodeTables {
  outwards: readonly string[]
  /** null = no postcode of England starts so. @throws StartError naming the table where it was damaged since the start */
  get: (outward: string) => Promise<OpenTable | null>
}

/**
 * The tables in `folder`, one a file such as `M16.json`. Each is read when it is first asked for, and those asked for last are kept. Where no
 * digests vouch for them, all are checked now.
 *
 * @throws StartError naming the table that cannot be read, or when there is none
 */
export async function openPostcodes(folder: string): Promise<PostcodeTables> {
  const paths = await tablePaths(folder)
  if (!(await hasDigests(dirname(folder)))) await Promise.all([...paths].map(([outward, path]) => readTable(path, outward)))
  const open = keepRecent(MOST_OPEN, (outward) => openTable(paths.get(outward)!, outward))
  return {
    outwards: [...paths.keys()],
    get: async (outward) => (paths.has(outward) ? open(outward) : null),
  }
}

async function openTable(path: string, outward: string): Promise<OpenTable> {
  const { columns, table } = await readTable(path, outward)
  let asset: Asset | null = null
  return { table, asset: () => (asset ??= jsonAsset(columns, QUALITY)) }
}

async function readTable(path: string, outward: string): Promise<{ columns: PostcodeColumns; table: PostcodeTable }> {
  const columns = await readFileAs(path, PostcodesAnswer)
  if (columns.outward !== outward) throw unreadable(path, `is the table of ${columns.outward}, not of ${outward}`)
  try {
    return { columns, table: toPostcodeTable(columns) }
  } catch (error) {
    throw unreadable(path, error instanceof RangeError ? error.message : 'cannot be read')
  }
}

async function tablePaths(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`${folder} cannot be read (${error.code}). Make the data again with: npm run data.`)
  })
  const tables = names.filter((name) => TABLE_NAME.test(name)).toSorted()
  if (tables.length === 0) throw unreadable(folder, 'holds no postcode table')
  return new Map(tables.map((name) => [name.slice(0, -'.json'.length), join(folder, name)]))
}
