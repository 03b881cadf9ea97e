import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PostcodesAnswer } from '../../core/api/postcodes.ts'
import { OUTWARD } from '../../core/listing/postcodeShape.ts'
import type { PostcodeTable } from '../../core/place/postcode.ts'
import { StartError } from '../startError.ts'
import { jsonAsset, type Asset } from '../http/asset.ts'
import { readFileAs, unreadable } from './readJsonFile.ts'

const TABLE_NAME = new RegExp(String.raw`^${OUTWARD}\.json$`)

export interface PostcodeTables {
  outwards: readonly string[]
  /** null = no place of ours has a postcode that starts so. */
  get: (outward: string) => Promise<{ table: PostcodeTable; asset: Asset } | null>
}

/**
 * The tables in `folder`, one a file such as `M16.json`. Each is checked now, and compressed when it is first asked for.
 *
 * @throws StartError naming the table that cannot be read, or when there is none
 */
export async function openPostcodes(folder: string): Promise<PostcodeTables> {
  const paths = await tablePaths(folder)
  await Promise.all([...paths].map(([outward, path]) => parseTable(path, outward)))
  const opened = new Map<string, Promise<{ table: PostcodeTable; asset: Asset }>>()
  const open = (outward: string, path: string) => {
    const known = opened.get(outward) ?? readTable(path, outward)
    opened.set(outward, known)
    known.catch(() => opened.delete(outward))
    return known
  }
  return {
    outwards: [...paths.keys()],
    get: async (outward) => {
      const path = paths.get(outward)
      return path === undefined ? null : open(outward, path)
    },
  }
}

async function readTable(path: string, outward: string): Promise<{ table: PostcodeTable; asset: Asset }> {
  const table = await parseTable(path, outward)
  return { table, asset: await jsonAsset(table, 9) }
}

async function parseTable(path: string, outward: string): Promise<PostcodeTable> {
  const table = await readFileAs(path, PostcodesAnswer)
  if (table.outward !== outward) throw unreadable(path, `is the table of ${table.outward}, not of ${outward}`)
  if (table.authorities.length !== table.lsoas.length)
    throw unreadable(path, `names ${table.authorities.length} authorities for ${table.lsoas.length} areas`)
  const stray = Object.entries(table.postcodes).find(([, [, , lsoa]]) => lsoa >= table.lsoas.length)
  if (stray !== undefined) throw unreadable(path, `puts ${outward} ${stray[0]} in area ${stray[1][2]} of ${table.lsoas.length}`)
  return table
}

async function tablePaths(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`${folder} cannot be read (${error.code}). Make the data again with: npm run data.`)
  })
  const tables = names.filter((name) => TABLE_NAME.test(name)).toSorted()
  if (tables.length === 0) throw unreadable(folder, 'holds no postcode table')
  return new Map(tables.map((name) => [name.slice(0, -'.json'.length), join(folder, name)]))
}
