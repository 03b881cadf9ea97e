import { z } from 'zod'
import { jsonAsset, type Asset } from './asset.ts'
import { readFileAs } from './readJsonFile.ts'

/** The networks and programmes this map learned from, served as they stand. @throws StartError naming the file */
export async function openProgrammes(path: string): Promise<{ value: unknown; asset: Asset }> {
  const value = await readFileAs(path, z.looseObject({ programmes: z.array(z.looseObject({})) }))
  return { value, asset: await jsonAsset(value, 9) }
}
